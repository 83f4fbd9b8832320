package de.stellwerk.status;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a register is narrowed to; an empty set or {@code null} does not narrow.
 *
 * @param blocks codes of blocks
 * @param measures codes of measures
 * @param open {@code true}: only open ones, {@code false}: only closed ones
 * @param overdue only what is overdue
 * @param text part of number, text, code or title of the measure
 */
public record RegisterFilter(
        Set<String> blocks,
        Set<String> measures,
        @Nullable Boolean open,
        boolean overdue,
        @Nullable String text) {
    public static final RegisterFilter ALL = new RegisterFilter(Set.of(), Set.of(), null, false, null);

    /** @param day from which days are counted */
    public boolean test(RegisterEntry e, LocalDate day) {
        return (blocks.isEmpty() || blocks.contains(e.block()))
                && (measures.isEmpty() || measures.contains(e.measure()))
                && (open == null || open == e.open())
                && (!overdue || e.overdue(day))
                && holdsText(e);
    }

    private boolean holdsText(RegisterEntry e) {
        if (text == null || text.isBlank()) {
            return true;
        }
        var wanted = text.strip().toLowerCase(Locale.GERMAN);
        return Stream.of(e.number(), e.text(), e.measure(), e.measureTitle())
                .anyMatch(part -> part.toLowerCase(Locale.GERMAN).contains(wanted));
    }
}
