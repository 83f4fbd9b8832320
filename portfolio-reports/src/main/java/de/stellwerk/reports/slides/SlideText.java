package de.stellwerk.reports.slides;

import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.Untrusted;
import java.awt.Color;
import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Writes paragraphs into a shape or a cell; nothing is linked, shrunk or hyphenated by the reader's program. */
final class SlideText {
    static final String LANGUAGE = "de-DE";

    /** The one of the theme, so that a template's theme changes all of it. */
    private static final String THEME_FONT = "+mn-lt";

    private SlideText() {}

    static void write(XSLFTextShape shape, List<Para> paragraphs) {
        shape.clearText();
        // A cell begins without what its schema asks for.
        if (shape.getTextBody().getXmlObject().getBodyPr() == null) {
            shape.getTextBody().getXmlObject().addNewBodyPr();
        }
        for (var paragraph : paragraphs.isEmpty() ? List.of(Para.of(Span.plain("", 11))) : paragraphs) {
            write(shape.addNewTextParagraph(), paragraph);
        }
    }

    private static void write(XSLFTextParagraph target, Para paragraph) {
        target.setLineSpacing(-paragraph.line());
        target.setSpaceBefore(-paragraph.before());
        target.setTextAlign(
                switch (paragraph.align()) {
                    case LEFT -> TextAlign.LEFT;
                    case CENTRE -> TextAlign.CENTER;
                    case RIGHT -> TextAlign.RIGHT;
                });
        mark(target, paragraph.mark());
        if (Untrusted.rightToLeft(paragraph.text())) {
            target.getXmlObject().getPPr().setRtl(true);
        }
        paragraph.spans().forEach(s -> run(target.addNewTextRun(), s));
    }

    private static void mark(XSLFTextParagraph target, Para.Mark mark) {
        if (mark == Para.Mark.NONE) {
            target.setBullet(false);
            target.setLeftMargin(0d);
            target.setIndent(0d);
            return;
        }
        if (mark == Para.Mark.NUMBER) {
            target.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, 1);
        } else {
            target.setBullet(true);
            target.setBulletFont("Arial");
            target.setBulletCharacter("•");
        }
        target.setLeftMargin(mark.indent());
        target.setIndent(-mark.indent());
    }

    /** All four kinds of letters take the font of a symbol, else an office program takes it from an East Asian one. */
    private static void run(XSLFTextRun run, Span span) {
        run.setText(Fit.printable(span.text()));
        run.setFontSize(span.size());
        run.setBold(span.bold());
        run.setFontColor(colour(span.colour()));
        if (span.tone() != null) {
            run.setHighlightColor(colour(span.tone().ground()));
        }
        if (span.font() == null) {
            run.setFontFamily(THEME_FONT, FontGroup.LATIN);
        } else {
            for (var group : FontGroup.values()) {
                run.setFontFamily(span.font(), group);
            }
        }
        run.getRPr(true).setLang(LANGUAGE);
    }

    static Color colour(String rgb) {
        return new Color(Integer.parseInt(rgb, 16));
    }
}
