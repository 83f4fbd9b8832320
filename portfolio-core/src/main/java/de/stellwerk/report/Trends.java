package de.stellwerk.report;

import de.stellwerk.access.Caller;
import de.stellwerk.report.Snapshot.BlockState;
import de.stellwerk.report.Snapshot.MeasureState;
import de.stellwerk.report.Snapshot.TrendDates;
import de.stellwerk.report.Snapshot.TrendLine;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Quarter;
import de.stellwerk.trend.MilestoneTrend;
import de.stellwerk.trend.TrendService;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Adds to each block how the dates of the measure moved that decides its end (requirements row 37). */
@Singleton
class Trends {
    private static final int MONTHS = 5;
    private static final int MILESTONES = 2;

    private final TrendService trends;

    Trends(TrendService trends) {
        this.trends = trends;
    }

    /** @param asOf the day by whose end all of it was recorded, {@code null}: as of now */
    List<BlockState> into(Caller caller, List<BlockState> blocks, Quarter quarter, @Nullable LocalDate asOf) {
        return blocks.stream()
                .map(b -> b.moving(lastToEnd(b)
                        .flatMap(m -> line(m, trends.trend(caller, m.measure(), asOf), quarter.lastMonth()))
                        .orElse(null)))
                .toList();
    }

    /** The one whose deadline is missed, else the one that ends last. */
    private static Optional<MeasureState> lastToEnd(BlockState block) {
        return block.measures().stream()
                .filter(m -> m.lightPeriod() != null && m.end() != null && !m.ongoing())
                .max(Comparator.comparing(Trends::missed).thenComparing(m -> Objects.requireNonNull(m.end())));
    }

    private static boolean missed(MeasureState m) {
        return m.deadline() != null
                && m.deadline().margin() != null
                && m.deadline().margin() < 0;
    }

    private static Optional<TrendLine> line(MeasureState measure, MilestoneTrend trend, YearMonth until) {
        var shown = IntStream.range(0, trend.columns().size())
                .filter(c -> counts(trend.columns().get(c).month(), until))
                .boxed()
                .toList();
        var last = shown.subList(Math.max(0, shown.size() - MONTHS), shown.size());
        if (last.size() < 2) {
            return Optional.empty();
        }
        var months = last.stream()
                .map(c -> Objects.requireNonNull(trend.columns().get(c).month()))
                .toList();
        var deadline = measure.deadline();
        return Optional.of(
                new TrendLine(measure.code(), months, rows(trend, last), deadline == null ? null : deadline.date()));
    }

    private static boolean counts(@Nullable YearMonth month, YearMonth until) {
        return month != null && !month.isAfter(until);
    }

    /** The end, and of the milestones those that moved last or come next. */
    private static List<TrendDates> rows(MilestoneTrend trend, List<Integer> columns) {
        var rows = new ArrayList<TrendDates>();
        for (var row : trend.rows()) {
            var dates = new ArrayList<@Nullable ImpreciseDate>();
            columns.forEach(c -> dates.add(row.dates().get(c)));
            if (row.code() == null || rows.size() <= MILESTONES && row.reached() == null && complete(dates)) {
                rows.add(new TrendDates(row.code(), dates));
            }
        }
        return rows;
    }

    private static boolean complete(List<@Nullable ImpreciseDate> dates) {
        return dates.stream().allMatch(Objects::nonNull);
    }
}
