package de.stellwerk.measure;

import org.jspecify.annotations.Nullable;

/**
 * Expected duration in calendar months (requirements rows 14 and 15).
 *
 * @param ongoing goes on without end after this initial part (fortlaufend)
 * @param note what the months cover
 */
public record Duration(
        @Nullable Integer minMonths,
        @Nullable Integer maxMonths,
        boolean ongoing,
        @Nullable String note) {
    public static final Duration UNKNOWN = new Duration(null, null, false, null);
}
