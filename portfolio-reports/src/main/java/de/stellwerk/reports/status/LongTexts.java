package de.stellwerk.reports.status;

import de.stellwerk.reports.office.Look;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.TextMeasure;
import de.stellwerk.reports.office.Untrusted;
import de.stellwerk.reports.office.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The second sheet with the whole texts that the form cut. Long ones go over several rows, because a row can be 409 points high. */
final class LongTexts {
    private static final int COLUMN = 678;
    private static final int PIECE = 1_600;
    private static final double LINE = 13.2;
    private static final int LINES = 29;
    private static final Look LABEL = Look.of(10).heavy().on(Palette.LIGHT_HEAD);

    private LongTexts() {}

    static void write(Workbook book, String title, Map<String, String> texts) {
        var sheet = book.sheet("Langtexte");
        Workbook.width(sheet, 0, COLUMN);
        row(book, sheet, "Langtexte zum " + title, Look.of(14).heavy(), 21);
        texts.forEach((label, text) -> {
            row(book, sheet, label, LABEL, 18);
            pieces(text).forEach(p -> row(book, sheet, p, Look.of(10), 5 + LINE * lines(p)));
        });
        StatusReportXlsx.print(sheet);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void row(Workbook book, XSSFSheet sheet, String text, Look look, double height) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.setHeightInPoints((float) height);
        book.text(row.createCell(0), text, look);
    }

    private static int lines(String text) {
        return TextMeasure.lines(text, 10, false, COLUMN * 0.75 - 9);
    }

    /** Ends each piece at a word; nothing but the white space there is lost. */
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var rest = text;
        while (!rest.isEmpty()) {
            var piece = Untrusted.cutAtWord(rest, PIECE);
            while (lines(piece) > LINES) {
                piece = Untrusted.cutAtWord(piece, piece.length() * 3 / 4);
            }
            pieces.add(piece);
            var after = rest.substring(piece.length());
            rest = after.startsWith(" ") || after.startsWith("\n") ? after.substring(1) : after;
        }
        return pieces;
    }
}
