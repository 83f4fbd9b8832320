package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.programme.LightRules;
import de.stellwerk.programme.NoticeRules;
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
 * @param noticeRules when people are reminded of reports; null in a request: as usual
 * @param lightRules from when on facts make a computed light yellow or red; null in a request: as usual
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Settings", example = """
                {"version":1,"code":"EGOV","name":"E-Government-Programm","firstYear":2018,"lastYear":2021,\
                "reportingSince":"2019-01","dueWorkingDay":5,\
                "costClasses":[{"code":2,"label":"100.000 bis 200.000 EUR","min":{"amount":"100000.00","currency":"EUR"},\
                "max":{"amount":"200000.00","currency":"EUR"}}],\
                "withoutBudget":[{"first":"2022-01-01","last":"2022-04-30","name":"Interimszeit"}],\
                "lightRules":{"redAfterMonths":3,"manyRisks":5,"redAfterDays":90},\
                "noticeRules":{"before":3,"after":1,"again":5,"escalation":10}}""")
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
        List<ClosedPeriodJson> withoutBudget,
        @Nullable LightRulesJson lightRules,
        @Nullable NoticeRulesJson noticeRules)
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
                ClosedPeriodJson.of(s.withoutBudget()),
                LightRulesJson.of(s.lightRules()),
                NoticeRulesJson.of(s.noticeRules()));
    }

    /** The settings that a request describes, over those that are there. */
    ProgrammeSettings domain(ProgrammeSettings stored, long seen) {
        return stored.withCostClasses(
                        firstYear,
                        lastYear,
                        Inputs.list(costClasses, "costClasses", ProgrammeJson.CostClassJson::domain))
                .withReporting(Inputs.month(reportingSince, "reportingSince"), dueWorkingDay)
                .withoutBudget(ClosedPeriodJson.domain(withoutBudget, "withoutBudget"))
                .withLightRules(lightRules == null ? LightRules.USUAL : lightRules.domain())
                .withNoticeRules(noticeRules == null ? NoticeRules.USUAL : noticeRules.domain())
                .withVersion(seen);
    }

    /**
     * How many working days before and after the due day people are reminded of a report that is not in; 0: not at all.
     *
     * @param before the lead, so many days before the due day, from 0 to 15
     * @param after the lead, so many days after it, from 0 to 15
     * @param again the lead once more, so many days after it, from 0 to 15 and more than after
     * @param escalation the core team, so many days after it, from 0 to 30
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "NoticeRules")
    record NoticeRulesJson(int before, int after, int again, int escalation) {
        static NoticeRulesJson of(NoticeRules r) {
            return new NoticeRulesJson(r.before(), r.after(), r.again(), r.escalation());
        }

        NoticeRules domain() {
            return new NoticeRules(before, after, again, escalation);
        }
    }

    /**
     * Thresholds of computed lights.
     *
     * @param redAfterMonths an end is yellow after the agreed day and red after so many months more, from 0 to 36
     * @param manyRisks so many open risks make quality yellow, from 1 to 100
     * @param redAfterDays a decision is yellow when it is overdue and red after so many days, from 0 to 1000
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "LightRules")
    record LightRulesJson(int redAfterMonths, int manyRisks, int redAfterDays) {
        static LightRulesJson of(LightRules r) {
            return new LightRulesJson(r.redAfterMonths(), r.manyRisks(), r.redAfterDays());
        }

        LightRules domain() {
            return new LightRules(redAfterMonths, manyRisks, redAfterDays);
        }
    }
}
