package de.stellwerk.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.decision.DecisionPrice;
import de.stellwerk.measure.Priority;
import de.stellwerk.programme.Binding;
import de.stellwerk.programme.CostRange;
import de.stellwerk.risk.Risk;
import de.stellwerk.risk.RiskClass;
import de.stellwerk.risk.RiskLevel;
import de.stellwerk.risk.RiskTrend;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.status.Hold;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a programme report shows, in the form in which screen, XLSX, DOCX and PPTX show it: a renderer neither queries nor
 * computes. Lists are in the order in which they print.
 *
 * @param worst the worst of the blocks' lights, {@code null} where nothing was reported
 * @param missingReports codes of the measures whose report for the last month of the quarter is not released
 * @param range sum of the cost class bounds; internal staff cost is excluded
 */
public record Snapshot(
        String municipality,
        boolean sample,
        String programmeCode,
        String programmeName,
        Quarter quarter,
        LocalDate keyDate,
        @Nullable LocalDate meeting,
        @Nullable Light worst,
        int active,
        int planned,
        int done,
        int milestonesReached,
        int milestonesTotal,
        List<String> missingReports,
        @Nullable CostRange range,
        List<BlockState> blocks,
        List<DeadlineLine> deadlines,
        List<RiskLine> risks,
        List<DecisionLine> decisions,
        List<Change> changes,
        @Nullable LocalDate changesSince) {
    public Snapshot {
        missingReports = missingReports == null ? List.of() : List.copyOf(missingReports);
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
        risks = risks == null ? List.of() : List.copyOf(risks);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** The worst computed light of the blocks, {@code null} where nothing was computed. */
    @JsonIgnore
    public @Nullable Light computed() {
        return Light.worst(blocks.stream().map(BlockState::computed).toList()).orElse(null);
    }

    /** The same figures with these lists. */
    Snapshot showing(
            List<BlockState> shownBlocks,
            List<RiskLine> shownRisks,
            List<DecisionLine> shownDecisions,
            List<Change> shownChanges,
            @Nullable LocalDate since) {
        return new Snapshot(
                municipality,
                sample,
                programmeCode,
                programmeName,
                quarter,
                keyDate,
                meeting,
                worst,
                active,
                planned,
                done,
                milestonesReached,
                milestonesTotal,
                missingReports,
                range,
                shownBlocks,
                deadlines,
                shownRisks,
                shownDecisions,
                shownChanges,
                since);
    }

    /**
     * A block.
     *
     * @param light worst released light of its running measures
     * @param conspicuous dimensions that are not green in any of its measures: schedule, resources, quality
     * @param deadline the earliest deadline not met of the block or its measures
     * @param computed worst computed light of its running measures; {@code null}: none, or in a report from before it was kept
     * @param trend how the dates of the measure that ends last moved; {@code null}: there are less than two months to show, or in a
     *     report from before it was kept
     */
    public record BlockState(
            BlockId block,
            String code,
            String name,
            @Nullable Integer costClass,
            @Nullable Light light,
            List<String> conspicuous,
            int milestonesReached,
            int milestonesTotal,
            @Nullable MilestoneLine nextMilestone,
            @Nullable ImpreciseDate end,
            boolean ongoing,
            @Nullable DeadlineLine deadline,
            @Nullable String text,
            List<MeasureState> measures,
            List<MilestoneLine> lastQuarter,
            List<MilestoneLine> nextQuarter,
            @Nullable Light computed,
            @Nullable TrendLine trend) {
        BlockState moving(@Nullable TrendLine trend) {
            return new BlockState(
                    block,
                    code,
                    name,
                    costClass,
                    light,
                    conspicuous,
                    milestonesReached,
                    milestonesTotal,
                    nextMilestone,
                    end,
                    ongoing,
                    deadline,
                    text,
                    measures,
                    lastQuarter,
                    nextQuarter,
                    computed,
                    trend);
        }
    }

    /**
     * A measure.
     *
     * @param light last released overall light up to the end of the quarter, {@code null}: none, or not reporting
     * @param lightPeriod the month that it is from
     * @param reportState state of the report for the last month of the quarter; {@code null} with {@code due}: it is missing
     * @param due whether a report is due for that month
     * @param reason reasons of the report that the light is from
     * @param computed the light that followed from facts when that report was submitted; {@code null}: none, or in a report from before
     *     it was kept
     * @param critical whether its delay moves the end of the programme; {@code null} in a report from before it was kept
     */
    public record MeasureState(
            MeasureId measure,
            String code,
            String blockCode,
            String title,
            String shortTitle,
            de.stellwerk.measure.MeasureState state,
            boolean ongoing,
            @Nullable Priority priority,
            @Nullable Integer costClass,
            @Nullable Light light,
            @Nullable YearMonth lightPeriod,
            @Nullable StatusReportId report,
            de.stellwerk.status.@Nullable ReportState reportState,
            boolean due,
            @Nullable String reason,
            @Nullable ImpreciseDate start,
            @Nullable ImpreciseDate baselineEnd,
            @Nullable ImpreciseDate end,
            @Nullable DeadlineLine deadline,
            @Nullable Light computed,
            @Nullable Boolean critical) {}

    /**
     * What was expected of a measure when the report of each month was released (requirements row 37).
     *
     * @param months at least two, oldest first
     * @param deadline the day by which it has to end by law
     */
    public record TrendLine(
            String measure,
            List<YearMonth> months,
            List<TrendDates> rows,
            @Nullable ImpreciseDate deadline) {
        public TrendLine {
            months = List.copyOf(months);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One date over the months.
     *
     * @param milestone code, {@code null}: the end of the measure
     * @param dates one for each month, {@code null} where there was none
     */
    public record TrendDates(@Nullable String milestone, List<@Nullable ImpreciseDate> dates) {
        public TrendDates {
            dates = Collections.unmodifiableList(new ArrayList<>(dates));
        }
    }

    /** A milestone; {@code deviationDays} is empty where one of the dates is missing or not exact to the day. */
    public record MilestoneLine(
            String measure,
            String block,
            String code,
            String description,
            @Nullable String phase,
            @Nullable ImpreciseDate baseline,
            @Nullable ImpreciseDate actual,
            @Nullable ImpreciseDate forecast,
            @Nullable Integer deviationDays,
            boolean reached) {}

    /**
     * A legal deadline as of the key date.
     *
     * @param date {@code null}: none stated, or the statements contradict each other
     * @param daysLeft from the key date to the last day that the statement allows; negative: passed
     * @param conflict statements contradict each other and none is chosen
     * @param margin days from the computed end of the measure that it is about to the last day that the statement allows; negative: it
     *     ends too late by so many; {@code null}: not judged, or in a report from before ends were computed
     * @param judged code of the measure that the margin is of
     */
    public record DeadlineLine(
            String code,
            String title,
            String basis,
            Binding binding,
            @Nullable ImpreciseDate date,
            @Nullable Integer daysLeft,
            boolean met,
            boolean conflict,
            List<String> appliesTo,
            @Nullable Integer margin,
            @Nullable String judged) {}

    /** A picked risk and the report it is from; {@code judged} is empty where nobody has assessed it. */
    public record RiskLine(
            UUID key,
            String measure,
            String text,
            YearMonth since,
            StatusReportId report,
            @Nullable RiskJudgement judged) {
        /** Probability times impact; 0: not assessed. */
        int weight() {
            return judged == null ? 0 : judged.value();
        }
    }

    /**
     * How bad a risk is on the key date.
     *
     * @param probability 1 to 5
     * @param impact 1 to 5
     * @param value their product
     * @param trend against the end of the last quarter
     * @param escalatedOn the last step up, {@code null}: it is the project's
     * @param mitigation what is done about it
     */
    public record RiskJudgement(
            int probability,
            int impact,
            int value,
            RiskClass riskClass,
            RiskLevel level,
            RiskTrend trend,
            @Nullable LocalDate escalatedOn,
            @Nullable String mitigation,
            @Nullable String owner) {
        static RiskJudgement of(Risk risk, RiskTrend trend) {
            var a = risk.assessment();
            var escalated = risk.escalatedAt();
            return new RiskJudgement(
                    a.probability(),
                    a.impact(),
                    risk.value(),
                    risk.classOfValue(),
                    risk.level(),
                    trend,
                    escalated == null ? null : LocalDate.ofInstant(escalated, Clocks.BERLIN),
                    a.mitigation(),
                    a.owner());
        }
    }

    /**
     * A picked decision and the report it is from.
     *
     * @param daysLeft counts from the key date, negative: overdue
     * @param holds what waits for it
     * @param price what a week without it costs; {@code null}: nothing waits for it, or in a report from before prices were computed
     */
    public record DecisionLine(
            UUID key,
            String measure,
            String text,
            LocalDate due,
            int daysLeft,
            YearMonth since,
            StatusReportId report,
            @Nullable Hold holds,
            @Nullable DecisionPrice price) {
        DecisionLine priced(@Nullable DecisionPrice price) {
            return new DecisionLine(key, measure, text, due, daysLeft, since, report, holds, price);
        }
    }
}
