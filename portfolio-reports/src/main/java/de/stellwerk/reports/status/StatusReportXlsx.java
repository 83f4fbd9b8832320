package de.stellwerk.reports.status;

import de.stellwerk.reports.office.Look;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.Workbook;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one status report as workbook in the layout of the printed form (requirements row 72): one A4 page. */
@Singleton
public class StatusReportXlsx {
    private static final double MM = 1 / 25.4;
    static final Look BASE = Look.of(FormCell.SIZE);
    static final Look TITLE =
            Look.of(16).named("Titel").heavy().align(HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    static final Look HEAD = Look.of(9).named("Kopf").in(Palette.SECONDARY).right();
    static final Look QUIET = Look.of(9).in(Palette.SECONDARY);
    static final Look LABEL = BASE.named("Beschriftung")
            .heavy()
            .on(Palette.LIGHT_HEAD)
            .with(Look.Lines.BOX)
            .align(HorizontalAlignment.GENERAL, VerticalAlignment.CENTER);
    static final Look VALUE =
            BASE.named("Wert").with(Look.Lines.BOX).align(HorizontalAlignment.LEFT, VerticalAlignment.TOP);
    static final Look NUMBER = BASE.named("Nr")
            .heavy()
            .in(Palette.SECONDARY)
            .with(Look.Lines.BOX)
            .align(HorizontalAlignment.CENTER, VerticalAlignment.TOP);

    /** Writes the workbook; the stream stays open. */
    public void write(StatusReportDocument document, OutputStream out) throws IOException {
        var form = new Form(document);
        var fitted = FittedForm.of(form);
        try (var book = new Workbook()) {
            StatusProperties.of(document).applyTo(book.book());
            page(book, form, fitted);
            if (!fitted.longTexts().isEmpty()) {
                LongTexts.write(book, form.title(), fitted.longTexts());
            }
            book.write(out);
        }
    }

    private static void page(Workbook book, Form form, FittedForm fitted) {
        var sheet = book.sheet("Statusbericht");
        for (var c = 0; c < Form.COLUMNS.length; c++) {
            Workbook.width(sheet, c, Form.COLUMNS[c]);
        }
        var title = row(sheet, 0, 33);
        book.text(title.createCell(0), form.title(), TITLE);
        book.lines(
                title.createCell(6),
                form.head().stream().map(l -> List.of(Span.muted(l, 9))).toList(),
                HEAD);
        merge(sheet, 0, 0, 0, 5);
        merge(sheet, 0, 0, 6, 7);
        book.text(row(sheet, 1, 18).createCell(0), form.subtitle(), BASE.in(Palette.SECONDARY));
        merge(sheet, 1, 1, 0, 7);
        var last = grid(book, sheet, fitted);
        book.text(row(sheet, last + 1, 27).createCell(0), Form.LEGEND, QUIET);
        merge(sheet, last + 1, last + 1, 0, 7);
        print(sheet);
        book.book().setPrintArea(0, 0, 7, 0, last + 1);
    }

    private static int grid(Workbook book, XSSFSheet sheet, FittedForm fitted) {
        var at = 2;
        for (var i = 0; i < fitted.rows().size(); i++, at++) {
            var row = row(sheet, at, fitted.heights().get(i));
            for (var c = 0; c < Form.COLUMNS.length; c++) {
                row.createCell(c).setCellStyle(book.style(c == 0 ? NUMBER : VALUE));
            }
            for (var cell : fitted.rows().get(i).cells()) {
                var look = look(fitted.rows().get(i), cell);
                for (var c = cell.from(); c <= cell.to(); c++) {
                    row.getCell(c).setCellStyle(book.style(look));
                }
                book.lines(row.getCell(cell.from()), cell.lines(), look);
                merge(sheet, at, at, cell.from(), cell.to());
            }
        }
        numbers(sheet, fitted.rows());
        return at - 1;
    }

    /** Short values stand in the middle of their row, long ones at its top. */
    private static Look look(FormRow row, FormCell cell) {
        if (cell.kind() == FormCell.Kind.LABEL) {
            return LABEL;
        }
        return row.usual() > 40 ? VALUE : VALUE.align(HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
    }

    /** Each part's number, merged over its rows. */
    private static void numbers(XSSFSheet sheet, List<FormRow> rows) {
        for (var number = 1; number <= 8; number++) {
            var n = number;
            var first = (int) rows.stream().takeWhile(r -> r.number() < n).count() + 2;
            var count = (int) rows.stream().filter(r -> r.number() == n).count();
            sheet.getRow(first).getCell(0).setCellValue(n);
            merge(sheet, first, first + count - 1, 0, 0);
        }
    }

    static org.apache.poi.xssf.usermodel.XSSFRow row(XSSFSheet sheet, int at, double height) {
        var row = sheet.createRow(at);
        row.setHeightInPoints((float) height);
        return row;
    }

    static void merge(XSSFSheet sheet, int top, int bottom, int left, int right) {
        if (top != bottom || left != right) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        }
    }

    /** A4 portrait, one page. */
    static void print(XSSFSheet sheet) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(false);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 1);
        margins(sheet);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setLeft("&8&F");
        sheet.getFooter().setRight("&8Seite &P von &N");
    }

    private static void margins(XSSFSheet sheet) {
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 15 * MM);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, 14 * MM);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 15 * MM);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, 16 * MM);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.HEADER, 8 * MM);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.FOOTER, 8 * MM);
    }
}
