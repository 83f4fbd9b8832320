package de.stellwerk.reports.programme;

import de.stellwerk.report.Snapshot.DeadlineLine;
import de.stellwerk.report.Snapshot.MeasureState;
import de.stellwerk.shared.Quarter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a day stands on the roadmap; whole quarters from the first begin to the last end, but never too many of them. */
record RoadmapScale(Quarter first, Quarter last) {
    static final double LEFT = 286;
    static final double RIGHT = 920;
    private static final int BACK = 8;
    private static final int AHEAD = 16;

    static RoadmapScale of(LocalDate keyDate, List<MeasureState> measures, List<DeadlineLine> deadlines) {
        var earliest = keyDate.minusMonths(3L * BACK);
        var latest = keyDate.plusMonths(3L * AHEAD);
        var days = Stream.concat(
                        measures.stream().flatMap(m -> Stream.of(start(m), end(m))),
                        deadlines.stream().map(RoadmapScale::day))
                .filter(d -> !d.isBefore(earliest) && !d.isAfter(latest))
                .toList();
        var from = days.stream().min(Comparator.naturalOrder()).orElse(keyDate);
        var to = days.stream().max(Comparator.naturalOrder()).orElse(keyDate);
        return new RoadmapScale(
                Quarter.of(from.isBefore(keyDate) ? from : keyDate),
                Quarter.of((to.isAfter(keyDate) ? to : keyDate).plusMonths(1)));
    }

    static LocalDate start(MeasureState m) {
        return java.util.Objects.requireNonNull(m.start()).firstDay();
    }

    static LocalDate end(MeasureState m) {
        return java.util.Objects.requireNonNull(m.end()).date();
    }

    private static LocalDate day(DeadlineLine d) {
        return java.util.Objects.requireNonNull(d.date()).date();
    }

    List<Quarter> quarters() {
        var all = new ArrayList<Quarter>();
        for (var q = first; !q.firstDay().isAfter(last.firstDay()); q = q.next()) {
            all.add(q);
        }
        return all;
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(first.firstDay()) && !day.isAfter(last.lastDay());
    }

    /** A day outside stands at the edge. */
    double x(LocalDate day) {
        double all = ChronoUnit.DAYS.between(first.firstDay(), last.lastDay()) + 1;
        double at = ChronoUnit.DAYS.between(first.firstDay(), day);
        return LEFT + Math.clamp(at / all, 0, 1) * (RIGHT - LEFT);
    }
}
