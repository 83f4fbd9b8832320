package de.stellwerk.trend;

import de.stellwerk.measure.Delay;
import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.ImpreciseDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the moves in a history. A date that was set for the first time was not moved. */
final class Moves {
    private final List<DateMove> found = new ArrayList<>();

    private Moves() {}

    /** Newest first. */
    static List<DateMove> in(PlanHistory history) {
        var moves = new Moves();
        history.measure().forEach(moves::measure);
        history.milestones().values().forEach(changes -> changes.forEach(moves::milestone));
        moves.found.sort(Comparator.comparing(DateMove::at).reversed());
        return List.copyOf(moves.found);
    }

    private void measure(PlanHistory.Change<Measure> c) {
        var before = c.before();
        var after = c.after();
        if (before != null && after != null) {
            add(c, DateMove.Kind.START, null, before.start(), after.start(), after.delay());
            add(c, DateMove.Kind.END, null, before.end(), after.end(), after.delay());
        }
    }

    private void milestone(PlanHistory.Change<Milestone> c) {
        var before = c.before();
        var after = c.after();
        if (before != null && after != null) {
            add(c, DateMove.Kind.PLANNED, after.code(), before.planned(), after.planned(), null);
            if (!Objects.equals(before.forecast(), after.forecast())) {
                add(c, DateMove.Kind.FORECAST, after.code(), forecast(before), forecast(after), null);
            }
        }
    }

    /** As long as nobody says otherwise, what is planned is expected. */
    private static @Nullable ImpreciseDate forecast(Milestone m) {
        return m.forecast() != null ? m.forecast() : m.planned();
    }

    private void add(
            PlanHistory.Change<?> c,
            DateMove.Kind kind,
            @Nullable String milestone,
            @Nullable ImpreciseDate from,
            @Nullable ImpreciseDate to,
            @Nullable Delay delay) {
        if (from == null || from.equals(to)) {
            return;
        }
        var later = to != null && to.compareTo(from) > 0;
        var e = c.entry();
        found.add(new DateMove(e.at(), e.actor(), kind, milestone, from, to, later ? delay : null, e.reason()));
    }
}
