package de.stellwerk.reports.slides;

import de.stellwerk.reports.office.TextMeasure;
import de.stellwerk.reports.office.Untrusted;

/** Cuts text that a box does not hold; the whole of it belongs into the notes then. */
public final class Fit {
    public static final String MORE = " …";

    /** No box holds more. */
    private static final int LIMIT = 2_000;

    private Fit() {}

    /** On one line, with spaces for tabs and line feeds. */
    public static String flat(String text) {
        return printable(text).strip();
    }

    /** Without what XML cannot hold or a paragraph does not show. */
    static String printable(String text) {
        return Untrusted.clean(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** The text, or as much of it as so many lines hold, ended at a word and with an ellipsis. */
    public static String lines(String text, double size, boolean bold, double width, int lines) {
        var flat = flat(text);
        if (flat.length() <= LIMIT && fits(flat, size, bold, width, lines)) {
            return flat;
        }
        var low = 0;
        var high = Math.min(flat.length(), LIMIT);
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (fits(shortened(flat, middle), size, bold, width, lines)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return shortened(flat, low);
    }

    private static String shortened(String flat, int length) {
        return Untrusted.cutAtWord(flat, length) + MORE;
    }

    private static boolean fits(String text, double size, boolean bold, double width, int lines) {
        return TextMeasure.lines(text, size, bold, width - 1) <= lines;
    }
}
