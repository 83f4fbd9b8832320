package de.stellwerk.reports.slides;

import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TextMeasure;
import java.util.List;

/**
 * A paragraph of a page.
 *
 * @param line distance of its lines in points
 * @param before distance to the paragraph above it
 */
public record Para(List<Span> spans, double line, double before, Align align, Mark mark) {
    private static final double LEADING = 1.2;

    /** Where its lines stand. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** What stands in front of it. */
    public enum Mark {
        NONE(0),
        BULLET(18),
        NUMBER(25);

        private final double indent;

        Mark(double indent) {
            this.indent = indent;
        }

        /** What it takes off the width. */
        double indent() {
            return indent;
        }
    }

    public Para {
        spans = List.copyOf(spans);
    }

    public static Para of(List<Span> spans) {
        return new Para(spans, size(spans) * LEADING, 0, Align.LEFT, Mark.NONE);
    }

    public static Para of(Span... spans) {
        return of(List.of(spans));
    }

    public Para line(double line) {
        return new Para(spans, line, before, align, mark);
    }

    public Para after(double distance) {
        return new Para(spans, line, distance, align, mark);
    }

    public Para aligned(Align align) {
        return new Para(spans, line, before, align, mark);
    }

    public Para marked(Mark mark) {
        return new Para(spans, line, before, align, mark);
    }

    private static double size(List<Span> spans) {
        return spans.stream().mapToDouble(Span::size).max().orElse(12);
    }

    String text() {
        return Span.text(spans);
    }

    /** Rather too high than too low: what does not stand on one line counts as bold where any of it is. */
    public double height(double width) {
        var room = width - mark.indent() - 1;
        var oneLine = spans.stream()
                .mapToDouble(s -> TextMeasure.width(s.text(), s.size(), s.bold()))
                .sum();
        if (oneLine <= room) {
            return line + before;
        }
        var bold = spans.stream().anyMatch(Span::bold);
        return TextMeasure.lines(text(), size(spans), bold, room) * line + before;
    }

    public static double height(List<Para> paragraphs, double width) {
        return paragraphs.stream().mapToDouble(p -> p.height(width)).sum();
    }
}
