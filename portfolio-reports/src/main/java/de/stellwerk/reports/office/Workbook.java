package de.stellwerk.reports.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook in Arial: makes each font and style once and writes text as text, never as a formula. */
public final class Workbook implements Closeable {
    private static final String ARIAL = "Arial";

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Span, XSSFFont> fonts = new HashMap<>();
    private final Map<String, Archive.Middle> later = new HashMap<>();
    private final NamedStyles named = new NamedStyles(book);

    public Workbook() {
        var standard = book.getFontAt(0);
        standard.setFontName(ARIAL);
        standard.setFontHeightInPoints((short) 10);
    }

    public XSSFWorkbook book() {
        return book;
    }

    public XSSFSheet sheet(String name) {
        var sheet = book.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setPrintGridlines(false);
        return sheet;
    }

    /** Sets width in pixels of a screen at 100 %, with Arial 10 as standard font. */
    public static void width(XSSFSheet sheet, int column, double pixels) {
        sheet.setColumnWidth(column, (int) Math.round(pixels / 7 * 256));
    }

    /** Text that a person typed; whatever it starts with, it stays text. */
    public void text(XSSFCell cell, @Nullable String text, Look look) {
        var clean = Untrusted.cell(text);
        cell.setCellStyle(
                style(look.quoted(Untrusted.looksLikeFormula(clean)).rightToLeft(Untrusted.rightToLeft(clean))));
        cell.setCellValue(new XSSFRichTextString(Untrusted.stored(clean)));
    }

    /** A comment beside a cell, of the office and no person. */
    public void note(XSSFCell cell, String text) {
        var drawing = cell.getSheet().createDrawingPatriarch();
        var anchor = new XSSFClientAnchor(
                0,
                0,
                0,
                0,
                cell.getColumnIndex() + 1,
                cell.getRowIndex(),
                cell.getColumnIndex() + 4,
                cell.getRowIndex() + 4);
        var comment = drawing.createCellComment(anchor);
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor("Projektbüro");
        cell.setCellComment(comment);
    }

    /** Lines of differently looking text in one cell. */
    public void lines(XSSFCell cell, List<List<Span>> lines, Look look) {
        var rich = new XSSFRichTextString();
        var whole = new StringBuilder();
        for (var line : lines) {
            if (!whole.isEmpty() || line != lines.getFirst()) {
                append(rich, whole, Span.plain("\n", look.size()));
            }
            line.forEach(span -> append(rich, whole, span));
        }
        var text = whole.toString();
        cell.setCellStyle(
                style(look.quoted(Untrusted.looksLikeFormula(text)).rightToLeft(Untrusted.rightToLeft(text))));
        cell.setCellValue(rich);
    }

    private void append(XSSFRichTextString rich, StringBuilder whole, Span span) {
        var clean = Untrusted.clean(span.text());
        if (!clean.isEmpty()) {
            rich.append(Untrusted.stored(clean), font(span));
            whole.append(clean);
        }
    }

    private XSSFFont font(Span span) {
        var key = new Span("", span.bold(), span.colour(), span.size(), null, span.font());
        return fonts.computeIfAbsent(key, this::makeFont);
    }

    private XSSFFont makeFont(Span span) {
        var font = book.createFont();
        font.setFontName(span.font() == null ? ARIAL : span.font());
        font.setFontHeight(span.size());
        font.setBold(span.bold());
        font.setColor(colour(span.colour()));
        return font;
    }

    public XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::makeStyle);
    }

    private XSSFCellStyle makeStyle(Look look) {
        var style = book.createCellStyle();
        style.setFont(font(new Span("", look.bold(), look.colour(), look.size(), null, null)));
        style.setWrapText(look.wrapped());
        style.setAlignment(look.across());
        style.setVerticalAlignment(look.down());
        if (look.fill() != null) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.format() != null) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        if (look.rightToLeft()) {
            style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
        }
        style.setQuotePrefixed(look.quoted());
        borders(style, look);
        if (look.name() != null) {
            named.of(style, look.name());
        }
        return style;
    }

    private static void borders(XSSFCellStyle style, Look look) {
        switch (look.lines()) {
            case NONE -> {}
            case BOX -> box(style);
            case ROW -> {
                bottom(style, BorderStyle.THIN, Palette.ROW_LINE);
                apart(style, look);
            }
            case HEAD -> {
                bottom(style, BorderStyle.MEDIUM, Palette.TEXT);
                apart(style, look);
            }
        }
        if (look.thickRight()) {
            style.setBorderRight(BorderStyle.MEDIUM);
            style.setRightBorderColor(colour(Palette.DARK_HEAD));
        }
    }

    /** Keeps a left column from touching the numbers of its neighbour. */
    private static void apart(XSSFCellStyle style, Look look) {
        if (look.across() == HorizontalAlignment.LEFT && look.wrapped()) {
            style.setIndention((short) 1);
        }
    }

    private static void box(XSSFCellStyle style) {
        bottom(style, BorderStyle.THIN, Palette.STRONG_LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(colour(Palette.STRONG_LINE));
        style.setBorderLeft(BorderStyle.THIN);
        style.setLeftBorderColor(colour(Palette.STRONG_LINE));
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(colour(Palette.STRONG_LINE));
    }

    private static void bottom(XSSFCellStyle style, BorderStyle border, String colour) {
        style.setBorderBottom(border);
        style.setBottomBorderColor(colour(colour));
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(java.util.HexFormat.of().parseHex("ff" + rgb.toLowerCase(java.util.Locale.ROOT)), null);
    }

    /** Rows that a sheet gets only while the file is written. */
    void later(XSSFSheet sheet, Archive.Middle rows) {
        later.put(sheet.getPackagePart().getPartName().getName().substring(1), rows);
    }

    public void write(OutputStream out) throws IOException {
        Archive.write(book, later, out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
