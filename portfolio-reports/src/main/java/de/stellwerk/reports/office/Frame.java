package de.stellwerk.reports.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Header, footer, page numbers and table of contents of a text document. */
public final class Frame {
    private static final double ENTRY = 14.8;
    private static final double HEADING = 30;
    private static final double GUTTER = 28;
    private static final double COLUMN = (TextDocument.WIDTH - GUTTER) / 2;

    private Frame() {}

    /** A footer with page numbers on every page; a header on every page but the first. */
    public static void single(TextDocument text, String left, String right, String footer) {
        var section = text.document().getDocument().getBody().addNewSectPr();
        headAndFoot(text, left, right, footer);
        TextDocument.page(section);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    private static void headAndFoot(TextDocument text, String left, String right, String footer) {
        var document = text.document();
        var header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        TextWriter.line(header, TextStyle.RUNNING, List.of(running(left + "\t" + right)));
        tab(header, TextDocument.WIDTH, false);
        TextDocument.underline(header, 0.5, Palette.STRONG_LINE);
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        footer(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), footer);
        footer(document.createFooter(HeaderFooterType.FIRST).createParagraph(), footer);
    }

    private static Span running(String text) {
        return Span.muted(text, TextStyle.RUNNING.size);
    }

    private static void footer(XWPFParagraph paragraph, String text) {
        TextWriter.line(paragraph, TextStyle.RUNNING, List.of(running(text + "\tSeite ")));
        TextWriter.simpleField(paragraph, "PAGE", "1");
        paragraph.createRun().setText(" von ");
        TextWriter.simpleField(paragraph, "NUMPAGES", "1");
        tab(paragraph, TextDocument.WIDTH, false);
        var line = paragraph.getCTP().getPPr().addNewPBdr().addNewTop();
        TextTable.line(line, 0.5, Palette.STRONG_LINE);
        line.setSpace(BigInteger.valueOf(4));
    }

    private static void tab(XWPFParagraph paragraph, double points, boolean dots) {
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(Styles.twips(points));
        if (dots) {
            tab.setLeader(STTabTlc.DOT);
        }
    }

    /**
     * The contents under an unnumbered heading, as a field with its result in two columns.
     *
     * @param chapters with their real pages
     */
    public static void contents(TextDocument text, List<TextDocument.Heading> chapters) {
        var lines = (chapters.size() + 1) / 2;
        text.keep(lines * ENTRY + HEADING);
        var heading = text.paragraph(TextStyle.H2, List.of(Span.bold("Inhalt", TextStyle.H2.size)));
        // Body level: the heading of the contents is not part of the contents.
        heading.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(9));
        for (var i = 0; i < lines; i++) {
            var paragraph = text.document().createParagraph();
            paragraph.setStyle(TextStyle.TOC.id);
            tab(paragraph, COLUMN, true);
            if (i == 0) {
                TextWriter.fieldStart(paragraph, "TOC \\o \"1-1\" \\h \\z \\u");
            }
            entry(paragraph, chapters.get(i), i + 1);
            if (lines + i < chapters.size()) {
                second(paragraph, chapters.get(lines + i), lines + i + 1);
            }
            if (i == lines - 1) {
                TextWriter.fieldEnd(paragraph);
            }
        }
        text.used(lines * ENTRY);
    }

    /** Beside the first by tab stops: LibreOffice does not show the columns of a section around a field. */
    private static void second(XWPFParagraph paragraph, TextDocument.Heading chapter, int number) {
        var left = paragraph.getCTP().getPPr().getTabs().addNewTab();
        left.setVal(STTabJc.LEFT);
        left.setPos(Styles.twips(COLUMN + GUTTER));
        var right = paragraph.getCTP().getPPr().getTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(Styles.twips(TextDocument.WIDTH));
        right.setLeader(STTabTlc.DOT);
        paragraph.getCTP().addNewR().addNewTab();
        entry(paragraph, chapter, number);
    }

    private static void entry(XWPFParagraph paragraph, TextDocument.Heading chapter, int number) {
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(TextDocument.bookmark(number));
        var run = link.addNewR();
        run.addNewT().setStringValue(chapter.text());
        run.addNewTab();
        link.addNewR().addNewT().setStringValue(String.valueOf(chapter.page()));
    }
}
