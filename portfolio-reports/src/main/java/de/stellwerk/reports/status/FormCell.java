package de.stellwerk.reports.status;

import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TextMeasure;
import java.util.List;

/**
 * A cell of the printed form.
 *
 * @param from first column, {@code to}: last column, counted from 0
 */
record FormCell(int from, int to, Kind kind, List<List<Span>> lines) {
    static final double SIZE = 10;

    private static final double LINE = 1.32;
    private static final double PADDING = 9;

    /** What a cell is. */
    enum Kind {
        LABEL,
        VALUE
    }

    FormCell {
        lines = List.copyOf(lines);
    }

    static FormCell label(int from, int to, String text) {
        return new FormCell(from, to, Kind.LABEL, List.of(List.of(Span.bold(text, SIZE))));
    }

    static FormCell value(int from, int to, List<List<Span>> lines) {
        return new FormCell(from, to, Kind.VALUE, lines);
    }

    static FormCell value(int from, int to, Span... line) {
        return new FormCell(from, to, Kind.VALUE, List.of(List.of(line)));
    }

    /** Height in points that the wrapped text takes. */
    double height() {
        double height = 5;
        for (var line : lines) {
            var size = line.stream().mapToDouble(Span::size).max().orElse(SIZE);
            var bold = line.stream().allMatch(Span::bold);
            height += TextMeasure.lines(Span.text(line), size, bold, Form.width(from, to) - PADDING) * size * LINE;
        }
        return height;
    }
}
