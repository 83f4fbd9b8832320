package de.stellwerk.report;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.journal.Copies;
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
import java.util.List;
import java.util.Optional;
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
    private final Clock clock;

    OverviewService(
            FactsReader reader,
            SnapshotMaker snapshots,
            Changes changes,
            ProgrammeReportTable reports,
            GovernanceService governance,
            Clock clock) {
        this.reader = reader;
        this.snapshots = snapshots;
        this.changes = changes;
        this.reports = reports;
        this.governance = governance;
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

    private Overview overviewAtOnce(Caller caller, ProgrammeId programme, LocalDate day) {
        var asOf = day.isBefore(Clocks.today(clock)) ? day : null;
        var month = YearMonth.from(day).minusMonths(1);
        var facts = reader.read(caller, programme, day, asOf, month);
        var figures = snapshots.make(facts, Quarter.of(month), null, id -> null);
        var board =
                StatusService.board(facts.tenant(), facts.programme(), facts.measures(), facts.reports(), month, day);
        var approved = approved(caller, programme, day);
        var since = governance.lastMeeting(caller, programme, day, asOf).orElse(null);
        var changed = since == null ? List.<Change>of() : changes.between(caller, facts, since, day);
        return new Overview(
                day,
                month,
                approved.map(ApprovedReport::light).orElse(null),
                approved.map(ApprovedReport::id).orElse(null),
                approved.map(r -> r.quarter().toString()).orElse(null),
                figures.worst(),
                trend(facts),
                figures.showing(first(figures.risks()), first(figures.decisions()), List.of(), null),
                figures.risks().size(),
                figures.decisions().size(),
                overdue(board),
                (int) board.expected(),
                (int) board.received(),
                governance.nextMeeting(caller, programme, day, asOf).orElse(null),
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
        return IntStream.range(0, ReportDigest.MONTHS)
                .mapToObj(i -> new Overview.MonthLight(
                        facts.until().minusMonths(ReportDigest.MONTHS - 1 - i), worst(facts, i)))
                .toList();
    }

    private static @Nullable Light worst(Facts facts, int month) {
        return Light.worst(facts.measures().stream()
                        .flatMap(l -> facts.digest(l.measure().id()).stream())
                        .map(d -> d.lights().get(month))
                        .toList())
                .orElse(null);
    }
}
