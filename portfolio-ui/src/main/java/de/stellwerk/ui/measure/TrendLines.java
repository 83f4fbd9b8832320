package de.stellwerk.ui.measure;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.trend.MilestoneTrend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which dates the picture draws: the end of the measure and the milestones that come next, five lines at most. */
final class TrendLines {
    private static final int MOST = 5;
    private static final int NEXT = 3;

    private TrendLines() {}

    /** In the order of the table. */
    static List<MilestoneTrend.Row> of(MilestoneTrend trend) {
        var end = trend.rows().getFirst();
        var others = trend.rows().stream()
                .skip(1)
                .filter(TrendLines::any)
                .filter(row -> !row.dates().equals(end.dates()))
                .toList();
        var chosen = new ArrayList<MilestoneTrend.Row>();
        others.stream()
                .filter(row -> row.reached() == null)
                .sorted(Comparator.comparing(
                        MilestoneTrend.Row::last, Comparator.nullsLast(Comparator.<ImpreciseDate>naturalOrder())))
                .limit(NEXT)
                .forEach(chosen::add);
        others.stream()
                .filter(row -> row.reached() != null)
                .sorted(Comparator.comparing(MilestoneTrend.Row::reached).reversed())
                .limit(MOST - 1L - chosen.size())
                .forEach(chosen::add);
        return trend.rows().stream()
                .filter(row -> row == end ? any(end) : chosen.contains(row))
                .toList();
    }

    private static boolean any(MilestoneTrend.Row row) {
        return row.dates().stream().anyMatch(Objects::nonNull);
    }

    static @Nullable ImpreciseDate lastKnown(MilestoneTrend.Row row) {
        return row.dates().reversed().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
