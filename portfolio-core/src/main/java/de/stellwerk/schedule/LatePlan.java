package de.stellwerk.schedule;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;

/** A plan in which one measure is late. */
final class LatePlan {
    private LatePlan() {}

    /** One that has begun ends so many months later; one that has not begins so many months later and takes as long as before. */
    static PlanInput of(Forecast now, MeasureId late, int months) {
        return now.of(late).map(dates -> of(now.input(), dates, months)).orElse(now.input());
    }

    private static PlanInput of(PlanInput plan, MeasureDates dates, int months) {
        return switch (dates.measure().state()) {
            case IDEA, PLANNED -> plan.starting(dates, dates.start().plusMonths(months));
            case ACTIVE, ON_HOLD, DONE, CANCELLED ->
                plan.with(
                        dates.measure().id(),
                        m -> m.toBuilder()
                                .end(ImpreciseDate.day(PlanInput.later(dates.finish(), months)))
                                .build());
        };
    }
}
