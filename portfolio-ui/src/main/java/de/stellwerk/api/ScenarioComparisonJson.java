package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.scenario.Comparison;
import de.stellwerk.scenario.Names;
import de.stellwerk.schedule.Consequences;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.MeasureDates;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario beside the live plan.
 *
 * @param cycle codes of measures that would wait for each other; then there are no dates
 * @param moved measures whose start or end would be another
 * @param tipped deadlines that would be met or missed otherwise, or by other days
 * @param criticalChain codes of the measures without float in the live plan, by their starts
 * @param scenarioChain the same in the scenario
 * @param outrun what changed in the live plan since the scenario changed it: merging is refused
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ScenarioComparison", example = """
                {"impact":{"moved":1,"missed":1,"saved":0,"computed":true},"cycle":[],"moved":[{"measure":"B3-A",\
                "title":"E-Payment","start":"2018-10-01","end":"2018-12-31","scenarioStart":"2018-11-29",\
                "scenarioEnd":"2019-02-28"}],"tipped":[{"deadline":"L03","title":"E-Payment","measure":"B3-A",\
                "outcome":"MET","days":1,"scenarioOutcome":"MISSED","scenarioDays":58}],"criticalChain":["B3-A"],\
                "scenarioChain":["B3-A"],"outrun":[]}""")
record ScenarioComparisonJson(
        ScenarioJson.ImpactJson impact,
        List<String> cycle,
        List<MovedJson> moved,
        List<TippedJson> tipped,
        List<String> criticalChain,
        List<String> scenarioChain,
        List<OutrunJson> outrun) {

    /** A measure that would move; null: it has no date. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ScenarioMove", example = """
                    {"measure":"B3-A","title":"E-Payment","start":"2018-10-01","end":"2018-12-31",\
                    "scenarioStart":"2018-11-29","scenarioEnd":"2019-02-28"}""")
    record MovedJson(
            String measure,
            String title,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate scenarioStart,
            @Nullable LocalDate scenarioEnd) {
        static MovedJson of(Consequences.Moved m) {
            MeasureDates before = m.before();
            MeasureDates after = m.after();
            return new MovedJson(
                    m.measure().code(),
                    m.measure().displayTitle(),
                    before == null ? null : before.start(),
                    before == null ? null : before.finish(),
                    after == null ? null : after.start(),
                    after == null ? null : after.finish());
        }
    }

    /**
     * A deadline of a measure that would be met or missed otherwise; null: it binds the measure in one of the plans only.
     *
     * @param days left if met, late if missed
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ScenarioDeadline", example = """
                    {"deadline":"L03","title":"E-Payment","measure":"B3-A","outcome":"MET","days":1,\
                    "scenarioOutcome":"MISSED","scenarioDays":58}""")
    record TippedJson(
            String deadline,
            String title,
            String measure,
            DeadlineVerdict.@Nullable Outcome outcome,
            @Nullable Integer days,
            DeadlineVerdict.@Nullable Outcome scenarioOutcome,
            @Nullable Integer scenarioDays) {
        static TippedJson of(Consequences.Tipped t) {
            var verdict = t.verdict();
            var before = t.before();
            var after = t.after();
            return new TippedJson(
                    verdict.deadline().code(),
                    verdict.deadline().title(),
                    verdict.measure().code(),
                    before == null ? null : before.outcome(),
                    before == null ? null : before.days(),
                    after == null ? null : after.outcome(),
                    after == null ? null : after.days());
        }
    }

    /**
     * What was changed in the live plan since.
     *
     * @param subject measure, milestone or relation, by codes
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ScenarioOutrun", example = """
                    {"subject":"B1-B","by":{"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b11","name":"Projektbüro"},\
                    "at":"2020-07-10T08:15:00Z"}""")
    record OutrunJson(
            String subject,
            @Nullable PersonJson by,
            @Nullable Instant at) {}

    static ScenarioComparisonJson of(Comparison c, AccessService access, Caller caller) {
        var computed = c.planned().computed();
        return new ScenarioComparisonJson(
                ScenarioJson.ImpactJson.of(c.impact()),
                c.planned().cycle(),
                computed ? c.consequences().moved().stream().map(MovedJson::of).toList() : List.of(),
                computed
                        ? c.consequences().tipped().stream().map(TippedJson::of).toList()
                        : List.of(),
                chain(c.live()),
                chain(c.planned()),
                c.outrun().stream()
                        .map(o -> new OutrunJson(
                                Names.of(o.change(), c.live().input()), PersonJson.of(access, caller, o.by()), o.at()))
                        .toList());
    }

    private static List<String> chain(Forecast forecast) {
        return forecast.criticalChain().stream().map(d -> d.measure().code()).toList();
    }
}
