package de.stellwerk.schedule;

/** Time between the tied ends; may be negative. */
public record Lag(int amount, Unit unit) {
    /** Arbeitstage or Monate. */
    public enum Unit {
        WORKING_DAYS,
        MONTHS
    }
}
