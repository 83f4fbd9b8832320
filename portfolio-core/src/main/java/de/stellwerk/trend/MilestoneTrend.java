package de.stellwerk.trend;

import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was expected when: for each reporting month, as its report was released, the dates that the end of the measure and its
 * milestones had then.
 *
 * @param columns the reporting months, first to last, and behind them the day that is looked at
 * @param rows the end of the measure, then its milestones in the order of their codes
 */
public record MilestoneTrend(List<Column> columns, List<Row> rows) {
    public MilestoneTrend {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A moment at which the dates were read.
     *
     * @param month the month whose report was released then; {@code null}: the day that is looked at, of which no report is released
     * @param day on which the report was released first; what corrects it later does not change what was expected then
     */
    public record Column(@Nullable YearMonth month, LocalDate day) {}

    /**
     * A date over time.
     *
     * @param code of the milestone, {@code null}: the end of the measure
     * @param reached when the milestone was reached, by the day that is looked at
     * @param dates one for each column, {@code null} where there was none
     */
    public record Row(
            @Nullable String code,
            @Nullable String description,
            @Nullable ImpreciseDate reached,
            List<@Nullable ImpreciseDate> dates) {
        public Row {
            dates = Collections.unmodifiableList(new ArrayList<>(dates));
        }

        /** The date that is known last. */
        public @Nullable ImpreciseDate last() {
            return dates.getLast();
        }
    }

    /** The end and the last columns only. */
    public MilestoneTrend last(int count) {
        int from = Math.max(0, columns.size() - count);
        return new MilestoneTrend(
                columns.subList(from, columns.size()),
                rows.stream()
                        .map(r -> new Row(
                                r.code(),
                                r.description(),
                                r.reached(),
                                r.dates().subList(from, columns.size())))
                        .toList());
    }

    /** Whether any report was released. */
    public boolean any() {
        return columns.size() > 1;
    }
}
