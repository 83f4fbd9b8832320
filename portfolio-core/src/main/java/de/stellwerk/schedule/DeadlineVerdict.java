package de.stellwerk.schedule;

import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a measure ends in time for a legal deadline (requirements row 24).
 *
 * @param date the statement that counts; {@code null}: none has a date, or they contradict each other
 * @param finish when the measure ends; {@code null}: nobody knows
 * @param days from the finish to the last day that the deadline allows: days left if met, days late if missed, else 0
 */
public record DeadlineVerdict(
        Deadline deadline,
        Measure measure,
        @Nullable ImpreciseDate date,
        @Nullable LocalDate finish,
        Outcome outcome,
        int days) {
    /** Met, missed, or not to be judged. */
    public enum Outcome {
        /** The measure ends in time. */
        MET,
        MISSED,
        /** The deadline has no date that counts, or nobody knows when the measure ends and it is not yet late. */
        UNJUDGED
    }

    /** Days from the finish to the deadline; negative: late by so many. 0 if it is not to be judged. */
    public int toDeadline() {
        return outcome == Outcome.MISSED ? -days : days;
    }

    /** Whether the measure is done, and was in time. */
    public boolean fulfilled() {
        return outcome == Outcome.MET && measure.state() == MeasureState.DONE;
    }
}
