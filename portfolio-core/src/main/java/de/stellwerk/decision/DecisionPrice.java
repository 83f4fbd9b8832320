package de.stellwerk.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What each week without a decision costs the plan, counted from the day on which it is needed, or from today if that day is past
 * (decision 27).
 *
 * @param measure code of the one that waits for it
 * @param milestone code of the milestone that waits, {@code null}: the whole measure
 * @param workingDays by which a week moves what waits; at least 1
 * @param others how many other measures move with it
 * @param missed title of a deadline that is missed already and is missed by more with every week, {@code null}: there is none
 * @param lastDay last day on which the decision still keeps {@code deadline}; {@code null}: no deadline tips within three years
 * @param deadline title of the first deadline that is missed after that day
 */
public record DecisionPrice(
        String measure,
        @Nullable String milestone,
        int workingDays,
        int others,
        @Nullable String missed,
        @Nullable LocalDate lastDay,
        @Nullable String deadline) {

    /** What waits: "B2-A" or "B2-A MS02". */
    public String waiting() {
        return milestone == null ? measure : measure + " " + milestone;
    }
}
