package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.Light;
import de.stellwerk.status.Board;
import de.stellwerk.status.ReportState;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reported what: measures by months.
 *
 * @param months oldest first
 * @param due last day on which the report for the last of the months is in time
 * @param expected how many must report for the last month
 * @param received how many of them are in
 * @param missing codes of the measures whose report for the last month is overdue
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ReportingBoard", example = """
                {"months":["2020-05","2020-06"],"due":"2020-07-07","expected":11,"received":10,"missing":["B1-B"],\
                "rows":[{"measure":"B1-B","title":"E-Akte einführen","block":"B1","group":"OVERDUE","overdueWorkingDays":3,\
                "cells":[{"month":"2020-05","kind":"REPORT","report":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b18",\
                "state":"RELEASED","light":"GREEN","computed":"YELLOW","since":"2020-06-08","late":false}]}]}""")
record BoardJson(
        List<String> months, LocalDate due, long expected, long received, List<String> missing, List<RowJson> rows) {
    static BoardJson of(Board board) {
        return new BoardJson(
                board.months().stream().map(Object::toString).toList(),
                board.due(),
                board.expected(),
                board.received(),
                board.rows().stream()
                        .filter(r -> r.group() == Board.Group.OVERDUE)
                        .map(r -> r.measure().measure().code())
                        .toList(),
                board.rows().stream().map(RowJson::of).toList());
    }

    /** A measure. @param overdueWorkingDays working days since the due day while the report is not in */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ReportingBoardRow")
    record RowJson(
            String measure,
            String title,
            String block,
            Board.Group group,
            int overdueWorkingDays,
            List<CellJson> cells) {
        static RowJson of(Board.Row row) {
            return new RowJson(
                    row.measure().measure().code(),
                    row.measure().measure().title(),
                    row.measure().blockCode(),
                    row.group(),
                    row.overdueWorkingDays(),
                    row.cells().stream().map(CellJson::of).toList());
        }
    }

    /**
     * A measure in a month.
     *
     * @param computed the worst light that followed from the facts when the report was submitted
     * @param since day of the last change of state
     * @param late submitted after the due day
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ReportingBoardCell")
    record CellJson(
            String month,
            Board.Kind kind,
            @Nullable UUID report,
            @Nullable ReportState state,
            @Nullable Light light,
            @Nullable Light computed,
            @Nullable LocalDate since,
            boolean late) {
        static CellJson of(Board.Cell c) {
            return new CellJson(
                    c.month().toString(),
                    c.kind(),
                    c.report() == null ? null : c.report().value(),
                    c.state(),
                    c.light(),
                    c.computed(),
                    c.since(),
                    c.late());
        }
    }
}
