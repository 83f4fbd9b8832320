package de.stellwerk.baseline;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Copies;
import de.stellwerk.journal.Copy;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.Ledger;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.BaselineId;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.ProgrammeReportId;
import de.stellwerk.shared.Quarter;
import de.stellwerk.shared.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Agreed plans: set, named, compared with the plan of today (requirements row 35, decision 25). */
@Singleton
public class BaselineService {
    /** Characters. */
    public static final int LONGEST_NAME = 100;

    /** Set by hand, of one programme. */
    public static final int MOST = 50;

    private final BaselineTable table;
    private final Copy<BaselineOutline> copy;
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final PlanService plan;
    private final ForecastService forecasts;
    private final Journal journal;
    private final Ledger ledger;
    private final Clock clock;

    BaselineService(
            BaselineTable table,
            Copies copies,
            ProgrammeService programmes,
            MeasureService measures,
            PlanService plan,
            ForecastService forecasts,
            Journal journal,
            Ledger ledger,
            Clock clock) {
        this.table = table;
        copy = copies.of(
                table,
                BaselineOutline.class,
                BaselineOutline::programme,
                Comparator.comparing(BaselineOutline::day)
                        .thenComparing(BaselineOutline::key)
                        .reversed());
        this.programmes = programmes;
        this.measures = measures;
        this.plan = plan;
        this.forecasts = forecasts;
        this.journal = journal;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The one agreed at first, then the newest first.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public List<BaselineOutline> list(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        var day = programmes.standingOn(caller, programme, asOf).documentDate();
        var agreed = new BaselineOutline(Baseline.AGREED, 0, programme, null, day, null);
        return Stream.concat(Stream.of(agreed), stored(caller, programme, asOf).stream())
                .toList();
    }

    private List<BaselineOutline> stored(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        return copy.on(caller.tenant(), asOf).of(programme);
    }

    /** @throws NotFound if there is, or was, none */
    public BaselineOutline get(Caller caller, ProgrammeId programme, BaselineId id, @Nullable LocalDate asOf) {
        return list(caller, programme, asOf).stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("baseline", id));
    }

    /**
     * The dates that the baseline holds for the measures that the caller sees.
     *
     * @throws NotFound if there is, or was, none
     */
    public PlannedDates dates(Caller caller, ProgrammeId programme, BaselineId id, @Nullable LocalDate asOf) {
        return Copies.atOneMoment(() ->
                read(caller, programme, get(caller, programme, id, asOf), asOf).dates());
    }

    /**
     * The plan of today, or of a past day, beside a baseline.
     *
     * @throws NotFound if there is, or was, none
     */
    public Comparison comparison(Caller caller, ProgrammeId programme, BaselineId id, @Nullable LocalDate asOf) {
        return Copies.atOneMoment(() -> {
            var outline = get(caller, programme, id, asOf);
            var read = read(caller, programme, outline, asOf);
            var comparer = Comparer.of(read.dates(), read.milestones(), forecasts.forecast(caller, programme, asOf));
            var lines = read.measures().stream().map(comparer::line).toList();
            return new Comparison(outline, lines, Rights.seesWholeProgramme(caller) ? read.gone() : 0);
        });
    }

    private Reading read(Caller caller, ProgrammeId programme, BaselineOutline outline, @Nullable LocalDate asOf) {
        return new Reading(
                outline,
                content(caller, outline, asOf),
                measures.of(caller, programme, asOf),
                plan.milestones(caller, programme, asOf));
    }

    /** Nothing for the one agreed at first, which stands in the measures themselves. */
    private Optional<Baseline> content(Caller caller, BaselineOutline outline, @Nullable LocalDate asOf) {
        if (outline.origin() == BaselineOutline.Origin.AGREED) {
            return Optional.empty();
        }
        var found = asOf == null
                ? table.find(caller.tenant(), outline.key())
                : journal.asOf(table, caller.tenant(), outline.key(), asOf);
        return Optional.of(found.orElseThrow(() -> new NotFound("baseline", outline.id())));
    }

