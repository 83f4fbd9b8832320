package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.programme.ProgrammeSettings;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is set once for a programme.
 *
 * @param code of the programme
 * @param name of the programme
 * @param firstYear first planning year of the cost classes
 * @param lastYear last planning year
 * @param reportingSince first month for which status reports are due
 * @param dueWorkingDay working day of the following month on which a status report is due, from 1 to 20
 * @param costClasses by ascending code; neighbours may share a bound
 * @param withoutBudget when no budget holds, so that only measures that are approved beforehand may begin
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Settings", example = """
                {"version":1,"code":"EGOV","name":"E-Government-Programm","firstYear":2018,"lastYear":2021,\
                "reportingSince":"2019-01","dueWorkingDay":5,\
                "costClasses":[{"code":2,"label":"100.000 bis 200.000 EUR","min":{"amount":"100000.00","currency":"EUR"},\
                "max":{"amount":"200000.00","currency":"EUR"}}],\
                "withoutBudget":[{"first":"2022-01-01","last":"2022-04-30","name":"Interimszeit"}]}""")
record SettingsJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String code,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String name,

        int firstYear,
        int lastYear,
        @Nullable String reportingSince,
        int dueWorkingDay,
        List<ProgrammeJson.CostClassJson> costClasses,
        List<ClosedPeriodJson> withoutBudget)
        implements Resource {
    static SettingsJson of(ProgrammeSettings s) {
        return new SettingsJson(
                s.version(),
                s.code(),
                s.name(),
                s.firstYear(),
                s.lastYear(),
                s.reportingSince() == null ? null : s.reportingSince().toString(),
                s.dueWorkingDay(),
                s.costClasses().stream()
                        .map(c -> new ProgrammeJson.CostClassJson(
                                c.code(), c.label(), MoneyJson.of(c.min()), MoneyJson.of(c.max())))
                        .toList(),
                ClosedPeriodJson.of(s.withoutBudget()));
    }

    /** The settings that a request describes, over those that are there. */
    ProgrammeSettings domain(ProgrammeSettings stored, long seen) {
        return stored.withCostClasses(
                        firstYear,
                        lastYear,
                        Inputs.list(costClasses, "costClasses", ProgrammeJson.CostClassJson::domain))
                .withReporting(Inputs.month(reportingSince, "reportingSince"), dueWorkingDay)
                .withoutBudget(ClosedPeriodJson.domain(withoutBudget, "withoutBudget"))
                .withVersion(seen);
    }
}
