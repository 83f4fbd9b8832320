package de.stellwerk.schedule;

import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.engine.Estimate;
import de.stellwerk.schedule.engine.Span;
import de.stellwerk.schedule.engine.Task;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between which spans the one of a measure lies, of what it says about itself (decision 24). */
record MeasureEstimate(Measure measure, Task task) {
    private static final int MONTH = Span.MOST_DAYS;

    /** @return empty if it is known for sure, or not at all */
    Optional<Estimate> estimate() {
        if (task.limits().actualFinish() != null || task.span().unit() == Span.Unit.UNKNOWN) {
            return Optional.empty();
        }
        var duration = measure.duration();
        var estimate = Estimate.around(months(duration.minMonths()), likely(), months(duration.maxMonths()));
        return Optional.of(estimate).filter(Estimate::varies);
    }

    private static @Nullable Span months(@Nullable Integer months) {
        return months == null ? null : Span.months(months);
    }

    /** As planned; where no end is planned, the middle between the shortest and the longest. */
    private Span likely() {
        var start = MeasureTask.start(measure);
        var min = measure.duration().minMonths();
        var max = measure.duration().maxMonths();
        if (min != null && max != null && max > min && (start == null || MeasureTask.end(measure) == null)) {
            int days = (min + max) * MONTH / 2;
            return Span.months(days / MONTH, days % MONTH);
        }
        return start == null || task.span().unit() == Span.Unit.MONTHS
                ? task.span()
                : inMonths(start.firstDay(), task.span().amount());
    }

    /** Days from a start on, as months and days, so that they can be held beside the months of the duration. */
    private static Span inMonths(LocalDate start, int days) {
        var after = start.plusDays(days);
        int months = (int) ChronoUnit.MONTHS.between(start, after);
        return Span.months(months, (int) ChronoUnit.DAYS.between(start.plusMonths(months), after));
    }
}
