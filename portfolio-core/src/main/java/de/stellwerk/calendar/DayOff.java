package de.stellwerk.calendar;

import java.time.LocalDate;

/**
 * One day that is no working day, with the reason.
 *
 * @param name of a public holiday in the language asked for, or as the municipality wrote it; of a common day off the constant
 */
public record DayOff(LocalDate day, Kind kind, String name) {
    public enum Kind {
        PUBLIC_HOLIDAY,
        COMMON,
        OWN
    }
}
