package de.stellwerk.reports.exchange;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of the template. */
final class TemplateStyles {
    private final XSSFWorkbook workbook;
    private final CellStyle title;
    private final CellStyle text;
    private final CellStyle wrapped;
    private final CellStyle header;
    private final CellStyle requiredHeader;
    private final CellStyle input;

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = bold(16, IndexedColors.AUTOMATIC);
        text = workbook.createCellStyle();
        wrapped = wrap();
        header = filled(IndexedColors.GREY_50_PERCENT);
        requiredHeader = filled(IndexedColors.DARK_BLUE);
        input = wrap();
    }

    private CellStyle bold(int points, IndexedColors colour) {
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        font.setColor(colour.getIndex());
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private CellStyle filled(IndexedColors fill) {
        var style = bold(11, IndexedColors.WHITE);
        style.setFillForegroundColor(fill.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** As text, so that a typed 1A, 06.2020 or Q4 stays what was typed. */
    private CellStyle wrap() {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle text() {
        return text;
    }

    CellStyle wrapped() {
        return wrapped;
    }

    CellStyle header() {
        return header;
    }

    CellStyle requiredHeader() {
        return requiredHeader;
    }

    CellStyle input() {
        return input;
    }
}
