package de.stellwerk.schedule.engine;

/**
 * Whether a task ends in time.
 *
 * @param days from its early finish to the last day that the deadline allows: days left if met, days late if missed
 */
public record Verdict(String task, Due due, Outcome outcome, int days) {
    /** Met, missed, or not to be judged. */
    public enum Outcome {
        MET,
        MISSED,
        /** The deadline has no date, or the finish rests on an unknown span and is not yet late. */
        UNJUDGED
    }
}
