package de.stellwerk.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda (requirements rows 77 and 85).
 *
 * @param key the same as long as the item is there
 * @param number as printed, e.g. 6.1
 * @param document number of the paper, e.g. A 10/185/2022; meetings that take up the same paper are its sequence of consultation
 * @param decision key of the entry in the register of decisions that is asked for, {@code null}: none
 */
public record AgendaItem(
        UUID key,
        String number,
        String title,
        @Nullable String document,
        @Nullable UUID decision,
        Outcome outcome) {
    public AgendaItem {
        outcome = outcome == null ? Outcome.NONE : outcome;
    }

    AgendaItem with(Outcome newOutcome) {
        return new AgendaItem(key, number, title, document, decision, newOutcome);
    }
}
