package de.stellwerk.reports.office;

import java.text.Bidi;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text that people typed safe for a document without changing what can be read. */
public final class Untrusted {
    /** Excel ends a cell at 32,767 characters. */
    public static final int CELL_LIMIT = 32_000;

    private static final String SHORTENED = "… (gekürzt, vollständig in Stellwerk)";
    /** Hebrew begins here; no script before it is read from right to left. */
    private static final int FIRST_RIGHT_TO_LEFT = 0x590;

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    /** By which a workbook tells characters that XML cannot hold; whoever types it means just these letters. */
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Untrusted() {}

    /** Without control characters except tab and line feed; a lone surrogate becomes U+FFFD. */
    public static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        if (isHarmless(text)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(clean, c));
        return clean.toString();
    }

    /** A loop, since a long list asks for each of its cells. */
    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && c <= 0x9F || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder clean, int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            clean.append('\uFFFD');
        } else if (c == '\t' || c == '\n' || !Character.isISOControl(c) && c != 0xFFFE && c != 0xFFFF) {
            clean.appendCodePoint(c);
        }
    }

    /** Clean and short enough for one cell. */
    public static String cell(@Nullable String text) {
        var clean = clean(text);
        return clean.length() <= CELL_LIMIT ? clean : cut(clean, CELL_LIMIT) + SHORTENED;
    }

    /** As a workbook has to store it to show it as it was typed. */
    public static String stored(String text) {
        return text.indexOf('_') < 0 ? text : LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    /** At most so many characters, never through the middle of one. */
    public static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** At most so many characters, ended at a word where there is one. */
    public static String cutAtWord(String text, int length) {
        var head = cut(text, length);
        if (head.length() == text.length()) {
            return text;
        }
        var space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
        return (space > length / 2 ? head.substring(0, space) : head).stripTrailing();
    }

    /** Whether a spreadsheet could take it for a formula or a command. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it is read from right to left. */
    public static boolean rightToLeft(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < FIRST_RIGHT_TO_LEFT) {
            i++;
        }
        return i < text.length() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
