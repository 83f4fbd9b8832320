package de.stellwerk.schedule.engine;

import org.jspecify.annotations.Nullable;

/**
 * How long a task takes at the least, most likely and at the most, all in the same unit.
 *
 * <p>In between, spans are as likely as PERT says: beta-distributed over the range, the most likely span weighing four times as much as
 * each end.
 */
public record Estimate(Span min, Span likely, Span max) {
    public Estimate {
        if (min.unit() == Span.Unit.UNKNOWN || min.unit() != likely.unit() || likely.unit() != max.unit()) {
            throw new IllegalArgumentException("an estimate of " + min + ", " + likely + " and " + max);
        }
        if (steps(min) > steps(likely) || steps(likely) > steps(max)) {
            throw new IllegalArgumentException("not in order: " + min + ", " + likely + " and " + max);
        }
    }

    /**
     * Around the most likely span; a bound on the wrong side of it, or none, is that span itself.
     *
     * @param min and {@code max}: in the unit of the most likely span
     */
    public static Estimate around(@Nullable Span min, Span likely, @Nullable Span max) {
        return new Estimate(
                min == null || steps(min) > steps(likely) ? likely : min,
                likely,
                max == null || steps(max) < steps(likely) ? likely : max);
    }

    /** A span that is known for sure. */
    public static Estimate of(Span span) {
        return new Estimate(span, span, span);
    }

    /** A span in the steps in which it varies: working days, or calendar days of months of thirty days. */
    static int steps(Span span) {
        return span.unit() == Span.Unit.MONTHS ? span.amount() * MONTH + span.days() : span.amount();
    }

    /** Steps of a month. */
    static final int MONTH = 30;

    boolean months() {
        return min.unit() == Span.Unit.MONTHS;
    }

    public boolean varies() {
        return steps(min) < steps(max);
    }
}
