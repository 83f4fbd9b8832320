package de.stellwerk.status;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about a report that whoever checks it should look at (decision 32).
 *
 * @param subject as {@link FlagKind} says, else {@code null}
 * @param count as {@link FlagKind} says, else 0
 * @param date as {@link FlagKind} says, else {@code null}
 */
public record Flag(
        FlagKind kind,
        @Nullable String subject,
        int count,
        @Nullable LocalDate date) {}
