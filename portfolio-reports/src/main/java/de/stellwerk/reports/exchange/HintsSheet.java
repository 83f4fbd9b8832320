package de.stellwerk.reports.exchange;

import de.stellwerk.exchange.Column;
import de.stellwerk.exchange.SheetKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: how to fill the others, and every column with its explanation. The import does not read it. */
final class HintsSheet {
    private static final int[] WIDTHS = {20, 32, 12, 90, 50};
    private static final float LINE_POINTS = 15.5f;
    /** Characters of a line that wide letters may cost. */
    private static final int MARGIN = 5;

    private static final List<String> HEADERS = List.of("Blatt", "Spalte", "Pflicht", "Erklärung", "Auswahl");

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private int next;

    private HintsSheet(XSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    static void write(XSSFWorkbook workbook, SheetStyles styles) {
        new HintsSheet(workbook.createSheet(SheetKind.HINTS), styles).write();
    }

    private void write() {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        var lines = lines();
        row(List.of(lines.getFirst()), styles.title);
        lines.stream().skip(1).forEach(l -> row(List.of(l), null));
        row(HEADERS, styles.required);
        sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
        for (var kind : SheetKind.values()) {
            row(List.of(kind.title(), kind.purpose()), styles.section);
            kind.columns().forEach(c -> fitted(line(kind, c)));
        }
        print();
    }

    /** Not every program fits the height to wrapped text when it opens the file. */
    private void fitted(List<String> texts) {
        row(texts, styles.plain);
        var lines = IntStream.range(0, WIDTHS.length)
                .map(i -> 1 + texts.get(i).length() / (WIDTHS[i] - MARGIN))
                .max()
                .orElse(1);
        sheet.getRow(next - 1).setHeightInPoints(LINE_POINTS * lines);
    }

    private void print() {
        sheet.getFooter().setRight("&A, Seite &P von &N");
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static List<String> line(SheetKind kind, Column column) {
        return List.of(
                kind.title(),
                column.header(),
                column.required() ? "ja" : "",
                column.help(),
                String.join(", ", column.choices()));
    }

    private void row(List<String> texts, @org.jspecify.annotations.Nullable CellStyle style) {
        var row = sheet.createRow(next++);
        for (int i = 0; i < texts.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(texts.get(i));
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
    }

    private static List<String> lines() {
        try (var in = Objects.requireNonNull(HintsSheet.class.getResourceAsStream("hinweise.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
