package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.programme.Binding;
import de.stellwerk.report.Snapshot;
import de.stellwerk.risk.RiskClass;
import de.stellwerk.risk.RiskLevel;
import de.stellwerk.risk.RiskTrend;
import de.stellwerk.shared.Light;
import de.stellwerk.status.ReportState;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines that front page and programme report have in common. */
final class SnapshotJson {
    private SnapshotJson() {}

    /** The report of the month is in. */
    static boolean reported(Snapshot.MeasureState m) {
        return m.reportState() == ReportState.SUBMITTED || m.reportState() == ReportState.RELEASED;
    }

    /** The report of the month is due and not released. */
    static boolean missing(Snapshot.MeasureState m) {
        return m.due() && m.reportState() != ReportState.RELEASED;
    }

    /**
     * A measure in a programme report.
     *
     * @param light last released overall light
     * @param lightPeriod the month that it is from
     * @param report id of the report that it is from
     * @param missing no released report for the last month of the quarter although it is due
     * @param reason the reasons of that report
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ReportedMeasure")
    record MeasureStateJson(
            String code,
            String title,
            MeasureState state,
            boolean ongoing,
            @Nullable Priority priority,
            @Nullable Integer costClass,
            @Nullable Light light,
            @Nullable String lightPeriod,
            @Nullable UUID report,
            @Nullable ReportState reportState,
            boolean missing,
            @Nullable String reason,
            @Nullable DateJson start,
            @Nullable DateJson baselineEnd,
            @Nullable DateJson end,
            @Nullable DeadlineLineJson deadline) {
        static MeasureStateJson of(Snapshot.MeasureState m) {
            return new MeasureStateJson(
                    m.code(),
                    m.title(),
                    m.state(),
                    m.ongoing(),
                    m.priority(),
                    m.costClass(),
                    m.light(),
                    m.lightPeriod() == null ? null : m.lightPeriod().toString(),
                    m.report() == null ? null : m.report().value(),
                    m.reportState(),
                    SnapshotJson.missing(m),
                    m.reason(),
                    DateJson.of(m.start()),
                    DateJson.of(m.baselineEnd()),
                    DateJson.of(m.end()),
                    DeadlineLineJson.of(m.deadline()));
        }
    }

    /** A milestone. @param deviationDays from baseline to actual or forecast, where both are exact */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MilestoneLine")
    record MilestoneLineJson(
            String measure,
            String code,
            String description,
            @Nullable String phase,
            @Nullable DateJson baseline,
            @Nullable DateJson forecast,
            @Nullable DateJson actual,
            @Nullable Integer deviationDays,
            boolean reached) {
        static @Nullable MilestoneLineJson of(Snapshot.@Nullable MilestoneLine m) {
            return m == null
                    ? null
                    : new MilestoneLineJson(
                            m.measure(),
                            m.code(),
                            m.description(),
                            m.phase(),
                            DateJson.of(m.baseline()),
                            DateJson.of(m.forecast()),
                            DateJson.of(m.actual()),
                            m.deviationDays(),
                            m.reached());
        }
    }

    /**
     * A legal deadline.
     *
     * @param conflict its statements contradict each other and none is chosen
     * @param margin days from the computed end of the judged measure to the last day that the statement allows; negative: it ends too
     *     late; null: not judged
     * @param judged code of the measure that the margin is of
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "DeadlineLine")
    record DeadlineLineJson(
            String code,
            String title,
            String basis,
            Binding binding,
            @Nullable DateJson date,
            @Nullable Integer daysLeft,
            boolean met,
            boolean conflict,
            List<String> appliesTo,
            @Nullable Integer margin,
            @Nullable String judged) {
        static @Nullable DeadlineLineJson of(Snapshot.@Nullable DeadlineLine d) {
            return d == null
                    ? null
                    : new DeadlineLineJson(
                            d.code(),
                            d.title(),
                            d.basis(),
                            d.binding(),
                            DateJson.of(d.date()),
                            d.daysLeft(),
                            d.met(),
                            d.conflict(),
                            d.appliesTo(),
                            d.margin(),
                            d.judged());
        }
    }

    /** A risk and the report that it is from. @param since month of the first report that told it */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "RiskLine")
    record RiskLineJson(
            UUID key,
            @Nullable String measure,
            @Nullable String text,
            @Nullable String since,
            @Nullable UUID report,
            @Nullable RiskJudgementJson judged) {
        static RiskLineJson of(Snapshot.RiskLine r) {
            return new RiskLineJson(
                    r.key(),
                    r.measure(),
                    r.text(),
                    r.since().toString(),
                    r.report().value(),
                    r.judged() == null ? null : RiskJudgementJson.of(r.judged()));
        }
    }

    /**
     * How bad a risk is.
     *
     * @param value probability times impact, each 1 to 5
     * @param riskClass by value: up to 4, 9, 14, 25
     * @param trend against the end of the last quarter
     * @param escalatedOn the last step up; null: it is the project's
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "RiskJudgement")
    record RiskJudgementJson(
            int probability,
            int impact,
            int value,
            RiskClass riskClass,
            RiskLevel level,
            RiskTrend trend,
            @Nullable LocalDate escalatedOn,
            @Nullable String mitigation,
            @Nullable String owner) {
        static RiskJudgementJson of(Snapshot.RiskJudgement j) {
            return new RiskJudgementJson(
                    j.probability(),
                    j.impact(),
                    j.value(),
                    j.riskClass(),
                    j.level(),
                    j.trend(),
                    j.escalatedOn(),
                    j.mitigation(),
                    j.owner());
        }
    }

    /**
     * A needed decision and the report that it is from.
     *
     * @param daysLeft negative: overdue
     * @param holds what waits for it; null: nothing
     * @param price what a week without it costs; null: nothing waits for it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "DecisionLine")
    record DecisionLineJson(
            UUID key,
            @Nullable String measure,
            @Nullable String text,
            @Nullable LocalDate due,
            @Nullable Integer daysLeft,
            @Nullable String since,
            @Nullable UUID report,
            @Nullable HoldJson holds,
            @Nullable DecisionPriceJson price) {
        static DecisionLineJson of(Snapshot.DecisionLine d) {
            return new DecisionLineJson(
                    d.key(),
                    d.measure(),
                    d.text(),
                    d.due(),
                    d.daysLeft(),
                    d.since().toString(),
                    d.report().value(),
                    HoldJson.of(d.holds()),
                    DecisionPriceJson.of(d.price()));
        }
    }
}
