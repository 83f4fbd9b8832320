package de.stellwerk.trend;

import de.stellwerk.measure.Delay;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A target date that was moved (requirements row 37).
 *
 * @param milestone code of the milestone whose date it is, {@code null} for the measure's own
 * @param to {@code null}: it was withdrawn
 * @param delay why the measure is later than agreed, as it was said with a move to a later date
 * @param reason why, in the acting person's own words; {@code null}: not said
 */
public record DateMove(
        Instant at,
        PersonId by,
        Kind kind,
        @Nullable String milestone,
        ImpreciseDate from,
        @Nullable ImpreciseDate to,
        @Nullable Delay delay,
        @Nullable String reason) {
    /** Which date of a measure or of a milestone. */
    public enum Kind {
        START,
        END,
        PLANNED,
        FORECAST
    }
}
