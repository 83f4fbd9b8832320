package de.stellwerk.reports.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * A text document on A4 that sets all its page breaks itself: it measures what it writes with the shipped widths, rather too high
 * than too low, and begins a new page before a part that would not fit. So it knows the page of each heading without a layout
 * program.
 */
public final class TextDocument implements Flow, Closeable {
    /** Width of the text in points: 210 mm less 25 and 20. */
    public static final double WIDTH = 165 / 25.4 * 72;

    /** Height that is filled of the 257 mm; the rest is reserve for fonts that need more. */
    private static final double HEIGHT = 705;

    private final XWPFDocument document = new XWPFDocument();
    private final List<Heading> headings = new ArrayList<>();
    private double used;
    private int page = 1;
    private boolean breakNext;

    /** A numbered heading and the page that it is on. */
    public record Heading(String text, int page) {}

    public TextDocument() {
        Styles.addTo(document);
    }

    public XWPFDocument document() {
        return document;
    }

    public List<Heading> headings() {
        return List.copyOf(headings);
    }

    public int pages() {
        return page;
    }

    @Override
    public void newPage() {
        if (used > 0) {
            page++;
            used = 0;
            breakNext = true;
        }
    }

    /** Begins a new page if so many points are not left on this one. */
    public void keep(double points) {
        if (used + points > HEIGHT) {
            newPage();
        }
    }

    @Override
    public void keepOffTheFoot() {
        keep(HEIGHT / 3);
    }

    @Override
    public void chapter(String text) {
        keep(TextStyle.H1.height(text, WIDTH) + 80);
        headings.add(new Heading(text, page));
        var paragraph = paragraph(TextStyle.H1, List.of(Span.bold(text, TextStyle.H1.size)), WIDTH);
        bookmark(paragraph, headings.size());
    }

    @Override
    public void heading(TextStyle style, String text) {
        keep(style.height(text, WIDTH) + 60);
        paragraph(style, List.of(Span.bold(Untrusted.clean(text), style.size)), WIDTH);
    }

    private static void bookmark(XWPFParagraph paragraph, int number) {
        var mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setId(BigInteger.valueOf(number));
        mark.setName(bookmark(number));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }

    static String bookmark(int number) {
        return "_Toc" + number;
    }

    @Override
    public void text(TextStyle style, String text) {
        for (var line : Untrusted.clean(text).split("\n")) {
            var rest = line;
            while (!rest.isBlank()) {
                var piece = Untrusted.cutAtWord(rest, 1_500);
                paragraph(style, List.of(new Span(piece, style.bold, style.colour, style.size, null, null)), WIDTH);
                rest = rest.substring(piece.length()).stripLeading();
            }
        }
    }

    @Override
    public void line(TextStyle style, List<Span> spans) {
        paragraph(style, spans);
    }

    public XWPFParagraph paragraph(TextStyle style, List<Span> spans) {
        return paragraph(style, spans, WIDTH);
    }

    private XWPFParagraph paragraph(TextStyle style, List<Span> spans, double width) {
        var height = style.height(Span.text(spans), width);
        keep(height);
        var paragraph = document.createParagraph();
        if (breakNext) {
            paragraph.setPageBreak(true);
            breakNext = false;
        }
        TextWriter.line(paragraph, style, spans);
        used += height;
        return paragraph;
    }

    /** A line under the paragraph. */
    public static void underline(XWPFParagraph paragraph, double points, String colour) {
        var borders = paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
        borders.setVal(STBorder.SINGLE);
        borders.setSz(new BigInteger(Styles.eighths(points)));
        borders.setSpace(BigInteger.valueOf(4));
        borders.setColor(colour);
    }

    @Override
    public void table(TableText table) {
        TextTable.write(this, table);
    }

    @Override
    public void row(LayoutRow row, List<List<Span>> left, List<List<Span>> right) {
        row.write(this, left, right);
    }

    /** A break that a table cannot carry itself: it gets a paragraph as low as Word allows. */
    void breakBeforeTable() {
        if (breakNext) {
            var paragraph = document.createParagraph();
            paragraph.setPageBreak(true);
            TextWriter.line(paragraph, TextStyle.CELL, List.of());
            low(paragraph);
            breakNext = false;
            used(2);
        }
    }

    /** Between two tables, else they would grow together. */
    void gap() {
        low(document.createParagraph());
        used(2);
    }

    private static void low(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
    }

    boolean fits(double points) {
        return used + points <= HEIGHT;
    }

    void used(double points) {
        used += points;
    }

    /** A4 portrait with the margins of a report. */
    static void page(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setLeft(mm(25));
        margins.setRight(mm(20));
        margins.setTop(mm(20));
        margins.setBottom(mm(20));
        margins.setHeader(mm(10));
        margins.setFooter(mm(9));
        margins.setGutter(BigInteger.ZERO);
    }

    static BigInteger mm(double mm) {
        return BigInteger.valueOf(Math.round(mm / 25.4 * 1440));
    }

    public void write(OutputStream out) throws IOException {
        Archive.write(document, out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
