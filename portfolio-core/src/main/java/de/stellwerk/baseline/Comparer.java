package de.stellwerk.baseline;

import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.MeasureId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts today's plan beside a baseline. */
record Comparer(PlannedDates agreed, Map<MeasureId, List<Milestone>> milestones, Forecast forecast) {
    static Comparer of(PlannedDates agreed, List<Milestone> milestones, Forecast forecast) {
        return new Comparer(agreed, milestones.stream().collect(Collectors.groupingBy(Milestone::measure)), forecast);
    }

    Comparison.MeasureLine line(Measure m) {
        var then = agreed.measures().get(m.id());
        var begun = begun(m) ? m.start() : null;
        var done = m.state() == MeasureState.DONE ? m.end() : null;
        var expected = forecast.of(m.id());
        var start = begun == null ? expected.map(MeasureDates::shownStart).orElse(null) : null;
        var end = done == null ? expected.map(MeasureDates::shownFinish).orElse(null) : null;
        return new Comparison.MeasureLine(
                m,
                then != null,
                new ComparedDate(then == null ? null : then.start(), m.start(), start, begun),
                new ComparedDate(then == null ? null : then.end(), m.end(), end, done),
                milestones.getOrDefault(m.id(), List.of()).stream()
                        .map(this::line)
                        .toList());
    }

    /** What runs, rests or is done began when it says that it did. */
    private static boolean begun(Measure m) {
        return switch (m.state()) {
            case ACTIVE, ON_HOLD, DONE -> true;
            case IDEA, PLANNED, CANCELLED -> false;
        };
    }

    private Comparison.MilestoneLine line(Milestone m) {
        var then = agreed.milestones().get(m.id());
        var expected = m.reached() ? m.forecast() : forecast.expected(m);
        return new Comparison.MilestoneLine(m, new ComparedDate(then, m.planned(), expected, m.actual()));
    }
}
