package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.exchange.ImportResult;
import de.stellwerk.exchange.Problem;
import de.stellwerk.shared.Violation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or on a dry run would do.
 *
 * @param dryRun nothing was written
 * @param created how many things are new
 * @param changed how many are changed
 * @param unchanged how many are as they were
 * @param counts the same for every sheet
 * @param differences every changed field
 * @param problems all that keeps the workbook from being imported; if there is any, nothing was written
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ImportResult", example = """
                {"dryRun":true,"created":0,"changed":1,"unchanged":18,\
                "counts":[{"sheet":"Maßnahmen","created":0,"changed":1,"unchanged":18}],\
                "differences":[{"sheet":"Maßnahmen","code":"B1-A","field":"Priorität","before":"mittel","after":"hoch"}],\
                "problems":[{"sheet":"Maßnahmen","row":7,"column":"D","rule":"unknownBlock",\
                "message":"Diesen Baustein gibt es im Programm nicht."}]}""")
record ImportJson(
        boolean dryRun,
        int created,
        int changed,
        int unchanged,
        List<CountJson> counts,
        List<DifferenceJson> differences,
        List<ProblemCellJson> problems) {

    static ImportJson of(ImportResult result, boolean dryRun, Locale locale) {
        var counts = result.counts().entrySet().stream()
                .map(e -> new CountJson(
                        e.getKey().title(),
                        e.getValue().created(),
                        e.getValue().changed(),
                        e.getValue().unchanged()))
                .toList();
        return new ImportJson(
                dryRun,
                counts.stream().mapToInt(CountJson::created).sum(),
                counts.stream().mapToInt(CountJson::changed).sum(),
                counts.stream().mapToInt(CountJson::unchanged).sum(),
                counts,
                result.differences().stream()
                        .map(d -> new DifferenceJson(d.kind().title(), d.code(), d.field(), d.before(), d.after()))
                        .toList(),
                result.problems().stream()
                        .map(p -> ProblemCellJson.of(p, locale))
                        .toList());
    }

    /** How many things of a sheet. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ImportCount")
    record CountJson(String sheet, int created, int changed, int unchanged) {}

    /** A field that the workbook states differently, in the workbook's words. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ImportDifference")
    record DifferenceJson(
            String sheet,
            String code,
            String field,
            @Nullable String before,
            @Nullable String after) {}

    /** A reason why the workbook was refused. @param row 0 for the sheet. @param column empty for the row */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ImportProblem")
    record ProblemCellJson(String sheet, int row, String column, String rule, String message) {
        static ProblemCellJson of(Problem p, Locale locale) {
            var message = ViolationJson.of(new Violation("", p.rule(), p.args()), locale)
                    .message();
            return new ProblemCellJson(p.sheet(), p.row(), p.column(), p.rule(), message);
        }
    }
}
