package de.stellwerk.schedule;

import de.stellwerk.schedule.DeadlineVerdict.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a counted duty on a day, and whether it is done in time at the pace so far (requirements row 26, decision 31).
 *
 * @param counts those up to the day
 * @param remaining how many are still owed; all of them while nothing was counted, never below 0
 * @param pace done per month from the first count to the last one, with one decimal; {@code null}: there are not two counts yet
 * @param needed per month from the day on to be done in time, with one decimal, rounded up; {@code null}: done, late, or without deadline
 * @param end when all are done, or will be at this pace; {@code null}: never, or nobody knows
 * @param outcome {@link Outcome#UNJUDGED} while there is neither a deadline nor a pace
 * @param days from the end to the deadline: days left if met, days late if missed; 0 without an end
 */
public record Burndown(
        Quota quota,
        List<Quota.Count> counts,
        int remaining,
        @Nullable BigDecimal pace,
        @Nullable BigDecimal needed,
        @Nullable LocalDate end,
        Outcome outcome,
        int days) {
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    /** @param deadline the last day that counts; {@code null}: none does */
    static Burndown of(Quota quota, @Nullable LocalDate deadline, LocalDate day) {
        var counts = quota.counts().stream().filter(c -> !c.day().isAfter(day)).toList();
        int done = counts.isEmpty() ? 0 : counts.getLast().done();
        int remaining = Math.max(0, quota.total() - done);
        var pace = pace(counts);
        var end = remaining == 0 ? doneOn(quota, counts) : end(counts, remaining, pace, day);
        var outcome = outcome(remaining, pace, end, deadline, day);
        var days = end == null || deadline == null
                ? 0
                : (int) Math.min(Integer.MAX_VALUE, Math.abs(ChronoUnit.DAYS.between(end, deadline)));
        return new Burndown(
                quota,
                counts,
                remaining,
                pace.map(p -> BigDecimal.valueOf(p * DAYS_PER_MONTH).setScale(1, RoundingMode.HALF_UP))
                        .orElse(null),
                needed(remaining, deadline, day),
                end,
                outcome,
                days);
    }

    /** Per day. */
    private static Optional<Double> pace(List<Quota.Count> counts) {
        if (counts.size() < 2) {
            return Optional.empty();
        }
        var first = counts.getFirst();
        var last = counts.getLast();
        return Optional.of((last.done() - first.done()) / (double) ChronoUnit.DAYS.between(first.day(), last.day()));
    }

    /** The first day since which nothing was owed any more. */
    private static LocalDate doneOn(Quota quota, List<Quota.Count> counts) {
        var day = counts.getLast().day();
        for (var count : counts.reversed()) {
            if (count.done() < quota.total()) {
                break;
            }
            day = count.day();
        }
        return day;
    }

    /** Not before the day: nobody has counted it yet. */
    private static @Nullable LocalDate end(
            List<Quota.Count> counts, int remaining, Optional<Double> pace, LocalDate day) {
        if (pace.isEmpty() || pace.get() <= 0) {
            return null;
        }
        var end = counts.getLast().day().plusDays((long) Math.ceil(remaining / pace.get()));
        return end.isBefore(day) ? day : end;
    }

    private static Outcome outcome(
            int remaining,
            Optional<Double> pace,
            @Nullable LocalDate end,
            @Nullable LocalDate deadline,
            LocalDate day) {
        if (deadline == null) {
            return Outcome.UNJUDGED;
        }
        if (end != null) {
            return end.isAfter(deadline) ? Outcome.MISSED : Outcome.MET;
        }
        return pace.isPresent() || deadline.isBefore(day) ? Outcome.MISSED : Outcome.UNJUDGED;
    }

    private static @Nullable BigDecimal needed(int remaining, @Nullable LocalDate deadline, LocalDate day) {
        if (remaining == 0 || deadline == null || deadline.isBefore(day)) {
            return null;
        }
        double months = (ChronoUnit.DAYS.between(day, deadline) + 1) / DAYS_PER_MONTH;
        return BigDecimal.valueOf(remaining / months).setScale(1, RoundingMode.CEILING);
    }
}
