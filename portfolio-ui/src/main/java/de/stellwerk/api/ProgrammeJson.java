package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.programme.CostClass;
import de.stellwerk.programme.CostRange;
import de.stellwerk.programme.Goal;
import de.stellwerk.programme.GoalRole;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.ProgrammeId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A digitalisation programme.
 *
 * @param code unique in the municipality
 * @param document title of the strategy document from which its facts were taken
 * @param documentDate its date of issue
 * @param firstYear first planning year of the cost classes
 * @param lastYear last planning year
 * @param reportingSince first month for which status reports are due
 * @param dueWorkingDay working day of the following month on which a status report is due
 * @param withoutBudget when no budget holds, so that only measures that are approved beforehand may begin
 * @param costRange sum of the bounds of the blocks' cost classes
 * @param blocks building blocks in the order of their codes
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Programme", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b11","version":1,"code":"EGOV","name":"E-Government-Programm",\
                "description":null,"document":"E-Government-Strategie","documentDate":"2018-11-29","firstYear":2018,\
                "lastYear":2021,"reportingSince":"2019-01","dueWorkingDay":5,\
                "goals":[{"code":"G1","name":"Zeitgemäßer Kundenservice","role":"OVERARCHING","description":null,"names":[]}],\
                "costClasses":[{"code":2,"label":"100.000 bis 200.000 EUR","min":{"amount":"100000.00","currency":"EUR"},\
                "max":{"amount":"200000.00","currency":"EUR"}}],\
                "withoutBudget":[{"first":"2022-01-01","last":"2022-04-30","name":"Interimszeit"}],\
                "costRange":{"min":{"amount":"1900000.00","currency":"EUR"},"max":{"amount":"3800000.00","currency":"EUR"},\
                "unclassified":0,"note":"Ohne internen Personalaufwand"},"blocks":[]}""")
record ProgrammeJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        String code,
        String name,
        @Nullable String description,
        @Nullable String document,
        @Nullable LocalDate documentDate,
        int firstYear,
        int lastYear,
        @Nullable String reportingSince,
        int dueWorkingDay,
        List<GoalJson> goals,
        List<CostClassJson> costClasses,
        List<ClosedPeriodJson> withoutBudget,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        CostRangeJson costRange,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        List<BlockJson> blocks)
        implements Resource {

    static ProgrammeJson of(Programme p, @Nullable CostRangeJson range, List<BlockJson> blocks) {
        return new ProgrammeJson(
                p.id().value(),
                p.version(),
                p.code(),
                p.name(),
                p.description(),
                p.document(),
                p.documentDate(),
                p.firstYear(),
                p.lastYear(),
                p.reportingSince() == null ? null : p.reportingSince().toString(),
                p.dueWorkingDay(),
                p.goals().stream()
                        .map(g -> new GoalJson(g.code(), g.name(), g.role(), g.description(), g.names()))
                        .toList(),
                p.costClasses().stream()
                        .map(c -> new CostClassJson(c.code(), c.label(), MoneyJson.of(c.min()), MoneyJson.of(c.max())))
                        .toList(),
                ClosedPeriodJson.of(p.withoutBudget()),
                range,
                blocks);
    }

    /** The programme that a request describes. */
    Programme domain(ProgrammeId programme, long stored) {
        return new Programme(
                        programme,
                        stored,
                        Inputs.require(code, "code"),
                        Inputs.require(name, "name"),
                        description,
                        document,
                        documentDate,
                        firstYear,
                        lastYear,
                        Inputs.month(reportingSince, "reportingSince"),
                        dueWorkingDay,
                        Inputs.list(goals, "goals", GoalJson::domain),
                        Inputs.list(costClasses, "costClasses", CostClassJson::domain))
                .withoutBudget(ClosedPeriodJson.domain(withoutBudget, "withoutBudget"));
    }

    /** A strategic goal. @param names variants under which the document also has it */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Goal")
    record GoalJson(
            String code,
            String name,
            GoalRole role,
            @Nullable String description,
            List<String> names) {
        Goal domain(String path) {
            return new Goal(
                    Inputs.require(code, path + ".code"),
                    Inputs.require(name, path + ".name"),
                    Inputs.require(role, path + ".role"),
                    description,
                    Inputs.texts(names, path + ".names"));
        }
    }

    /** A cost class: external cost of a block over the planning years. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "CostClass")
    record CostClassJson(int code, String label, MoneyJson min, MoneyJson max) {
        CostClass domain(String path) {
            return new CostClass(
                    code,
                    Inputs.require(label, path + ".label"),
                    MoneyJson.domain(min, path + ".min"),
                    MoneyJson.domain(max, path + ".max"));
        }
    }

    /**
     * Sum of the bounds of the blocks' cost classes.
     *
     * @param unclassified blocks without a class; they are not in the sum
     * @param note what the sum leaves out
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "CostRange")
    record CostRangeJson(MoneyJson min, MoneyJson max, int unclassified, String note) {
        static CostRangeJson of(CostRange range, String note) {
            return new CostRangeJson(MoneyJson.of(range.min()), MoneyJson.of(range.max()), range.unclassified(), note);
        }
    }
}
