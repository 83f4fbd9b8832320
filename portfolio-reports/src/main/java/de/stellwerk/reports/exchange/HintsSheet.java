package de.stellwerk.reports.exchange;

import de.stellwerk.exchange.Column;
import de.stellwerk.exchange.SheetKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: how to fill the others, and every column with its explanation. The import does not read it. */
final class HintsSheet {
    private static final int[] WIDTHS = {20, 32, 12, 90, 50};
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
        for (var kind : SheetKind.values()) {
            row(List.of(kind.title(), kind.purpose()), styles.section);
            kind.columns().forEach(c -> row(line(kind, c), styles.plain));
        }
        print();
    }

    private void print() {
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
