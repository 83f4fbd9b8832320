package de.stellwerk.report;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.KnownNames;
import de.stellwerk.access.NamePlaces;
import de.stellwerk.access.Rights;
import de.stellwerk.baseline.BaselineService;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.Ledger;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Digest;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.ProgrammeReportId;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Quarterly programme reports: build, submit, approve (requirements row 76). */
@Singleton
public class ProgrammeReportService {
    private static final Comparator<ProgrammeReport> NEWEST_FIRST = Comparator.comparing(
                    (ProgrammeReport r) -> r.quarter().toString())
            .thenComparingInt(ProgrammeReport::edition)
            .reversed();

    private final ProgrammeReportTable table;
    private final ApprovedReports approvedReports;
    private final AccessService people;
    private final SnapshotMaker snapshots;
    private final ProgrammeService programmes;
    private final GovernanceService governance;
    private final BaselineService baselines;
    private final Journal journal;
    private final Ledger ledger;
    private final Clock clock;

    ProgrammeReportService(
            ProgrammeReportTable table,
            ApprovedReports approvedReports,
            AccessService people,
            SnapshotMaker snapshots,
            ProgrammeService programmes,
            GovernanceService governance,
            BaselineService baselines,
            Journal journal,
            Ledger ledger,
            Clock clock) {
        this.table = table;
        this.approvedReports = approvedReports;
        this.people = people;
        this.snapshots = snapshots;
        this.programmes = programmes;
        this.governance = governance;
        this.baselines = baselines;
        this.journal = journal;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** As of now, newest first; who does not build reports sees approved ones only. */
    public List<ProgrammeReport> list(Caller caller, ProgrammeId programme) {
        return list(caller, programme, null);
    }

    /**
     * Newest first; who does not build reports sees approved ones only.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public List<ProgrammeReport> list(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesWholeProgramme(caller), "seeProgramme");
        var all = asOf == null
                ? table.of(caller.tenant(), programme).stream()
                : past(caller, asOf)
                        .filter(r -> r.programme().equals(programme))
                        .sorted(NEWEST_FIRST);
        return all.filter(r -> sees(caller, r)).toList();
    }

    private Stream<ProgrammeReport> past(Caller caller, LocalDate day) {
        return journal.asOf(table, caller.tenant(), day).stream();
    }

    private static boolean sees(Caller caller, ProgrammeReport r) {
        return r.state() == ProgrammeReportState.APPROVED || Rights.seesAllUnreleased(caller);
    }

    /** @throws Refused {@code quarterInFuture}; {@code programmeReportExists} with the id of the one that is there */
    @Transactional
    public ProgrammeReport create(Caller caller, ProgrammeId programme, Quarter quarter) {
        Rights.require(Rights.buildsProgrammeReport(caller), "buildProgrammeReport");
        programmes.get(caller, programme);
        if (quarter.firstDay().isAfter(today())) {
            throw Refused.input("quarter", "quarterInFuture", quarter);
        }
        var all = table.of(caller.tenant(), programme);
        all.stream().filter(r -> r.quarter().equals(quarter)).findFirst().ifPresent(r -> {
            throw Refused.state("programmeReportExists", quarter, r.id());
        });
        var inYear = all.stream()
                .filter(r -> r.quarter().year() == quarter.year() && r.edition() == 1)
                .count();
        var meeting = governance.nextMeeting(caller, programme, today()).orElse(null);
        var first = new ProgrammeReport(
                ProgrammeReportId.next(),
                0,
                programme,
                quarter,
                "PB-%d-%02d".formatted(quarter.year(), inYear + 1),
                1,
                null,
                ProgrammeReportState.DRAFT,
                caller.person(),
                quarter.lastDay(),
                meeting,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return ledger.insert(caller, table, prefilled(caller, first));
    }

    /** The light as the reports say, and what is most urgent among risks and decisions, for the office to change. */
    private ProgrammeReport prefilled(Caller caller, ProgrammeReport r) {
        var material = snapshots.material(caller, r);
        return r.toBuilder()
                .light(material.worst())
                .risks(material.risks().stream()
                        .limit(5)
                        .map(Snapshot.RiskLine::key)
                        .toList())
                .decisions(material.decisions().stream()
                        .limit(5)
                        .map(Snapshot.DecisionLine::key)
                        .toList())
                .build();
    }

    /** @throws NotFound if there is none or the caller may not see it */
    public ProgrammeReport get(Caller caller, ProgrammeReportId id) {
        return get(caller, id, null);
    }

    /**
     * @param asOf a past day, {@code null}: as of now
     * @throws NotFound if there is, or was, none or the caller may not see it
     */
    public ProgrammeReport get(Caller caller, ProgrammeReportId id, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesWholeProgramme(caller), "seeProgramme");
        var found = asOf == null
                ? table.find(caller.tenant(), id.value())
                : past(caller, asOf).filter(r -> r.id().equals(id)).findFirst();
        return found.filter(r -> sees(caller, r)).orElseThrow(() -> new NotFound("programmeReport", id));
    }

    /** What the report shows: from submission on the frozen snapshot, before that one made from the records now. */
    public Snapshot snapshot(Caller caller, ProgrammeReport report) {
        return snapshot(caller, report, null);
    }

    /**
     * What the report showed: from submission on the frozen snapshot, before that one made from what was recorded by then.
     *
     * @param asOf the past day of which the report is, {@code null}: as of now
     */
    public Snapshot snapshot(Caller caller, ProgrammeReport report, @Nullable LocalDate asOf) {
        return report.snapshot() != null ? report.snapshot() : snapshots.snapshot(caller, report, asOf);
    }

    /** Risks that can be picked: open ones from the last released reports up to the end of the quarter. */
    public List<Snapshot.RiskLine> riskCandidates(Caller caller, ProgrammeReport report) {
        return snapshots.material(caller, report).risks();
    }

    /** Decisions that can be picked, overdue first. */
    public List<Snapshot.DecisionLine> decisionCandidates(Caller caller, ProgrammeReport report) {
        return snapshots.material(caller, report).decisions();
    }

    /** Stores a draft; only its content is taken over. */
    @Transactional
    public ProgrammeReport save(Caller caller, ProgrammeReport report) {
        Rights.require(Rights.buildsProgrammeReport(caller), "buildProgrammeReport");
        var stored = draft(caller, report.id());
        check(report);
        return ledger.update(
                caller,
                table,
                stored.toBuilder()
                        .version(report.version())
                        .keyDate(report.keyDate())
                        .meeting(report.meeting())
                        .light(report.light())
                        .lightReason(report.lightReason())
                        .summary(report.summary())
                        .blockTexts(report.blockTexts())
                        .risks(report.risks())
                        .decisions(report.decisions())
                        .acceptMissing(report.acceptMissing())
                        .build());
    }

    private static void check(ProgrammeReport r) {
        var check = new Check()
                .notNull(r.keyDate(), "keyDate")
                .optional(r.summary(), "summary", 2_000)
                .optional(r.lightReason(), "lightReason", 2_000)
                .that(
                        r.keyDate() == null
                                || !r.keyDate().isBefore(r.quarter().firstDay())
                                        && !r.keyDate().isAfter(r.quarter().lastDay()),
                        "keyDate",
                        "dateBetween",
                        r.quarter().firstDay(),
                        r.quarter().lastDay());
        for (int i = 0; i < r.blockTexts().size(); i++) {
            check.optional(r.blockTexts().get(i).text(), "blocks[" + i + "].text", Check.LONGEST_TEXT);
        }
        check.done();
    }

    private ProgrammeReport draft(Caller caller, ProgrammeReportId id) {
        var stored = get(caller, id);
        if (stored.state() != ProgrammeReportState.DRAFT) {
            throw Refused.state("notEditable", stored.state());
        }
        return stored;
    }

    /** What must be settled before submission: {@code reportsMissing}, {@code lightMissing}, {@code lightReasonMissing}. */
    public List<Violation> openPoints(Caller caller, ProgrammeReport report) {
        return openPoints(report, snapshot(caller, report));
    }

    /** The same for a report whose snapshot is at hand. */
    public List<Violation> openPoints(ProgrammeReport report, Snapshot snapshot) {
        var better = report.light() != null
                && snapshot.worst() != null
                && report.light().compareTo(snapshot.worst()) < 0;
        var reasoned = report.lightReason() != null && !report.lightReason().isBlank();
        return new Check()
                .that(
                        snapshot.missingReports().isEmpty() || report.acceptMissing(),
                        "acceptMissing",
                        "reportsMissing",
                        String.join(", ", snapshot.missingReports()))
                .that(report.light() != null, "light", "lightMissing")
                .that(!better || reasoned, "lightReason", "lightReasonMissing", snapshot.worst())
                .violations();
    }

    /** Freezes the snapshot and hands the report to the core team. @throws Refused with all open points */
    @Transactional
    public ProgrammeReport submit(Caller caller, ProgrammeReportId id, long version) {
        Rights.require(Rights.buildsProgrammeReport(caller), "buildProgrammeReport");
        var report = draft(caller, id);
        Refused.ifAny(openPoints(caller, report));
        return ledger.update(
                caller,
                table,
                report.toBuilder()
                        .version(version)
                        .state(ProgrammeReportState.SUBMITTED)
                        .snapshot(snapshots.snapshot(caller, report, null))
                        .submittedAt(now())
                        .submittedBy(caller.person())
                        .build());
    }

    /** As {@link #approve(Caller, ProgrammeReportId, long, boolean)}, asking where a known person is named. */
    @Transactional
    public ProgrammeReport approve(Caller caller, ProgrammeReportId id, long version) {
        return approve(caller, id, version, false);
    }

    /**
     * By a member of the core team who neither built nor submitted it; frozen for good. The plan that it shows becomes a baseline
     * (decision 25): both or neither.
     *
     * @param despiteNames the caller saw which known people its own texts name, and says why it is approved all the same
     * @throws Refused {@code namesPeople} at each place where one is named, unless that was seen; {@code namesReasonMissing}
     */
    @Transactional
    public ProgrammeReport approve(Caller caller, ProgrammeReportId id, long version, boolean despiteNames) {
        var report = approvable(caller, id);
        var known = people.knownNames(caller.tenant());
        NamePlaces.ask(caller, namesIn(report, known), despiteNames, known);
        // Of two reports of a programme one is approved after the other, so that each names the one before.
        programmes.lock(caller.tenant(), report.programme());
        var approved = report.toBuilder()
                .version(version)
                .state(ProgrammeReportState.APPROVED)
                .approvedAt(now())
                .approvedBy(caller.person())
                .follows(approvedReports.next(caller.tenant(), report))
                .build();
        var stored = ledger.update(
                caller, table, approved.toBuilder().hash(Digest.of(approved)).build());
        var shown = LocalDate.ofInstant(Objects.requireNonNull(report.submittedAt()), Clocks.BERLIN);
        baselines.setBy(caller, report.programme(), report.id(), report.quarter(), shown);
        return stored;
    }

    private static List<Violation> namesIn(ProgrammeReport r, KnownNames known) {
        var places = new NamePlaces(known)
                .text("summary", r.summary())
                .text("lightReason", r.lightReason())
                .text("returnComment", r.returnComment());
        for (int i = 0; i < r.blockTexts().size(); i++) {
            places.text("blocks[" + i + "].text", r.blockTexts().get(i).text());
        }
        var risks = Objects.requireNonNull(r.snapshot()).risks();
        for (int i = 0; i < risks.size(); i++) {
            var judged = risks.get(i).judged();
            if (judged != null) {
                places.text("risks[" + i + "].assessment", judged.mitigation())
                        .text("risks[" + i + "].assessment", judged.owner());
            }
        }
        return places.violations();
    }

    /** Back to draft with a comment; the snapshot is made anew then. */
    @Transactional
    public ProgrammeReport sendBack(Caller caller, ProgrammeReportId id, long version, String comment) {
        var report = approvable(caller, id);
        Check.comment(comment);
        return ledger.update(
                caller,
                table,
                report.toBuilder()
                        .version(version)
                        .state(ProgrammeReportState.DRAFT)
                        .snapshot(null)
                        .returnComment(comment.strip())
                        .build());
    }

    private ProgrammeReport approvable(Caller caller, ProgrammeReportId id) {
        Rights.require(Rights.approvesProgrammeReport(caller), "approveProgrammeReport");
        var report = get(caller, id);
        if (report.state() != ProgrammeReportState.SUBMITTED) {
            throw Refused.state("notSubmitted", report.state());
        }
        if (!mayApprove(caller, report)) {
            throw new Forbidden("ownReport");
        }
        return report;
    }

    /** Whether the caller may approve or return it: the core team, but never one's own. */
    public boolean mayApprove(Caller caller, ProgrammeReport report) {
        return Rights.approvesProgrammeReport(caller)
                && !caller.person().equals(report.author())
                && !Objects.equals(caller.person(), report.submittedBy());
    }

    /** Begins the next edition of an approved report. */
    @Transactional
    public ProgrammeReport revise(Caller caller, ProgrammeReportId id) {
        Rights.require(Rights.buildsProgrammeReport(caller), "buildProgrammeReport");
        var r = get(caller, id);
        if (r.state() != ProgrammeReportState.APPROVED) {
            throw Refused.state("notApproved", r.state());
        }
        var latest = table.of(caller.tenant(), r.programme()).stream()
                .filter(o -> o.quarter().equals(r.quarter()))
                .allMatch(o -> o.edition() <= r.edition());
        if (!latest) {
            throw Refused.state("notLatestRevision");
        }
        var next = new ProgrammeReport(
                ProgrammeReportId.next(),
                0,
                r.programme(),
                r.quarter(),
                r.number(),
                r.edition() + 1,
                r.id(),
                ProgrammeReportState.DRAFT,
                caller.person(),
                r.keyDate(),
                r.meeting(),
                r.light(),
                r.lightReason(),
                r.summary(),
                r.blockTexts(),
                r.risks(),
                r.decisions(),
                r.acceptMissing(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return ledger.insert(caller, table, next);
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
