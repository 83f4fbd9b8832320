package de.stellwerk.reports.exchange;

import de.stellwerk.exchange.Book;
import de.stellwerk.exchange.Cell;
import de.stellwerk.exchange.Column;
import de.stellwerk.exchange.SheetKind;
import de.stellwerk.reports.office.Untrusted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet to fill: frozen header, widths, formats, drop-downs and an explanation at each column. */
final class SheetForm {
    private static final float HEADER_POINTS = 32;
    private static final float LINE_POINTS = 15;
    /** No spreadsheet shows a higher row. */
    private static final int MOST_LINES = 27;

    private final XSSFSheet sheet;
    private final SheetKind kind;
    private final SheetStyles styles;

    SheetForm(XSSFWorkbook workbook, SheetKind kind, SheetStyles styles) {
        this.sheet = workbook.createSheet(kind.title());
        this.kind = kind;
        this.styles = styles;
    }

    void write(List<Book.Sheet> content) {
        header();
        columns();
        content.forEach(this::rows);
        print();
    }

    private void header() {
        var row = sheet.createRow(0);
        row.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i < kind.columns().size(); i++) {
            var column = kind.columns().get(i);
            var cell = row.createCell(i);
            cell.setCellValue(column.header());
            cell.setCellStyle(column.required() ? styles.required : styles.optional);
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, kind.columns().size() - 1));
    }

    private void columns() {
        for (int i = 0; i < kind.columns().size(); i++) {
            var column = kind.columns().get(i);
            sheet.setColumnWidth(i, ColumnLook.width(column) * 256);
            sheet.setDefaultColumnStyle(i, style(ColumnLook.format(column)));
            Explanation.add(sheet, i, column);
        }
    }

    private CellStyle style(ColumnLook.Format format) {
        return switch (format) {
            case TEXT -> styles.text;
            case NUMBER -> styles.number;
            case AMOUNT -> styles.amount;
            case DAY -> styles.date;
        };
    }

    private void rows(Book.Sheet content) {
        var places = places(content);
        for (var from : content.rows()) {
            var row = sheet.createRow(from.number() - 1);
            from.cells().stream()
                    .filter(c -> places.containsKey(c.column()))
                    .forEach(c -> cell(row, places.getOrDefault(c.column(), 0), c));
            row.setHeightInPoints(LINE_POINTS * Math.min(MOST_LINES, lines(from, places)));
        }
    }

    /** Not every program fits the height to wrapped text when it opens the file. */
    private int lines(Book.Row row, Map<String, Integer> places) {
        return row.cells().stream()
                .filter(c -> places.containsKey(c.column()))
                .mapToInt(c -> lines(c.text(), kind.columns().get(places.getOrDefault(c.column(), 0))))
                .max()
                .orElse(1);
    }

    private static int lines(String text, Column column) {
        return text.lines()
                .mapToInt(l -> 1 + l.length() / ColumnLook.width(column))
                .sum();
    }

    /** Where the columns of the book stand here, by their letters there. */
    private Map<String, Integer> places(Book.Sheet content) {
        var headers = kind.columns().stream().map(Column::header).toList();
        var places = new HashMap<String, Integer>();
        for (var cell : content.header()) {
            var place = headers.indexOf(cell.text());
            if (place >= 0) {
                places.put(cell.column(), place);
            }
        }
        return places;
    }

    private void cell(Row row, int place, Cell from) {
        var cell = row.createCell(place);
        if (from.date() != null) {
            cell.setCellValue(from.date());
            cell.setCellStyle(styles.date);
        } else if (from.number() != null) {
            cell.setCellValue(from.number().doubleValue());
            cell.setCellStyle(
                    ColumnLook.format(kind.columns().get(place)) == ColumnLook.Format.AMOUNT
                            ? styles.amount
                            : styles.number);
        } else {
            cell.setCellValue(Untrusted.stored(from.text()));
            cell.setCellStyle(from.text().matches("(?s)[=+@-].*") ? styles.formulaLikeText : styles.text);
        }
    }

    private void print() {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        var setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setRight("&A, Seite &P von &N");
    }
}
