package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.trend.MilestoneTrend;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was expected in each reporting month: the end of the measure and the dates of its milestones.
 *
 * @param columns the reporting months, first to last, and behind them the day that is looked at
 * @param rows the end of the measure, then its milestones
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "MilestoneTrend", example = """
                {"columns":[{"month":"2020-05","day":"2020-06-09"},{"month":null,"day":"2020-07-10"}],\
                "rows":[{"milestone":null,"description":null,"reached":null,"dates":[\
                {"month":"2020-05","date":{"date":"2021-12-31","precision":"DAY"}},\
                {"month":null,"date":{"date":"2022-01-31","precision":"DAY"}}]}]}""")
record MilestoneTrendJson(List<ColumnJson> columns, List<RowJson> rows) {
    static MilestoneTrendJson of(MilestoneTrend t) {
        return new MilestoneTrendJson(
                t.columns().stream().map(ColumnJson::of).toList(),
                t.rows().stream().map(r -> RowJson.of(r, t.columns())).toList());
    }

    /**
     * A moment at which the dates were read.
     *
     * @param month whose report was released then; null: the day that is looked at
     * @param day on which it was released first
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MilestoneTrendColumn")
    record ColumnJson(@Nullable String month, LocalDate day) {
        static ColumnJson of(MilestoneTrend.Column c) {
            return new ColumnJson(c.month() == null ? null : c.month().toString(), c.day());
        }
    }

    /**
     * A date over time.
     *
     * @param milestone its code; null: the end of the measure
     * @param reached when the milestone was reached
     * @param dates one for each column
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MilestoneTrendRow")
    record RowJson(
            @Nullable String milestone,
            @Nullable String description,
            @Nullable DateJson reached,
            List<CellJson> dates) {
        static RowJson of(MilestoneTrend.Row r, List<MilestoneTrend.Column> columns) {
            var cells = new ArrayList<CellJson>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(CellJson.of(columns.get(i), r.dates().get(i)));
            }
            return new RowJson(r.code(), r.description(), DateJson.of(r.reached()), cells);
        }
    }

    /** What was expected then. @param date null: there was none */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MilestoneTrendDate")
    record CellJson(@Nullable String month, @Nullable DateJson date) {
        static CellJson of(MilestoneTrend.Column c, @Nullable ImpreciseDate date) {
            return new CellJson(c.month() == null ? null : c.month().toString(), DateJson.of(date));
        }
    }
}
