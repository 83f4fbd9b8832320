package de.stellwerk.status;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.NamePlaces;
import de.stellwerk.access.Rights;
import de.stellwerk.calendar.CalendarService;
import de.stellwerk.calendar.WorkCalendar;
import de.stellwerk.evidence.ComputedLights;
import de.stellwerk.evidence.LightService;
import de.stellwerk.evidence.Said;
import de.stellwerk.journal.Copies;
import de.stellwerk.journal.Ledger;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.DueDays;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.AfterCommit;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Digest;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.shared.Violation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Monthly status reports: write, submit, check, release, correct (requirements rows 72 to 75). */
@Singleton
public class StatusService {
    private final StatusReportTable table;
    private final StatusReads reads;
    private final FrozenReports frozen;
    private final AccessService people;
    private final MeasureService measures;
    private final ProgrammeService programmes;
    private final PlanService plan;
    private final LightService lights;
    private final CalendarService calendars;
    private final AfterCommit announcer;
    private final Ledger ledger;
    private final Clock clock;

    StatusService(
            StatusReportTable table,
            StatusReads reads,
            FrozenReports frozen,
            AccessService people,
            MeasureService measures,
            ProgrammeService programmes,
            PlanService plan,
            LightService lights,
            CalendarService calendars,
            AfterCommit announcer,
            Ledger ledger,
            Clock clock) {
        this.table = table;
        this.reads = reads;
        this.frozen = frozen;
        this.people = people;
        this.measures = measures;
        this.programmes = programmes;
        this.plan = plan;
        this.lights = lights;
        this.calendars = calendars;
        this.announcer = announcer;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Begins the report of a month, prefilled from plan and last report.
     *
     * @throws Refused {@code monthInFuture}, {@code notReporting}; {@code reportExists} with the id of the one that is there
     */
    @Transactional
    public StatusReport create(Caller caller, MeasureId id, YearMonth period) {
        var measure = measures.get(caller, id);
        Rights.require(Rights.writesReport(caller, id), "writeReport");
        if (period.isAfter(YearMonth.from(today()))) {
            throw Refused.input("period", "monthInFuture", period);
        }
        if (!ReportingDuty.reports(programmes.get(caller, measure.programme()), measure, period)) {
            throw Refused.input("period", "notReporting", measure.code(), period);
        }
        table.of(caller.tenant(), id, period).stream().findFirst().ifPresent(r -> {
            throw Refused.state("reportExists", measure.code(), period, r.id());
        });
        var last = reads.of(caller, id, null).stream()
                .filter(r -> r.period().isBefore(period))
                .findFirst();
        var milestones = plan.milestones(caller, id, null);
        return ledger.insert(caller, table, Prefill.draft(measure, period, caller.person(), today(), last, milestones));
    }

    /** @throws NotFound if there is none or the caller may not see it */
    public StatusReport get(Caller caller, StatusReportId id) {
        var report = table.find(caller.tenant(), id.value())
                .filter(r -> StatusReads.sees(caller, r))
                .orElseThrow(() -> new NotFound("statusReport", id));
        measures.get(caller, report.measure());
        return report;
    }

    /**
     * Stores a draft as it is, complete or not. Only its content is taken over; what was touched counts as carried over no longer.
     *
     * @throws Refused {@code notEditable}, {@code tooLong}
     * @throws de.stellwerk.shared.StaleVersion if somebody was faster
     */
    @Transactional
    public StatusReport save(Caller caller, StatusReport report) {
        var stored = writable(caller, report.id());
        Refused.ifAny(StatusReportRules.ofDraft(report));
        return ledger.update(caller, table, withContent(stored, report));
    }

    private StatusReport writable(Caller caller, StatusReportId id) {
        var stored = get(caller, id);
        Rights.require(Rights.writesReport(caller, stored.measure()), "writeReport");
        if (!stored.editable()) {
            throw Refused.state("notEditable", stored.state());
        }
        return stored;
    }

    private static StatusReport withContent(StatusReport stored, StatusReport typed) {
        var content = stored.toBuilder()
                .version(typed.version())
                .light(typed.light())
                .lights(typed.lights())
                .lightReason(typed.lightReason())
                .reasons(typed.reasons())
                .risks(typed.risks())
                .decisions(typed.decisions())
                .activities(typed.activities())
                .nextMilestone(typed.nextMilestone())
                .nextActivities(typed.nextActivities());
        return content.carriedOver(stillCarried(stored, typed)).build();
    }

    private static List<String> stillCarried(StatusReport stored, StatusReport typed) {
        var fields = new ArrayList<>(stored.carriedOver());
        fields.removeIf(f -> switch (f) {
            case "lights" -> !stored.lights().equals(typed.lights()) || stored.light() != typed.light();
            case "reasons" -> !stored.reasons().equals(typed.reasons());
            case "risks" -> !stored.risks().equals(typed.risks());
            case "decisions" -> !stored.decisions().equals(typed.decisions());
            default -> !Objects.equals(stored.nextActivities(), typed.nextActivities());
        });
        return fields;
    }

    /** What keeps a draft from being submitted; fields as in the API. */
    public List<Violation> openPoints(Caller caller, StatusReport report) {
        var milestoneOpen =
                plan.milestones(caller, report.measure(), null).stream().anyMatch(m -> !m.reached());
        var points = new ArrayList<>(StatusReportRules.ofDraft(report));
        points.addAll(StatusReportRules.ofSubmission(report, milestoneOpen));
        return points;
    }

    /** The lights that follow from the facts as they are now and from what the report says. */
    public ComputedLights computedLights(Caller caller, StatusReport report) {
        return lights.lights(
                caller,
                measures.get(caller, report.measure()),
                new Said(
                        (int) report.risks().stream().filter(r -> !r.closed()).count(),
                        report.decisions().stream()
                                .filter(d -> !d.closed())
                                .map(NeededDecision::due)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private List<Flag> flags(Caller caller, StatusReport report, ComputedLights computed) {
        var months = new HashSet<YearMonth>();
        var before = reads.of(caller, report.measure(), null).stream()
                .filter(r -> r.released() && r.period().isBefore(report.period()) && months.add(r.period()))
                .toList();
        return new Flags(report, before).on(today(), computed);
    }

    /** @throws Refused with all open points */
    @Transactional
    public StatusReport submit(Caller caller, StatusReportId id, long version) {
        return submit(caller, id, version, today());
    }

    /**
     * The same for what was filled in on an earlier day.
     *
     * @param date that the report bears
     */
    @Transactional
    public StatusReport submit(Caller caller, StatusReportId id, long version, LocalDate date) {
        var report = writable(caller, id);
        Refused.ifAny(openPoints(caller, report));
        var computed = computedLights(caller, report);
        return change(
                caller,
                report.toBuilder()
                        .version(version)
                        .state(ReportState.SUBMITTED)
                        .light(report.effectiveLight())
                        .date(date)
                        .submittedAt(now())
                        .submittedBy(caller.person())
                        .computedLights(computed)
                        .flags(flags(caller, report, computed))
                        .openedByOffice(false)
                        .build());
    }

    /** Takes a submitted report back, as long as the office has not opened it. */
    @Transactional
    public StatusReport withdraw(Caller caller, StatusReportId id, long version) {
        var report = submitted(caller, id);
        Rights.require(Rights.writesReport(caller, report.measure()), "writeReport");
        if (report.openedByOffice()) {
            throw Refused.state("alreadyOpened");
        }
        return change(
                caller,
                report.toBuilder()
                        .version(version)
                        .state(ReportState.DRAFT)
                        .submittedAt(null)
                        .submittedBy(null)
                        .build());
    }

    /** Notes that the office has opened a submitted report; no effect otherwise. */
    @Transactional
    public StatusReport markOpened(Caller caller, StatusReportId id) {
        var report = get(caller, id);
        var counts = report.state() == ReportState.SUBMITTED && mayCheck(caller, report) && !report.openedByOffice();
        return counts
                ? ledger.update(
                        caller, table, report.toBuilder().openedByOffice(true).build())
                : report;
    }

    /** @param comment what is missing; required */
    @Transactional
    public StatusReport sendBack(Caller caller, StatusReportId id, long version, String comment) {
        var report = checkable(caller, id);
        Check.comment(comment);
        return change(
                caller,
                report.toBuilder()
                        .version(version)
                        .state(ReportState.RETURNED)
                        .returnedAt(now())
                        .returnComment(comment.strip())
                        .build());
    }

    /** As {@link #release(Caller, StatusReportId, long, boolean)}, asking where a known person is named. */
    @Transactional
    public StatusReport release(Caller caller, StatusReportId id, long version) {
        return release(caller, id, version, false);
    }

    /**
     * By a second person: never by who wrote or submitted it. From now on it is frozen.
     *
     * @param despiteNames the caller saw which known people its texts name, and says why it is released all the same
     * @throws Refused {@code namesPeople} at each place where one is named, unless that was seen; {@code namesReasonMissing}
     */
    @Transactional
    public StatusReport release(Caller caller, StatusReportId id, long version, boolean despiteNames) {
        var report = checkable(caller, id);
        var known = people.knownNames(caller.tenant());
        NamePlaces.ask(caller, StatusReportRules.namesIn(report, known), despiteNames, known);
        // Of two reports of a measure one is released after the other, so that each names the one before.
        measures.lock(caller.tenant(), report.measure());
        var released = report.toBuilder()
                .version(version)
                .state(ReportState.RELEASED)
                .releasedAt(now())
                .releasedBy(caller.person())
                .follows(frozen.next(caller.tenant(), report))
                .build();
        var stored =
                change(caller, released.toBuilder().hash(Digest.of(released)).build());
        StatusReads.lastReleased(table.of(caller.tenant(), stored.measure()))
                .ifPresent(l -> measures.setLight(caller.tenant(), l.measure(), l.effectiveLight(), l.period()));
        return stored;
    }

    private StatusReport submitted(Caller caller, StatusReportId id) {
        var report = get(caller, id);
        if (report.state() != ReportState.SUBMITTED) {
            throw Refused.state("notSubmitted", report.state());
        }
        return report;
    }

    private StatusReport checkable(Caller caller, StatusReportId id) {
        Rights.require(Rights.checksReports(caller), "checkReport");
        var report = submitted(caller, id);
        if (!mayCheck(caller, report)) {
            throw new Forbidden("ownReport");
        }
        return report;
    }

    /** Whether the caller may release or return the report: the programme office, but never its own. */
    public boolean mayCheck(Caller caller, StatusReport report) {
        return Rights.checksReports(caller)
                && !caller.person().equals(report.author())
                && !caller.person().equals(report.submittedBy());
    }

    /** Begins the next revision of a released report. @throws Refused {@code notLatestRevision}, {@code notReleased} */
    @Transactional
    public StatusReport revise(Caller caller, StatusReportId id) {
        var report = get(caller, id);
        Rights.require(Rights.writesReport(caller, report.measure()), "writeReport");
        if (!report.released()) {
            throw Refused.state("notReleased", report.state());
        }
        if (table.of(caller.tenant(), report.measure(), report.period())
                        .getFirst()
                        .revision()
                != report.revision()) {
            throw Refused.state("notLatestRevision");
        }
        return ledger.insert(caller, table, Revision.of(report, caller.person(), today()));
    }

    private StatusReport change(Caller caller, StatusReport report) {
        var stored = ledger.update(caller, table, report);
        announcer.publish(new StatusReportChanged(caller.tenant(), stored.id(), stored.measure()));
        return stored;
    }

    /** Newest month first, newest revision first; what the caller may not see is left out. */
    public List<StatusReport> reportsOf(Caller caller, MeasureId measure, @Nullable LocalDate asOf) {
        measures.get(caller, measure, asOf);
        return reads.of(caller, measure, asOf);
    }

    /** Of all measures of the programme that the caller sees, for months between two: by measure, newest first. */
    public Map<MeasureId, List<ReportOutline>> reports(
            Caller caller, ProgrammeId programme, YearMonth from, YearMonth to, @Nullable LocalDate asOf) {
        return reports(caller, measures.of(caller, programme, asOf).stream().map(Measure::id), from, to, asOf);
    }

    /** The same for measures that the caller sees. */
    public Map<MeasureId, List<ReportOutline>> reports(
            Caller caller, Stream<MeasureId> seen, YearMonth from, YearMonth to, @Nullable LocalDate asOf) {
        var all = reads.outlines(caller.tenant(), asOf);
        var found = new HashMap<MeasureId, List<ReportOutline>>();
        seen.forEach(id -> found.put(id, between(all.of(id), from, to)));
        if (!Rights.seesAllUnreleased(caller)) {
            found.replaceAll((_, reports) -> seen(caller, reports));
        }
        return found;
    }

    /** The list itself where all of it is wanted, so that a view over many measures need not touch each report. */
    private static List<ReportOutline> between(List<ReportOutline> newestFirst, YearMonth from, YearMonth to) {
        var whole = newestFirst.isEmpty()
                || !newestFirst.getFirst().period().isAfter(to)
                        && !newestFirst.getLast().period().isBefore(from);
        return whole
                ? newestFirst
                : newestFirst.stream()
                        .filter(r -> !r.period().isBefore(from) && !r.period().isAfter(to))
                        .toList();
    }

    private static List<ReportOutline> seen(Caller caller, List<ReportOutline> reports) {
        return reports.stream().allMatch(ReportOutline::released)
                ? reports
                : reports.stream().filter(r -> StatusReads.sees(caller, r)).toList();
    }

    /**
     * What follows from the reports and from what is named; it is kept until one of them changes.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public <D> D derived(Caller caller, @Nullable LocalDate asOf, Record from, Supplier<D> how) {
        Rights.require(Rights.seesWholeProgramme(caller), "seeProgramme");
        return reads.outlines(caller.tenant(), asOf).derived(from, how);
    }

    /** What follows from the reports of each measure alone, released or not; it is kept until one of them changes. */
    public <D> Map<Object, D> digests(
            Caller caller, @Nullable LocalDate asOf, Object what, Function<List<ReportOutline>, D> how) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        return reads.outlines(caller.tenant(), asOf).each(what, how);
    }

    /** The reasons that the reports give, one report a measure. */
    public Map<MeasureId, Reasons> reasons(Caller caller, Collection<ReportOutline> reports) {
        Rights.require(reports.stream().allMatch(r -> StatusReads.sees(caller, r)), "seeReport");
        return reads.reasons(caller.tenant(), reports);
    }

    /** The last released report before the given month. */
    public Optional<StatusReport> releasedBefore(Caller caller, MeasureId measure, YearMonth period) {
        return StatusReads.lastReleased(reportsOf(caller, measure, null).stream()
                .filter(r -> r.period().isBefore(period))
                .toList());
    }

    /** @param asOf a past day, {@code null}: as of now */
    public Board board(Caller caller, ProgrammeId id, YearMonth from, YearMonth to, @Nullable LocalDate asOf) {
        return Copies.atOneMoment(() -> boardAtOnce(caller, id, from, to, asOf));
    }

    private Board boardAtOnce(Caller caller, ProgrammeId id, YearMonth from, YearMonth to, @Nullable LocalDate asOf) {
        var programme = programmes.standingOn(caller, id, asOf);
        return board(caller, programme, measures.all(caller, programme, asOf), from, to, asOf);
    }

    private Board board(
            Caller caller,
            Programme programme,
            List<MeasureLine> lines,
            YearMonth from,
            YearMonth to,
            @Nullable LocalDate asOf) {
        var reports = reports(caller, lines.stream().map(l -> l.measure().id()), from, to, asOf);
        var day = asOf == null ? today() : asOf;
        return new BoardMaker(programme, dueDays(caller, programme, asOf), day).board(lines, reports, from, to);
    }

    /** How one measure stands on the board of a month. */
    public Board.Row standing(Caller caller, MeasureLine line, YearMonth month) {
        return Copies.atOneMoment(() -> {
            var programme = programmes.standingOn(caller, line.measure().programme(), null);
            return board(caller, programme, List.of(line), month, month, null)
                    .rows()
                    .getFirst();
        });
    }

    /** How some measures of a programme stand on the board of a month. */
    public Board board(Caller caller, Programme programme, List<MeasureLine> lines, YearMonth month) {
        return board(caller, programme, lines, month, month, null);
    }

    /** One month of the board out of records that are at hand. @param reports by measure, newest first */
    public static Board board(
            Programme programme,
            WorkCalendar calendar,
            List<MeasureLine> lines,
            Map<MeasureId, List<ReportOutline>> reports,
            YearMonth month,
            LocalDate day) {
        return new BoardMaker(programme, DueDays.of(programme, calendar), day).board(lines, reports, month, month);
    }

    /** What the caller leads and has to hand in for the reporting month. */
    public List<DueReport> due(Caller caller, ProgrammeId programme) {
        return Copies.atOneMoment(() -> {
            var in = programmes.standingOn(caller, programme, null);
            return due(caller, in, measures.all(caller, in, null));
        });
    }

    /** The same for one measure. */
    public Optional<DueReport> due(Caller caller, MeasureLine line) {
        return Copies.atOneMoment(() -> {
            var in = programmes.standingOn(caller, line.measure().programme(), null);
            return due(caller, in, List.of(line)).stream().findFirst();
        });
    }

    private List<DueReport> due(Caller caller, Programme programme, List<MeasureLine> lines) {
        var led = lines.stream()
                .filter(l -> Rights.leads(caller, l.measure().id()))
                .toList();
        var month = reportingMonth();
        var board = board(caller, programme, led, month, month, null);
        return board.rows().stream()
                .filter(r -> r.group() == Board.Group.OVERDUE || r.group() == Board.Group.OPEN)
                .map(r -> new DueReport(
                        r.measure(),
                        month,
                        board.due(),
                        r.overdueWorkingDays(),
                        r.current().report() == null
                                ? null
                                : get(caller, r.current().report())))
                .toList();
    }

    /** The month before today's. */
    public YearMonth reportingMonth() {
        return YearMonth.from(today()).minusMonths(1);
    }

    /** Last day on which the report of a month is in time, by the programme's setting and the Land's public holidays. */
    public LocalDate dueDate(Caller caller, ProgrammeId programme, YearMonth period) {
        return dueDates(caller, programme).apply(period);
    }

    /** The same for any month. */
    public Function<YearMonth, LocalDate> dueDates(Caller caller, ProgrammeId programme) {
        return dueDays(caller, programmes.get(caller, programme), null)::of;
    }

    /** Whether the measure must report for the month. */
    public boolean mustReport(Programme programme, Measure measure, YearMonth month) {
        return ReportingDuty.reports(programme, measure, month);
    }

    private DueDays dueDays(Caller caller, Programme programme, @Nullable LocalDate asOf) {
        return DueDays.of(programme, calendars.calendar(caller).standingOn(asOf));
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
