package de.stellwerk.ui.roadmap;

import de.stellwerk.baseline.PlannedDates;
import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.shared.ImpreciseDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is held against: its ghosts, and what deviations count from.
 *
 * @param name in words, such that "gegenüber" can stand before it
 */
public record Against(String name, Function<Measure, Dates> dates) {
    /** Begin and end of a measure there. */
    public record Dates(
            @Nullable ImpreciseDate start, @Nullable ImpreciseDate end) {
        private static final Dates NONE = new Dates(null, null);
    }

    /** The plan that measures carry themselves. */
    public static Against agreed(String name) {
        return new Against(name, m -> new Dates(m.baselineStart(), m.baselineEnd()));
    }

    public static Against baseline(String name, PlannedDates held) {
        return new Against(name, m -> {
            var there = held.measures().get(m.id());
            return there == null ? Dates.NONE : new Dates(there.start(), there.end());
        });
    }

    public static Against plan(String name, Forecast plan) {
        return new Against(name, m -> plan.of(m.id()).map(Against::of).orElse(Dates.NONE));
    }

    private static Dates of(MeasureDates dates) {
        return new Dates(dates.shownStart(), dates.shownFinish());
    }
}
