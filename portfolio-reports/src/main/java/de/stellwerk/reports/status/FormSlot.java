package de.stellwerk.reports.status;

import de.stellwerk.reports.office.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the form that is sent out.
 *
 * @param from first column, {@code to}: last one, counted from 0
 * @param lines what stands there at first
 * @param prompt title and text of the box beside an input, {@code null}: none
 */
record FormSlot(
        int from,
        int to,
        Kind kind,
        List<List<Span>> lines,
        @Nullable Prompt prompt) {
    /** What a cell is for. */
    enum Kind {
        TITLE,
        HEAD,
        NOTE,
        NUMBER,
        LABEL,
        FACT,
        TEXT,
        LIGHT,
        DAY,
        PHASE,
        LEGEND
    }

    /** A box beside a cell, since a cell has no placeholder. */
    record Prompt(String title, String text) {}

    FormSlot {
        lines = List.copyOf(lines);
    }

    static FormSlot label(int from, int to, String text) {
        return new FormSlot(from, to, Kind.LABEL, List.of(List.of(Span.bold(text, FormCell.SIZE))), null);
    }

    static FormSlot of(Kind kind, int from, int to, String text) {
        return new FormSlot(from, to, kind, Span.paragraphs(text, FormCell.SIZE), null);
    }

    static FormSlot input(Kind kind, int from, int to, @Nullable String text, String title, String prompt) {
        return new FormSlot(
                from, to, kind, Span.paragraphs(text == null ? "" : text, FormCell.SIZE), new Prompt(title, prompt));
    }

    boolean isInput() {
        return switch (kind) {
            case TEXT, LIGHT, DAY, PHASE -> true;
            case TITLE, HEAD, NOTE, NUMBER, LABEL, FACT, LEGEND -> false;
        };
    }

    /** What stands there as text. */
    String text() {
        return lines.stream().map(Span::text).collect(Collectors.joining("\n"));
    }

    /** Height in points that the text needs. */
    double height() {
        return FormCell.value(from, to, lines).height();
    }
}
