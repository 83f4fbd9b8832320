package de.stellwerk.status;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that the core team is asked for (requirements row 73).
 *
 * @param key the same through all reports that carry it on
 * @param due {@code null} only while the report is a draft
 * @param closed was decided or is not needed any more; not carried on
 * @param holds what cannot go on without it, {@code null}: nothing
 */
public record NeededDecision(
        UUID key,
        String text,
        @Nullable LocalDate due,
        boolean closed,
        @Nullable Hold holds) {
    /** One that holds nothing. */
    public NeededDecision(UUID key, String text, @Nullable LocalDate due, boolean closed) {
        this(key, text, due, closed, null);
    }

    public NeededDecision withText(String text) {
        return new NeededDecision(key, text, due, closed, holds);
    }

    public NeededDecision withDue(@Nullable LocalDate due) {
        return new NeededDecision(key, text, due, closed, holds);
    }

    public NeededDecision withClosed(boolean closed) {
        return new NeededDecision(key, text, due, closed, holds);
    }

    public NeededDecision withHolds(@Nullable Hold holds) {
        return new NeededDecision(key, text, due, closed, holds);
    }
}
