package de.stellwerk.trend;

import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.status.StatusReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the dates at the moments at which reports were released. */
final class TrendMaker {
    private final PlanHistory history;
    private final List<MilestoneTrend.Column> columns = new ArrayList<>();
    private final List<Instant> moments = new ArrayList<>();

    /** @param until the end of the day that is looked at */
    TrendMaker(PlanHistory history, List<StatusReport> reports, LocalDate day) {
        this.history = history;
        releases(reports).forEach((month, at) -> column(month, at));
        columns.add(new MilestoneTrend.Column(null, day));
        moments.add(Clocks.endOf(day));
    }

    private void column(YearMonth month, Instant at) {
        columns.add(new MilestoneTrend.Column(month, LocalDate.ofInstant(at, Clocks.BERLIN)));
        moments.add(at);
    }

    /** When each month was released first. */
    private static TreeMap<YearMonth, Instant> releases(List<StatusReport> reports) {
        var first = new TreeMap<YearMonth, Instant>();
        for (var report : reports) {
            var at = report.releasedAt();
            if (report.released() && at != null) {
                first.merge(report.period(), at, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return first;
    }

    /** @param milestones those that are there on the day, in the order of their codes */
    MilestoneTrend of(List<Milestone> milestones) {
        var rows = new ArrayList<MilestoneTrend.Row>();
        rows.add(new MilestoneTrend.Row(
                null,
                null,
                null,
                dates(at -> history.measureAt(at).map(m -> m.end()).orElse(null))));
        for (var m : milestones) {
            rows.add(new MilestoneTrend.Row(
                    m.code(),
                    m.description(),
                    m.actual(),
                    dates(at -> history.milestoneAt(m.key(), at)
                            .map(Milestone::expected)
                            .orElse(null))));
        }
        return new MilestoneTrend(columns, rows);
    }

    private List<@Nullable ImpreciseDate> dates(Function<Instant, @Nullable ImpreciseDate> at) {
        var dates = new ArrayList<@Nullable ImpreciseDate>();
        moments.forEach(moment -> dates.add(at.apply(moment)));
        return dates;
    }
}