    /** A baseline, and what the caller sees of the plan. */
    private record Reading(
            BaselineOutline outline, Optional<Baseline> content, List<Measure> measures, List<Milestone> milestones) {
        PlannedDates dates() {
            var held = content.map(Baseline::measures)
                    .orElseGet(() -> measures.stream()
                            .map(m -> new Baseline.MeasureDates(m.id(), m.baselineStart(), m.baselineEnd()))
                            .toList());
            var points = content.map(Baseline::milestones)
                    .orElseGet(() -> milestones.stream()
                            .map(m -> new Baseline.MilestoneDate(m.id(), m.baseline()))
                            .toList());
            var seen = measures.stream().map(Measure::id).collect(Collectors.toSet());
            var seenPoints = milestones.stream().map(Milestone::id).collect(Collectors.toSet());
            return new PlannedDates(
                    outline,
                    held.stream()
                            .filter(d -> seen.contains(d.measure()) && (d.start() != null || d.end() != null))
                            .collect(Collectors.toMap(Baseline.MeasureDates::measure, d -> d)),
                    points.stream()
                            .filter(d -> seenPoints.contains(d.milestone()) && d.date() != null)
                            .collect(
                                    Collectors.toMap(Baseline.MilestoneDate::milestone, Baseline.MilestoneDate::date)));
        }

        int gone() {
            var there = measures.stream().map(Measure::id).collect(Collectors.toSet());
            return (int) content.map(Baseline::measures).orElse(List.of()).stream()
                    .filter(d -> !there.contains(d.measure()))
                    .count();
        }
    }

    /**
     * Keeps the plan as it is now under a name.
     *
     * @throws Refused {@code required}, {@code tooLong}, {@code baselineNameTaken}, {@code tooManyBaselines}
     */
    @Transactional
    public BaselineOutline set(Caller caller, ProgrammeId programme, String name) {
        Rights.require(Rights.editsBaseline(caller), "editBaseline");
        programmes.get(caller, programme);
        var others = stored(caller, programme, null);
        BaselineRules.check(name, others);
        if (others.stream().filter(b -> b.report() == null).count() >= MOST) {
            throw Refused.state("tooManyBaselines", MOST);
        }
        var now = planOn(caller, programme, name.strip(), Clocks.today(clock), null);
        return ledger.insert(caller, table, now).outline();
    }

    /**
     * Keeps the plan that a programme report showed when it was handed in; part of the transaction that approves it, whose caller was
     * asked for the right to.
     *
     * @param submitted the day on which it was handed in
     */
    @Transactional
    public BaselineOutline setBy(
            Caller caller, ProgrammeId programme, ProgrammeReportId report, Quarter quarter, LocalDate submitted) {
        Rights.require(Rights.approvesProgrammeReport(caller), "approveProgrammeReport");
        var name = BaselineRules.free("Q" + quarter.number() + " " + quarter.year(), stored(caller, programme, null));
        return ledger.insert(caller, table, planOn(caller, programme, name, submitted, report))
                .outline();
    }

    private Baseline planOn(
            Caller caller, ProgrammeId programme, String name, LocalDate day, @Nullable ProgrammeReportId report) {
        var asOf = day.isBefore(Clocks.today(clock)) ? day : null;
        return new Baseline(
                BaselineId.next(),
                0,
                programme,
                name,
                day,
                report,
                measures.of(caller, programme, asOf).stream()
                        .map(m -> new Baseline.MeasureDates(m.id(), m.start(), m.end()))
                        .toList(),
                plan.milestones(caller, programme, asOf).stream()
                        .map(m -> new Baseline.MilestoneDate(m.id(), m.expected()))
                        .toList());
    }

    /**
     * Gives another name.
     *
     * @throws Refused {@code required}, {@code tooLong}, {@code baselineNameTaken}, {@code agreedPlanStays}
     * @throws de.stellwerk.shared.StaleVersion if somebody was faster
     */
    @Transactional
    public BaselineOutline rename(Caller caller, ProgrammeId programme, BaselineId id, long version, String name) {
        var stored = changeable(caller, programme, id);
        var others = stored(caller, programme, null).stream()
                .filter(b -> !b.id().equals(id))
                .toList();
        BaselineRules.check(name, others);
        return ledger.update(caller, table, stored.named(name.strip(), version)).outline();
    }

    /**
     * Deletes one that was set by hand.
     *
     * @throws Refused {@code agreedPlanStays}; {@code baselineOfReport} for one that a programme report set
     */
    @Transactional
    public void delete(Caller caller, ProgrammeId programme, BaselineId id, long version) {
        var stored = changeable(caller, programme, id);
        if (stored.report() != null) {
            throw Refused.state("baselineOfReport", stored.name());
        }
        ledger.delete(caller, table, stored.withVersion(version));
    }

    private Baseline changeable(Caller caller, ProgrammeId programme, BaselineId id) {
        Rights.require(Rights.editsBaseline(caller), "editBaseline");
        if (id.equals(Baseline.AGREED)) {
            throw Refused.state("agreedPlanStays");
        }
        return table.find(caller.tenant(), id.value())
                .filter(b -> b.programme().equals(programme))
                .orElseThrow(() -> new NotFound("baseline", id));
    }
}
