package de.stellwerk.report;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.access.Rights;
import de.stellwerk.access.Tenant;
import de.stellwerk.calendar.CalendarService;
import de.stellwerk.calendar.WorkCalendar;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.journal.Copies;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.risk.Risk;
import de.stellwerk.risk.RiskService;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Quarter;
import de.stellwerk.status.Board;
import de.stellwerk.status.StatusService;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the front page shows. */
@Singleton
public class OverviewService {
    private static final int MOST = 5;
    private final FactsReader reader;
    private final SnapshotMaker snapshots;
    private final Changes changes;
    private final ProgrammeReportTable reports;
    private final GovernanceService governance;
    private final AccessService access;
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final PlanService plan;
    private final StatusService status;
    private final RiskService risks;
    private final CalendarService calendars;
    private final Clock clock;

    OverviewService(
            FactsReader reader,
            SnapshotMaker snapshots,
            Changes changes,
            ProgrammeReportTable reports,
            GovernanceService governance,
            AccessService access,
            ProgrammeService programmes,
            MeasureService measures,
            PlanService plan,
            StatusService status,
            RiskService risks,
            CalendarService calendars,
            Clock clock) {
        this.reader = reader;
        this.snapshots = snapshots;
        this.changes = changes;
        this.reports = reports;
        this.governance = governance;
        this.access = access;
        this.programmes = programmes;
        this.measures = measures;
        this.plan = plan;
        this.status = status;
        this.risks = risks;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @param day today or a past day: everything is shown as it was recorded by its end
     * @throws de.stellwerk.shared.Refused {@code dateInFuture}
     */
    public Overview overview(Caller caller, ProgrammeId programme, LocalDate day) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        if (day.isAfter(Clocks.today(clock))) {
            throw de.stellwerk.shared.Refused.input("asOf", "dateInFuture", day);
        }
        return Copies.atOneMoment(() -> overviewAtOnce(caller, programme, day));
    }

    private Overview overviewAtOnce(Caller caller, ProgrammeId id, LocalDate day) {
        var asOf = day.isBefore(Clocks.today(clock)) ? day : null;
        var basis = new Basis(
                caller.grants(),
                access.tenant(caller.tenant()),
                programmes.standingOn(caller, id, asOf),
                programmes.blocks(caller, id, asOf),
                measures.state(caller.tenant(), asOf),
                plan.state(caller.tenant(), asOf),
                plan.deadlines(caller, id, asOf),
                risks.assessed(caller, id, asOf),
                day,
                calendars.calendar(caller).standingOn(asOf),
                governance.lastMeeting(caller, id, day, asOf),
                governance.nextMeeting(caller, id, day, asOf),
                approved(caller, id, day));
        // What the others see follows from their departments and consultations too.
        return Rights.seesWholeProgramme(caller)
                ? status.derived(caller, asOf, basis, () -> make(caller, basis, asOf))
                : make(caller, basis, asOf);
    }

    /** All that the front page follows from, besides the reports. */
    private record Basis(
            Set<Grant> grants,
            Tenant tenant,
            Programme programme,
            List<Block> blocks,
            Object measures,
            Object milestones,
            List<Deadline> deadlines,
            Map<UUID, Risk> risks,
            LocalDate day,
            WorkCalendar calendar,
            Optional<LocalDate> lastMeeting,
            Optional<LocalDate> nextMeeting,
            Optional<ApprovedReport> approved) {}

    private Overview make(Caller caller, Basis basis, @Nullable LocalDate asOf) {
        var day = basis.day();
        var month = YearMonth.from(day).minusMonths(1);
        var facts = reader.read(caller, basis.programme().id(), day, asOf, month);
        var figures = snapshots.make(facts, Quarter.of(month), null, _ -> null);
        var board =
                StatusService.board(facts.programme(), basis.calendar(), facts.measures(), facts.reports(), month, day);
        var since = basis.lastMeeting().orElse(null);
        var changed = since == null ? List.<Change>of() : changes.between(caller, facts, since, day);
        return new Overview(
                day,
                month,
                basis.approved().map(ApprovedReport::light).orElse(null),
                basis.approved().map(ApprovedReport::id).orElse(null),
                basis.approved().map(r -> r.quarter().toString()).orElse(null),
                figures.worst(),
                trend(facts),
                figures.showing(
                        figures.blocks(),
                        first(figures.risks()),
                        SnapshotMaker.priced(facts, first(figures.decisions())),
                        List.of(),
                        null),
                figures.risks().size(),
                figures.decisions().size(),
                overdue(board),
                (int) board.expected(),
                (int) board.received(),
                basis.nextMeeting().orElse(null),
                changed.stream().limit(MOST).toList(),
                changed.size(),
                since);
    }

    private static <T> List<T> first(List<T> all) {
        return all.stream().limit(MOST).toList();
    }

    private Optional<ApprovedReport> approved(Caller caller, ProgrammeId programme, LocalDate day) {
        return reports.approved(caller.tenant(), programme)
                .filter(r -> !LocalDate.ofInstant(r.approvedAt(), Clocks.BERLIN).isAfter(day))
                .findFirst();
    }

    private static List<String> overdue(Board board) {
        return board.rows().stream()
                .filter(r -> r.group() == Board.Group.OVERDUE)
                .map(r -> r.measure().measure().code())
                .toList();
    }

    private static List<Overview.MonthLight> trend(Facts facts) {
        var reported = worst(facts, ReportDigest::lights);
        var computed = worst(facts, ReportDigest::computed);
        return IntStream.range(0, reported.length)
                .mapToObj(i -> new Overview.MonthLight(
                        facts.until().minusMonths(reported.length - 1 - i), reported[i], computed[i]))
                .toList();
    }

    private static @Nullable Light[] worst(Facts facts, Function<ReportDigest, List<@Nullable Light>> of) {
        var worst = new @Nullable Light[ReportDigest.MONTHS];
        for (var line : facts.measures()) {
            var lights = facts.digest(line.measure().id()).map(of).orElse(List.of());
            for (int i = 0; i < lights.size(); i++) {
                worst[i] = Light.worst(Arrays.asList(worst[i], lights.get(i))).orElse(null);
            }
        }
        return worst;
    }
}
