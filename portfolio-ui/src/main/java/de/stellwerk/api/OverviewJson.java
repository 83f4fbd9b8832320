package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.CostRange;
import de.stellwerk.report.Change;
import de.stellwerk.report.Overview;
import de.stellwerk.report.Snapshot;
import de.stellwerk.shared.Light;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the front page shows on a day.
 *
 * @param day the day that it is shown for
 * @param reportingMonth the month for which reports were due last
 * @param light programme light of the last approved programme report
 * @param lightQuarter its quarter
 * @param lightReport its id
 * @param worst worst of the released lights of running measures
 * @param lightTrend worst released light of each of the last twelve reporting months, oldest first
 * @param topRisks at most five
 * @param openRisks how many there are in all
 * @param openDecisions at most five, overdue ones first
 * @param openDecisionsTotal how many there are in all
 * @param missingReports codes of the measures whose report for the reporting month is overdue
 * @param changes at most five since {@code changesSince}, newest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Overview", example = """
                {"day":"2020-07-10","reportingMonth":"2020-06","light":"YELLOW","lightQuarter":"2020-Q1","lightReport":null,\
                "worst":"RED","lightTrend":[{"month":"2020-06","light":"RED","computed":"RED"}],"measuresActive":11,"measuresPlanned":6,\
                "measuresDone":2,"milestonesReached":9,"milestonesTotal":30,"costRange":null,\
                "blocks":[{"code":"B1","name":"E-Akte","costClass":5,"light":"YELLOW","measures":4,"reported":3,"missing":1,\
                "milestonesReached":2,"milestonesTotal":6,"nextMilestone":null,"forecastEnd":null,"ongoing":false,\
                "deadline":null,"computed":"RED"}],"topRisks":[],"openRisks":0,"openDecisions":[],"openDecisionsTotal":0,\
                "missingReports":["B1-B"],"expectedReports":11,"receivedReports":10,"nextMeeting":"2020-09-02",\
                "changes":[],"changesTotal":0,"changesSince":null}""")
record OverviewJson(
        LocalDate day,
        String reportingMonth,
        @Nullable Light light,
        @Nullable String lightQuarter,
        @Nullable UUID lightReport,
        @Nullable Light worst,
        List<MonthLightJson> lightTrend,
        int measuresActive,
        int measuresPlanned,
        int measuresDone,
        int milestonesReached,
        int milestonesTotal,
        @Nullable RangeJson costRange,
        List<BlockLineJson> blocks,
        List<SnapshotJson.RiskLineJson> topRisks,
        int openRisks,
        List<SnapshotJson.DecisionLineJson> openDecisions,
        int openDecisionsTotal,
        List<String> missingReports,
        int expectedReports,
        int receivedReports,
        @Nullable LocalDate nextMeeting,
        List<ChangeJson> changes,
        int changesTotal,
        @Nullable LocalDate changesSince) {

    static OverviewJson of(Overview o) {
        var figures = o.figures();
        return new OverviewJson(
                o.day(),
                o.reportingMonth().toString(),
                o.light(),
                o.lightQuarter(),
                o.lightReport() == null ? null : o.lightReport().value(),
                o.worst(),
                o.trend().stream()
                        .map(t -> new MonthLightJson(t.month().toString(), t.light(), t.computed()))
                        .toList(),
                figures.active(),
                figures.planned(),
                figures.done(),
                figures.milestonesReached(),
                figures.milestonesTotal(),
                RangeJson.of(figures.range()),
                figures.blocks().stream().map(BlockLineJson::of).toList(),
                figures.risks().stream().map(SnapshotJson.RiskLineJson::of).toList(),
                o.openRisks(),
                figures.decisions().stream()
                        .map(SnapshotJson.DecisionLineJson::of)
                        .toList(),
                o.openDecisions(),
                o.overdueReports(),
                o.expectedReports(),
                o.receivedReports(),
                o.nextMeeting(),
                o.changes().stream().map(ChangeJson::of).toList(),
                o.changesTotal(),
                o.changesSince());
    }

    /** The worst released light of a month and the worst computed with it; null: nothing released, nothing computed. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MonthLight")
    record MonthLightJson(
            String month, @Nullable Light light, @Nullable Light computed) {}

    /** Sum of the cost class bounds; internal staff cost is excluded. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Range")
    record RangeJson(MoneyJson min, MoneyJson max) {
        static @Nullable RangeJson of(@Nullable CostRange r) {
            return r == null ? null : new RangeJson(MoneyJson.of(r.min()), MoneyJson.of(r.max()));
        }
    }

    /**
     * A block on the front page.
     *
     * @param light worst released light of its running measures
     * @param computed worst light that followed from the facts with those reports; null: none
     * @param measures how many measures it has
     * @param reported how many of them have the report of the reporting month in
     * @param missing how many of them have not, although it is due
     * @param nextMilestone the earliest one not reached
     * @param forecastEnd the latest end of its measures as expected today
     * @param ongoing one of its measures goes on without end
     * @param deadline the earliest legal deadline not met
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "OverviewBlock")
    record BlockLineJson(
            String code,
            String name,
            @Nullable Integer costClass,
            @Nullable Light light,
            int measures,
            long reported,
            long missing,
            int milestonesReached,
            int milestonesTotal,
            SnapshotJson.@Nullable MilestoneLineJson nextMilestone,
            @Nullable DateJson forecastEnd,
            boolean ongoing,
            SnapshotJson.@Nullable DeadlineLineJson deadline,
            @Nullable Light computed) {
        static BlockLineJson of(Snapshot.BlockState b) {
            return new BlockLineJson(
                    b.code(),
                    b.name(),
                    b.costClass(),
                    b.light(),
                    b.measures().size(),
                    b.measures().stream().filter(SnapshotJson::reported).count(),
                    b.measures().stream().filter(SnapshotJson::missing).count(),
                    b.milestonesReached(),
                    b.milestonesTotal(),
                    SnapshotJson.MilestoneLineJson.of(b.nextMilestone()),
                    DateJson.of(b.end()),
                    b.ongoing(),
                    SnapshotJson.DeadlineLineJson.of(b.deadline()),
                    b.computed());
        }
    }

    /**
     * What changed: a light, a date or a state; the two others are null.
     *
     * @param code code of the measure, for a milestone with its own code behind it
     * @param title title of the measure or description of the milestone
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Change")
    record ChangeJson(
            String code,
            String title,
            Instant at,
            @Nullable LightChangeJson light,
            @Nullable DateChangeJson date,
            @Nullable StateChangeJson state) {
        static ChangeJson of(Change c) {
            return new ChangeJson(
                    c.code(),
                    c.title(),
                    c.at(),
                    c.light() == null
                            ? null
                            : new LightChangeJson(c.light().from(), c.light().to()),
                    c.date() == null
                            ? null
                            : new DateChangeJson(
                                    DateJson.of(c.date().from()),
                                    DateJson.of(c.date().to())),
                    c.state() == null
                            ? null
                            : new StateChangeJson(c.state().from(), c.state().to()));
        }
    }

    /** A light before and after. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "LightChange")
    record LightChangeJson(@Nullable Light from, @Nullable Light to) {}

    /** A date before and after. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "DateChange")
    record DateChangeJson(@Nullable DateJson from, @Nullable DateJson to) {}

    /** A state before and after. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "StateChange")
    record StateChangeJson(
            @Nullable MeasureState from, @Nullable MeasureState to) {}
}
