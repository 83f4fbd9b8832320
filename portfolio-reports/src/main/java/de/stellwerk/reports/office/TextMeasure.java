package de.stellwerk.reports.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Measures text with the widths of Liberation Sans (equal to Arial's) that ship with the program, so that a row is equally high
 * on every machine. Characters that the table lacks count as one em: rather too wide than cut off.
 */
public final class TextMeasure {
    private static final int UNKNOWN = 1000;
    private static final Map<Integer, int[]> WIDTHS = read();

    /** The letters that most texts are made of, without a look-up for each. */
    private static final int LATIN = 0x180;

    private static final int[][] LATIN_WIDTHS = {
        IntStream.range(0, LATIN).map(c -> lookedUp(c, false)).toArray(),
        IntStream.range(0, LATIN).map(c -> lookedUp(c, true)).toArray()
    };

    private TextMeasure() {}

    private static Map<Integer, int[]> read() {
        var in = Objects.requireNonNull(TextMeasure.class.getResourceAsStream("liberation-sans.widths"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var widths = new HashMap<Integer, int[]>();
            lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split(" "))
                    .forEach(p -> widths.put(
                            Integer.valueOf(p[0], 16), new int[] {Integer.parseInt(p[1]), Integer.parseInt(p[2])}));
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a space, and after a hyphen if a letter follows: office programs keep "-/" together. */
    private static final Pattern BREAKS = Pattern.compile("(?<= )|(?<=-)(?=\\p{L})");

    /** Width of a text in points, on one line. */
    public static double width(String text, double size, boolean bold) {
        return text.codePoints().mapToLong(c -> thousandths(c, bold)).sum() * size / 1000;
    }

    private static int thousandths(int c, boolean bold) {
        return c < LATIN ? LATIN_WIDTHS[bold ? 1 : 0][c] : lookedUp(c, bold);
    }

    private static int lookedUp(int c, boolean bold) {
        if (c == '\t') {
            return 4 * UNKNOWN;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        var known = WIDTHS.get(c);
        return known == null ? UNKNOWN + 300 * (c >>> 16) : known[bold ? 1 : 0];
    }

    /** Lines that a text takes when it is wrapped at words, and inside a word that is longer than the line. */
    public static int lines(String text, double size, boolean bold, double width) {
        if (text.indexOf('\n') < 0 && width(text, size, bold) <= width) {
            return 1;
        }
        var lines = 0;
        for (var paragraph : text.split("\n", -1)) {
            lines += paragraphLines(paragraph, size, bold, width);
        }
        return lines;
    }

    private static int paragraphLines(String paragraph, double size, boolean bold, double width) {
        var lines = 1;
        double used = 0;
        for (var word : BREAKS.split(paragraph)) {
            double wide = width(word.stripTrailing(), size, bold);
            if (used > 0 && used + wide > width) {
                lines++;
                used = 0;
            }
            if (wide > width) {
                lines += (int) (wide / width);
                used = wide % width;
            } else {
                used += width(word, size, bold);
            }
        }
        return lines;
    }
}
