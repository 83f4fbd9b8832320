package de.stellwerk.schedule.engine;

import java.util.List;

/**
 * How far finished measures went over what had been agreed for them: actual span divided by agreed span, 1 if it was kept.
 *
 * <p>Each of them is as likely to be repeated as any other: a run multiplies the span of a task by one of them.
 */
public record Slip(List<Double> factors) {
    /** So many finished measures it takes before anything is learned from them. */
    public static final int ENOUGH = 10;

    /** Everything takes as long as estimated. */
    public static final Slip NONE = new Slip(List.of(1.0));

    /** What is outside was a mistake in the dates, or a different measure in the end. */
    private static final double SMALLEST = 0.1;

    private static final double LARGEST = 10;

    public Slip {
        factors = List.copyOf(factors);
        if (factors.isEmpty() || factors.stream().anyMatch(f -> !(f >= SMALLEST && f <= LARGEST))) {
            throw new IllegalArgumentException("slip factors " + factors);
        }
    }

    /** From what was observed, if that is enough; else nothing is learned. */
    public static Slip learned(List<Double> observed) {
        if (observed.size() < ENOUGH) {
            return NONE;
        }
        return new Slip(observed.stream()
                .map(f -> Math.clamp(f, SMALLEST, LARGEST))
                .sorted()
                .toList());
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** The middle one; of two the mean. */
    public double median() {
        var sorted = factors.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
