package de.stellwerk.baseline;

import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.MeasureId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts today's plan beside a baseline. */
record Comparer(PlannedDates agreed, Map<MeasureId, List<Milestone>> milestones) {
    static Comparer of(PlannedDates agreed, List<Milestone> milestones) {
        return new Comparer(agreed, milestones.stream().collect(Collectors.groupingBy(Milestone::measure)));
    }

    Comparison.MeasureLine line(Measure m) {
        var then = agreed.measures().get(m.id());
        var begun = begun(m) ? m.start() : null;
        var done = m.state() == MeasureState.DONE ? m.end() : null;
        return new Comparison.MeasureLine(
                m,
                then != null,
                new ComparedDate(then == null ? null : then.start(), m.start(), null, begun),
                new ComparedDate(then == null ? null : then.end(), m.end(), null, done),
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
        return new Comparison.MilestoneLine(m, new ComparedDate(then, m.planned(), m.forecast(), m.actual()));
    }
}
