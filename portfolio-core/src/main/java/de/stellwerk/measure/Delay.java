package de.stellwerk.measure;

import org.jspecify.annotations.Nullable;

/**
 * Why a measure begins or ends later than agreed (Verzugsgrund, requirements row 36).
 *
 * @param text in one's own words; for {@link DelayCategory#OTHER} it must be there
 */
public record Delay(DelayCategory category, @Nullable String text) {
    static final int LONGEST_TEXT = 2_000;
}
