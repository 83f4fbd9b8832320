package de.stellwerk.reports.exchange;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the workbook's cells. */
final class SheetStyles {
    private static final byte[] REQUIRED = {0x20, 0x44, (byte) 0xaa};
    private static final byte[] OPTIONAL = {0x51, 0x57, 0x7a};
    private static final byte[] LINE = {(byte) 0xc0, (byte) 0xc3, (byte) 0xd5};

    final CellStyle title;
    final CellStyle section;
    final CellStyle plain;
    final CellStyle required;
    final CellStyle optional;
    final CellStyle text;
    final CellStyle formulaLikeText;
    final CellStyle number;
    final CellStyle amount;
    final CellStyle date;

    SheetStyles(XSSFWorkbook workbook) {
        title = heading(workbook, 16);
        section = heading(workbook, 12);
        plain = wrapped(workbook);
        required = header(workbook, REQUIRED);
        optional = header(workbook, OPTIONAL);
        text = value(workbook, "@");
        var quoted = value(workbook, "@");
        quoted.setQuotePrefixed(true);
        formulaLikeText = quoted;
        number = value(workbook, "General");
        amount = value(workbook, "#,##0.00");
        date = value(workbook, "dd.mm.yyyy");
    }

    private static XSSFFont font(XSSFWorkbook workbook, int points, boolean bold) {
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static CellStyle heading(XSSFWorkbook workbook, int points) {
        var style = workbook.createCellStyle();
        style.setFont(font(workbook, points, true));
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setFont(font(workbook, 11, false));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle header(XSSFWorkbook workbook, byte[] colour) {
        var style = workbook.createCellStyle();
        var font = font(workbook, 11, true);
        font.setColor(IndexedColors.WHITE.getIndex());
        style.setFont(font);
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle value(XSSFWorkbook workbook, String format) {
        var style = wrapped(workbook);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(new XSSFColor(LINE, null));
        return style;
    }
}
