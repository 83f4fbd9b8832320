package de.stellwerk.schedule.engine;

/** How long a task takes. Of one that goes on without end, its finite part. */
public record Span(Unit unit, int amount) {
    /** The length is not known; such a task is taken to need no time, and nothing after it can be judged as met. */
    public static final Span UNKNOWN = new Span(Unit.UNKNOWN, 0);

    /** So many days are more than two centuries. */
    public static final int LONGEST = 100_000;

    public Span {
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("a span of " + amount);
        }
    }

    /** In what the span is counted. */
    public enum Unit {
        WORKING_DAYS,
        MONTHS,
        UNKNOWN
    }

    public static Span days(int workingDays) {
        return new Span(Unit.WORKING_DAYS, workingDays);
    }

    public static Span months(int months) {
        return new Span(Unit.MONTHS, months);
    }

    /** Uses no time: a milestone. */
    boolean point() {
        return amount == 0 && unit != Unit.UNKNOWN;
    }
}
