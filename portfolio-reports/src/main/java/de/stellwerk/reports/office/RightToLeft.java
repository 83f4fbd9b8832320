package de.stellwerk.reports.office;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.stream.IntStream;

/** Lets a PDF show text that is read from right to left in its order. Arabic letters stay in their isolated form. */
final class RightToLeft implements BidiSplitter, BidiReorderer {
    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph = new Bidi(
                text,
                switch (direction) {
                    case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                    case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                    default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                });
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int at) {
        var levels = new byte[paragraph.getRunCount()];
        var runs = IntStream.range(0, levels.length).boxed().toArray(Integer[]::new);
        for (var i = 0; i < levels.length; i++) {
            levels[i] = (byte) paragraph.getRunLevel(i);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, levels.length);
        int run = runs[at];
        var start = paragraph.getRunStart(run);
        return new BidiTextRun(
                start, paragraph.getRunLimit(run) - start, paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        return Untrusted.rightToLeft(text) ? RTL : LTR;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        var turned = new StringBuilder(text).reverse();
        for (var i = 0; i < turned.length(); i++) {
            var bracket = "()[]{}<>".indexOf(turned.charAt(i));
            if (bracket >= 0) {
                turned.setCharAt(i, "()[]{}<>".charAt(bracket ^ 1));
            }
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
