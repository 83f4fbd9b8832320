package de.stellwerk.reports.office;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes the named styles into a text document. */
final class Styles {
    private static final String FONT = "Arial";
    private static final BigInteger TWIPS = BigInteger.valueOf(20);

    private Styles() {}

    static void addTo(XWPFDocument document) {
        var all = CTStyles.Factory.newInstance();
        var standard = all.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        fonts(standard.addNewRFonts(), FONT);
        standard.addNewSz().setVal(BigInteger.valueOf(20));
        standard.addNewLang().setVal("de-DE");
        var normal = all.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setStyleId("Normal");
        normal.setDefault(true);
        normal.addNewName().setVal("Normal");
        Arrays.stream(TextStyle.values()).forEach(s -> fill(all.addNewStyle(), s));
        document.createStyles().setStyles(all);
    }

    private static void fill(CTStyle target, TextStyle style) {
        target.setType(STStyleType.PARAGRAPH);
        target.setStyleId(style.id);
        target.addNewName().setVal(style.name);
        target.addNewBasedOn().setVal("Normal");
        target.addNewQFormat();
        var paragraph = target.addNewPPr();
        if (style.outline != null) {
            paragraph.addNewKeepNext();
            paragraph.addNewKeepLines();
        }
        paragraph.addNewWidowControl();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(twips(style.before));
        spacing.setAfter(twips(style.after));
        spacing.setLine(twips(style.line));
        spacing.setLineRule(STLineSpacingRule.AT_LEAST);
        if (style.outline != null) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(style.outline));
        }
        look(target.addNewRPr(), style);
    }

    private static void look(CTRPr run, TextStyle style) {
        fonts(run.addNewRFonts(), FONT);
        run.addNewB().setVal(style.bold);
        run.addNewColor().setVal(style.colour);
        run.addNewSz().setVal(halfPoints(style.size));
    }

    static void fonts(CTFonts fonts, String name) {
        fonts.setAscii(name);
        fonts.setHAnsi(name);
        fonts.setEastAsia(name);
        fonts.setCs(name);
    }

    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS.intValue()));
    }

    static String eighths(double points) {
        return String.format(Locale.ROOT, "%d", Math.round(points * 8));
    }

    static BigInteger halfPoints(double points) {
        return BigInteger.valueOf(Math.round(points * 2));
    }
}
