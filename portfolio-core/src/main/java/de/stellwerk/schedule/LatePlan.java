package de.stellwerk.schedule;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A plan in which one measure, or one milestone, is late. */
public final class LatePlan {
    private LatePlan() {}

    /** One that has begun ends so many months later; one that has not begins so many months later and takes as long as before. */
    static PlanInput byMonths(Forecast now, MeasureId late, int months) {
        return of(now, late, day -> day.plusMonths(months), day -> PlanInput.later(day, months));
    }

    /** The same by calendar days. */
    public static PlanInput byDays(Forecast now, MeasureId late, int days) {
        return of(now, late, day -> day.plusDays(days), day -> day.plusDays(days));
    }

    /** One that is reached, or for which no date is known, stays as it is. */
    public static PlanInput byDays(Forecast now, Milestone late, int days) {
        var expected = now.expected(late);
        if (late.reached() || expected == null) {
            return now.input();
        }
        var moved = late.toBuilder()
                .forecast(ImpreciseDate.day(expected.date().plusDays(days)))
                .build();
        return now.input()
                .with(now.input().milestones().stream()
                        .map(m -> m.id().equals(late.id()) ? moved : m)
                        .toList());
    }

    private static PlanInput of(
            Forecast now, MeasureId late, UnaryOperator<LocalDate> start, UnaryOperator<LocalDate> finish) {
        return now.of(late).map(dates -> of(now.input(), dates, start, finish)).orElse(now.input());
    }

    private static PlanInput of(
            PlanInput plan, MeasureDates dates, UnaryOperator<LocalDate> start, UnaryOperator<LocalDate> finish) {
        return switch (dates.measure().state()) {
            case IDEA, PLANNED -> plan.starting(dates, start.apply(dates.start()));
            case ACTIVE, ON_HOLD, DONE, CANCELLED ->
                plan.with(
                        dates.measure().id(),
                        m -> m.toBuilder()
                                .end(ImpreciseDate.day(finish.apply(dates.finish())))
                                .build());
        };
    }
}
