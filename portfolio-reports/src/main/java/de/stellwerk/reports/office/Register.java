package de.stellwerk.reports.office;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a title, a line of context and one table with filter, frozen head and print titles.
 *
 * @param name of the sheet and the first row
 * @param range name of the data range
 * @param frozen columns that stay in view
 */
public record Register(
        String name, String context, String range, int frozen, List<Column> columns, List<List<Value>> rows) {
    static final Look BASE = Look.of(10).named("Tabellenzelle");
    private static final Look HEAD = Look.of(10)
            .heavy()
            .in(Palette.WHITE)
            .on(Palette.DARK_HEAD)
            .with(Look.Lines.HEAD)
            .align(HorizontalAlignment.LEFT, VerticalAlignment.BOTTOM)
            .named("Tabellenkopf");
    private static final double LINE = 13;
    /** What letters lose when the sheet is scaled to the width of a page. */
    private static final double SCALED = 0.97;

    private static final double MM = 1 / 25.4;

    /**
     * @param width in characters
     * @param note explains a short name, {@code null}: none
     */
    public record Column(
            String name,
            double width,
            boolean right,
            @Nullable String note) {
        public static Column of(String name, double width) {
            return new Column(name, width, false, null);
        }

        public static Column right(String name, double width) {
            return new Column(name, width, true, null);
        }

        public Column noted(String note) {
            return new Column(name, width, right, note);
        }

        double pixels() {
            return width * 7 + 5;
        }
    }

    public static void write(Workbook book, Register register, String running, String legend) {
        write(book, register, running, legend, register::written);
    }

    /** The same with rows that never are in memory all at once; for long lists. */
    public static void stream(Workbook book, Register register, String running, String legend) {
        write(book, register, running, legend, register::streamed);
    }

    /** Writes the data rows. */
    private interface Rows {
        void write(Workbook book, XSSFSheet sheet, int first);
    }

    private void written(Workbook book, XSSFSheet sheet, int first) {
        var at = first;
        for (var values : rows) {
            row(book, sheet, at++, values);
        }
    }

    private void streamed(Workbook book, XSSFSheet sheet, int first) {
        var cells = new RowWriter(book, this);
        // Before the file is written, since it is here that the styles of the rows are made.
        cells.prepare(sheet, first);
        book.later(sheet, out -> cells.write(first, out));
    }

    private static void write(Workbook book, Register register, String running, String legend, Rows rows) {
        var sheet = book.sheet(register.name());
        title(book, sheet, register.name(), register.context());
        for (var c = 0; c < register.columns().size(); c++) {
            Workbook.width(sheet, c, register.columns().get(c).pixels());
        }
        register.table(book, sheet, 2, rows);
        page(sheet, running, legend);
        sheet.setRepeatingRows(new CellRangeAddress(0, 2, -1, -1));
    }

    public static void title(Workbook book, XSSFSheet sheet, String title, String context) {
        var look = Look.of(14).heavy().unwrapped().named("Titel");
        var first = sheet.createRow(0);
        first.setHeightInPoints(22);
        book.text(first.createCell(0), title, look);
        var second = sheet.createRow(1);
        second.setHeightInPoints(17);
        book.text(
                second.createCell(0),
                context,
                Look.of(9.5).in(Palette.SECONDARY).unwrapped().named("Kontext"));
    }

    /** Head row, data rows, filter, frozen panes and name; without data one row says so and there is no filter. */
    public void table(Workbook book, XSSFSheet sheet, int headRow) {
        table(book, sheet, headRow, this::written);
    }

    private void table(Workbook book, XSSFSheet sheet, int headRow, Rows data) {
        head(book, sheet, headRow);
        data.write(book, sheet, headRow + 1);
        var at = headRow + 1 + rows.size();
        if (rows.isEmpty()) {
            var row = sheet.createRow(at++);
            book.text(
                    row.createCell(0),
                    "Keine Einträge",
                    BASE.in(Palette.SECONDARY).unwrapped());
        } else {
            sheet.setAutoFilter(new CellRangeAddress(headRow, at - 1, 0, columns.size() - 1));
        }
        sheet.createFreezePane(frozen, headRow + 1);
        sheet.setActiveCell(new CellAddress(headRow + 1, 0));
        name(book, sheet, headRow, at - 1);
    }

    private void name(Workbook book, XSSFSheet sheet, int headRow, int last) {
        var named = book.book().createName();
        named.setNameName(range);
        named.setRefersToFormula("'" + sheet.getSheetName() + "'!$A$" + (headRow + 2) + ":$"
                + CellReference.convertNumToColString(columns.size() - 1) + "$" + (last + 1));
    }

    private void head(Workbook book, XSSFSheet sheet, int at) {
        var row = sheet.createRow(at);
        row.setHeightInPoints(30);
        for (var c = 0; c < columns.size(); c++) {
            var column = columns.get(c);
            var look = (column.right() ? HEAD.right() : HEAD).thickRight(c == frozen - 1);
            book.text(row.createCell(c), column.name(), look);
            if (column.note() != null) {
                book.note(row.getCell(c), column.note());
            }
        }
    }

    private void row(Workbook book, XSSFSheet sheet, int at, List<Value> values) {
        var row = sheet.createRow(at);
        for (var c = 0; c < values.size(); c++) {
            values.get(c)
                    .write(
                            book,
                            row.createCell(c),
                            c == frozen - 1,
                            columns.get(c).right());
        }
        row.setHeightInPoints((float) height(values));
    }

    /** In points. */
    double height(List<Value> values) {
        var lines = 1;
        for (var c = 0; c < values.size(); c++) {
            var value = values.get(c);
            var width =
                    columns.get(c).pixels() * 0.75 * SCALED - (columns.get(c).right() ? 8 : 14);
            lines = Math.max(lines, TextMeasure.lines(value.printed(), 10, value.heavy(), width));
        }
        return Math.min(400, lines * LINE + 5);
    }

    /** A4 landscape, one page wide. */
    public static void page(XSSFSheet sheet, String running, String legend) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        for (var margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(margin, (margin == PageMargin.LEFT || margin == PageMargin.RIGHT ? 10 : 16) * MM);
        }
        sheet.setMargin(PageMargin.HEADER, 8 * MM);
        sheet.setMargin(PageMargin.FOOTER, 8 * MM);
        sheet.getHeader().setLeft("&8&A");
        sheet.getHeader().setRight("&8" + running.replace("&", "&&"));
        sheet.getFooter().setLeft("&8&F");
        sheet.getFooter().setCenter("&8" + legend);
        sheet.getFooter().setRight("&8Seite &P von &N");
    }
}
