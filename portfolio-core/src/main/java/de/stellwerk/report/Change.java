package de.stellwerk.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two days.
 *
 * @param code code of the measure, for a milestone with its own code behind it: {@code B3-A MS11}
 * @param title title of the measure or description of the milestone
 * @param from light ({@code GREEN}), date (ISO, as exact as stated) or state ({@code PLANNED}) before; {@code null}: none
 * @param to the same afterwards
 */
public record Change(
        Kind kind,
        String code,
        String title,
        @Nullable String from,
        @Nullable String to,
        Instant at) {
    /** Ampel, Termin, Zustand. */
    public enum Kind {
        LIGHT,
        DATE,
        STATE
    }
}
