package de.stellwerk.report;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.risk.RiskService;
import de.stellwerk.risk.RiskStanding;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportOutline;
import de.stellwerk.status.StatusService;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads all that a snapshot needs, in as many statements however many measures there are. */
@Singleton
class FactsReader {
    private static final int MONTHS_BACK = 36;
    private static final YearMonth LAST_OF_ALL = YearMonth.of(9999, 12);
    private final AccessService access;
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final PlanService plan;
    private final ForecastService forecasts;
    private final StatusService status;
    private final RiskService risks;
    private final Clock clock;

    FactsReader(
            AccessService access,
            ProgrammeService programmes,
            MeasureService measures,
            PlanService plan,
            ForecastService forecasts,
            StatusService status,
            RiskService risks,
            Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.measures = measures;
        this.plan = plan;
        this.forecasts = forecasts;
        this.status = status;
        this.risks = risks;
        this.clock = clock;
    }

    /**
     * @param day on which the plan is looked at; today or later: as of now
     * @param recordedBy day by whose end all of it was recorded, {@code null}: as of now
     * @param until last month whose reports count
     */
    Facts read(Caller caller, ProgrammeId id, LocalDate day, @Nullable LocalDate recordedBy, YearMonth until) {
        return read(caller, id, day, recordedBy, until, _ -> Map.of());
    }

    /** The same with the reasons of the last released reports. */
    Facts readWithReasons(
            Caller caller, ProgrammeId id, LocalDate day, @Nullable LocalDate recordedBy, YearMonth until) {
        return read(caller, id, day, recordedBy, until, last -> status.reasons(caller, last));
    }

    private Facts read(
            Caller caller,
            ProgrammeId id,
            LocalDate day,
            @Nullable LocalDate recordedBy,
            YearMonth until,
            Function<List<ReportOutline>, Map<MeasureId, Reasons>> reasons) {
        var known = recordedBy == null || day.isBefore(recordedBy) ? day : recordedBy;
        var asOf = known.isBefore(Clocks.today(clock)) ? known : null;
        var programme = programmes.standingOn(caller, id, asOf);
        // Later ones do not count for the figures, but their release is a change.
        var lines = measures.all(caller, programme, asOf);
        var seen = lines.stream().map(l -> l.measure().id());
        var reports = status.reports(caller, seen, until.minusMonths(MONTHS_BACK), LAST_OF_ALL, recordedBy);
        Map<Object, ReportDigest> digests = status.digests(
                caller, recordedBy, new Digested(until), all -> ReportDigest.of(since(all, until), until));
        var last = lines.stream()
                .map(l -> digests.get(l.measure().id()))
                .flatMap(d -> d == null ? Stream.of() : Stream.ofNullable(d.last()))
                .toList();
        return new Facts(
                access.tenant(caller.tenant()),
                programme,
                programmes.blocks(caller, id, asOf),
                lines,
                plan.milestones(caller, id, asOf),
                plan.deadlineStatus(caller, id, day, asOf),
                forecasts.forecast(caller, id, asOf),
                reports,
                digests,
                reasons.apply(last),
                RiskStanding.on(risks, caller, id, day, asOf),
                day,
                until);
    }

    private record Digested(YearMonth until) {}

    private static List<ReportOutline> since(List<ReportOutline> newestFirst, YearMonth until) {
        var from = until.minusMonths(MONTHS_BACK);
        return newestFirst.stream().filter(r -> !r.period().isBefore(from)).toList();
    }
}
