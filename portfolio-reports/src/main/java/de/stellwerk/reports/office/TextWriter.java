package de.stellwerk.reports.office;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Writes runs and fields into a paragraph. */
public final class TextWriter {
    private TextWriter() {}

    /** A paragraph that is read from right to left as a whole is marked so. */
    public static void line(XWPFParagraph paragraph, TextStyle style, List<Span> spans) {
        paragraph.setStyle(style.id);
        var rightToLeft = Untrusted.rightToLeft(Untrusted.clean(Span.text(spans)));
        if (rightToLeft) {
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
        spans.forEach(s -> run(paragraph.getCTP().addNewR(), style, s, rightToLeft));
    }

    private static void run(CTR run, TextStyle style, Span span, boolean rightToLeft) {
        look(run, style, span, rightToLeft);
        var lines = Untrusted.clean(span.text()).split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            var parts = lines[i].split("\t", -1);
            for (var j = 0; j < parts.length; j++) {
                if (j > 0) {
                    run.addNewTab();
                }
                text(run, parts[j]);
            }
        }
    }

    private static void text(CTR run, String text) {
        if (!text.isEmpty()) {
            var target = run.addNewT();
            target.setStringValue(text);
            target.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        }
    }

    private static void look(CTR run, TextStyle style, Span span, boolean rightToLeft) {
        var properties = run.addNewRPr();
        if (span.font() != null) {
            Styles.fonts(properties.addNewRFonts(), span.font());
        }
        if (span.bold() != style.bold) {
            properties.addNewB().setVal(span.bold());
        }
        if (!span.colour().equals(style.colour)) {
            properties.addNewColor().setVal(span.colour());
        }
        if (span.size() != style.size) {
            properties.addNewSz().setVal(Styles.halfPoints(span.size()));
        }
        if (span.tone() != null) {
            var shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(span.tone().ground());
        }
        if (rightToLeft) {
            properties.addNewRtl();
        }
    }

    /** A field that brings itself up to date, such as PAGE. */
    static void simpleField(XWPFParagraph paragraph, String instruction, String result) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        field.addNewR().addNewT().setStringValue(result);
    }

    static void fieldStart(XWPFParagraph paragraph, String instruction) {
        paragraph.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        var text = paragraph.getCTP().addNewR().addNewInstrText();
        text.setStringValue(" " + instruction + " ");
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        paragraph.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void fieldEnd(XWPFParagraph paragraph) {
        paragraph.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
