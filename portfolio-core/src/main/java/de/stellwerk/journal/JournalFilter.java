package de.stellwerk.journal;

import de.stellwerk.shared.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a look into the journal is narrowed to; {@code null} does not narrow.
 *
 * @param entity kind, e.g. {@code measure}
 * @param id of one entity
 * @param code of a thing: its own changes, and those of whatever names it by its id
 * @param person who acted
 * @param from first day in Berlin
 * @param to last day in Berlin
 */
public record JournalFilter(
        @Nullable String entity,
        @Nullable UUID id,
        @Nullable String code,
        @Nullable PersonId person,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final JournalFilter ALL = new JournalFilter(null, null, null, null, null, null);
}
