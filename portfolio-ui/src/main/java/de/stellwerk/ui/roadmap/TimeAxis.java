package de.stellwerk.ui.roadmap;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Quarter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days on a line from left to right, in whole quarters.
 *
 * @param from the first day
 * @param to the day after the last one
 * @param perDay pixels
 */
record TimeAxis(LocalDate from, LocalDate to, double perDay, Scale scale) {
    /** A slip of the keyboard must not make the line endless: what lies farther from the day is counted, not drawn. */
    private static final int YEARS_SHOWN = 40;

    /** @param room pixels that should be filled */
    static TimeAxis of(RoadmapPlan plan, Scale scale, double room) {
        var days = plan.rows().stream().flatMap(TimeAxis::days);
        // A deadline that has passed before anything began does not make the line longer; one to come does.
        var ahead = plan.deadlines().stream()
                .map(RoadmapDeadline::date)
                .filter(Objects::nonNull)
                .map(ImpreciseDate::date)
                .filter(date -> date.isAfter(plan.day()));
        var all = Stream.of(days, ahead, Stream.of(plan.day()))
                .flatMap(s -> s)
                .filter(date -> near(date, plan.day()))
                .toList();
        LocalDate from = Quarter.of(min(all)).firstDay();
        LocalDate to = Quarter.of(max(all)).lastDay().plusDays(1);
        return new TimeAxis(from, to, scale.perDay(ChronoUnit.DAYS.between(from, to), room), scale);
    }

    private static Stream<LocalDate> days(RoadmapRow row) {
        return Stream.concat(
                Stream.of(row.start(), row.finish(), row.baselineStart(), row.baselineEnd())
                        .filter(Objects::nonNull)
                        .flatMap(date -> Stream.of(date.firstDay(), date.date())),
                row.milestones().stream()
                        .map(RoadmapMilestone::date)
                        .filter(Objects::nonNull)
                        .map(ImpreciseDate::date));
    }

    static boolean near(LocalDate date, LocalDate day) {
        return Math.abs(ChronoUnit.YEARS.between(day, date)) < YEARS_SHOWN;
    }

    private static LocalDate min(Collection<LocalDate> days) {
        return days.stream().min(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate max(Collection<LocalDate> days) {
        return days.stream().max(LocalDate::compareTo).orElseThrow();
    }

    double width() {
        return x(to);
    }

    /** Where the day begins; never outside. */
    double x(LocalDate day) {
        var inside = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
        return Math.round(ChronoUnit.DAYS.between(from, inside) * perDay * 10) / 10.0;
    }

    /** Where the day ends. */
    double end(LocalDate day) {
        return x(day.plusDays(1));
    }

    /** The day at a place; never outside. */
    LocalDate day(double x) {
        long days = Math.round(x / perDay);
        return from.plusDays(Math.clamp(days, 0, ChronoUnit.DAYS.between(from, to)));
    }

    boolean shows(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** First days of the years shown, the first of all included. */
    List<LocalDate> years() {
        return starts(from, 12 - (from.getMonthValue() - 1), 12);
    }

    List<LocalDate> quarters() {
        return starts(from, 3, 3);
    }

    List<LocalDate> months() {
        return starts(from, 1, 1);
    }

    private List<LocalDate> starts(LocalDate first, int firstStep, int step) {
        var starts = new ArrayList<LocalDate>();
        starts.add(first);
        for (var day = first.plusMonths(firstStep); day.isBefore(to); day = day.plusMonths(step)) {
            starts.add(day);
        }
        return starts;
    }
}
