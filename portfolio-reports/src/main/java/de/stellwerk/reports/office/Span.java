package de.stellwerk.reports.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one look.
 *
 * @param size in points
 * @param tone ground behind the text, {@code null}: none
 * @param font {@code null}: Arial
 */
public record Span(
        String text,
        boolean bold,
        String colour,
        double size,
        @Nullable Tone tone,
        @Nullable String font) {

    public static Span plain(String text, double size) {
        return new Span(text, false, Palette.TEXT, size, null, null);
    }

    public static Span bold(String text, double size) {
        return new Span(text, true, Palette.TEXT, size, null, null);
    }

    public static Span muted(String text, double size) {
        return new Span(text, false, Palette.SECONDARY, size, null, null);
    }

    /** No-break spaces around the text keep the ground wider than the word. */
    public static Span tag(String text, Tone tone, double size) {
        return new Span("\u00A0" + text + "\u00A0", false, tone.text(), size, tone, null);
    }

    /** Symbol in its colour, word bold in text colour. */
    public static List<Span> lamp(Lamp lamp, double symbolSize, double size) {
        return List.of(
                new Span(lamp.symbol(), false, lamp.colour(), symbolSize, null, Lamp.FONT),
                bold("\u00A0" + lamp.word(), size));
    }

    /** The paragraphs of a text: one line each, never with the line feed itself. */
    public static List<List<Span>> paragraphs(String text, double size) {
        var lines = new ArrayList<List<Span>>();
        for (var line : text.split("\n", -1)) {
            lines.add(List.of(plain(line, size)));
        }
        return lines;
    }

    public static String text(List<Span> line) {
        var text = new StringBuilder();
        line.forEach(s -> text.append(s.text()));
        return text.toString();
    }
}
