package de.stellwerk.schedule.engine;

/**
 * How long a task takes. Of one that goes on without end, its finite part.
 *
 * @param days calendar days after the months; they reach to the end of the month that they begin at most
 */
public record Span(Unit unit, int amount, int days) {
    /** The length is not known; such a task is taken to need no time, and nothing after it can be judged as met. */
    public static final Span UNKNOWN = new Span(Unit.UNKNOWN, 0, 0);

    /** So many days are more than two centuries. */
    public static final int LONGEST = 100_000;

    /** One more is a month, wherever it begins. */
    public static final int MOST_DAYS = 30;

    public Span {
        if (amount < 0 || amount > LONGEST) {
            throw new IllegalArgumentException("a span of " + amount);
        }
        if (days < 0 || days > MOST_DAYS || days > 0 && unit != Unit.MONTHS) {
            throw new IllegalArgumentException("a span of " + amount + " " + unit + " and " + days + " days");
        }
    }

    /** In what the span is counted. */
    public enum Unit {
        WORKING_DAYS,
        MONTHS,
        UNKNOWN
    }

    public static Span days(int workingDays) {
        return new Span(Unit.WORKING_DAYS, workingDays, 0);
    }

    public static Span months(int months) {
        return months(months, 0);
    }

    /** So many months and then so many calendar days. */
    public static Span months(int months, int days) {
        return new Span(Unit.MONTHS, months, days);
    }

    /** Uses no time: a milestone. */
    boolean point() {
        return amount == 0 && days == 0 && unit != Unit.UNKNOWN;
    }
}
