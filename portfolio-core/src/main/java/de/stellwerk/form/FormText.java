package de.stellwerk.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text as it can stand in a cell and come back the same. */
public final class FormText {
    private FormText() {}

    /**
     * Line feeds are one character; without other control characters than tab, without blanks around it; a lone surrogate becomes
     * U+FFFD.
     *
     * @return {@code null} if nothing is left
     */
    public static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(clean, c));
        var stripped = clean.toString().strip();
        return stripped.isEmpty() ? null : stripped;
    }

    private static void append(StringBuilder clean, int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            clean.append('\uFFFD');
        } else if (c == '\t' || c == '\n' || !Character.isISOControl(c) && c != 0xFFFE && c != 0xFFFF) {
            clean.appendCodePoint(c);
        }
    }

    /** The lines that are not blank. */
    static List<String> lines(@Nullable String text) {
        var lines = new ArrayList<String>();
        if (text != null) {
            text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add);
        }
        return lines;
    }
}
