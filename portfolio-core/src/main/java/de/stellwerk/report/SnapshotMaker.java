package de.stellwerk.report;

import de.stellwerk.access.Caller;
import de.stellwerk.decision.Pricing;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.journal.Copies;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.CostRange;
import de.stellwerk.schedule.MeasureDates;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Quarter;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportOutline;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.StatusService;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the snapshot of a programme report out of the records. */
@Singleton
class SnapshotMaker {
    private final FactsReader reader;
    private final StatusService status;
    private final GovernanceService governance;
    private final Changes changes;
    private final Trends trends;

    SnapshotMaker(
            FactsReader reader, StatusService status, GovernanceService governance, Changes changes, Trends trends) {
        this.reader = reader;
        this.status = status;
        this.governance = governance;
        this.changes = changes;
        this.trends = trends;
    }

    /** With all risks and decisions that could be picked. */
    Snapshot material(Caller caller, ProgrammeReport report) {
        return make(caller, report, null, true);
    }

    /**
     * With those that were picked.
     *
     * @param asOf the day by whose end all of it was recorded, {@code null}: as of now
     */
    Snapshot snapshot(Caller caller, ProgrammeReport report, @Nullable LocalDate asOf) {
        return make(caller, report, asOf, false);
    }

    private Snapshot make(Caller caller, ProgrammeReport report, @Nullable LocalDate asOf, boolean all) {
        return Copies.atOneMoment(() -> makeAtOnce(caller, report, asOf, all));
    }

    private Snapshot makeAtOnce(Caller caller, ProgrammeReport report, @Nullable LocalDate asOf, boolean all) {
        var keyDate = report.keyDate();
        var facts = reader.readWithReasons(
                caller, report.programme(), keyDate, asOf, report.quarter().lastMonth());
        var since = governance
                .lastMeeting(caller, report.programme(), report.meeting() == null ? keyDate : report.meeting(), asOf)
                .orElse(null);
        var texts = report.blockTexts();
        var base = make(
                facts,
                report.quarter(),
                report.meeting(),
                id -> texts.stream()
                        .filter(t -> t.block().equals(id))
                        .map(BlockText::text)
                        .findFirst()
                        .orElse(null));
        var changed = since == null
                ? List.<Change>of()
                : changes.between(caller, facts, since, keyDate.isAfter(since) ? earlier(keyDate, asOf) : since);
        return base.showing(
                all ? base.blocks() : trends.into(caller, base.blocks(), report.quarter(), asOf),
                all ? base.risks() : Lines.picked(base.risks(), report.risks(), Snapshot.RiskLine::key),
                all
                        ? base.decisions()
                        : priced(facts, Lines.picked(base.decisions(), report.decisions(), Snapshot.DecisionLine::key)),
                changed,
                since);
    }

    /** With what a week without each costs: for the few that are shown, since each is many forecasts. */
    static List<Snapshot.DecisionLine> priced(Facts facts, List<Snapshot.DecisionLine> shown) {
        var pricing = new Pricing(facts.forecast());
        return shown.stream()
                .map(d -> d.priced(pricing.of(d.measure(), d.holds(), d.due()).orElse(null)))
                .toList();
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate asOf) {
        return asOf == null || day.isBefore(asOf) ? day : asOf;
    }

    /** The figures alone: with all risks and decisions and without changes. */
    Snapshot make(
            Facts facts,
            Quarter quarter,
            @Nullable LocalDate meeting,
            java.util.function.Function<BlockId, @Nullable String> texts) {
        var lines = new Lines(facts);
        var blocks = facts.blocks().stream()
                .map(b -> block(b, facts, lines, quarter, texts.apply(b.id())))
                .toList();
        return new Snapshot(
                facts.tenant().displayName(),
                facts.tenant().sample(),
                facts.programme().code(),
                facts.programme().name(),
                quarter,
                facts.day(),
                meeting,
                Light.worst(blocks.stream().map(Snapshot.BlockState::light).toList())
                        .orElse(null),
                count(facts, MeasureState.ACTIVE),
                count(facts, MeasureState.PLANNED),
                count(facts, MeasureState.DONE),
                (int) facts.milestones().stream().filter(Milestone::reached).count(),
                facts.milestones().size(),
                missing(facts),
                CostRange.of(facts.programme().costClasses(), facts.blocks()).orElse(null),
                blocks,
                facts.deadlines().stream()
                        .filter(d -> !d.superseded())
                        .map(lines::deadline)
                        .toList(),
                lines.risks(),
                lines.decisions(),
                List.of(),
                null);
    }

    private static int count(Facts facts, MeasureState state) {
        return (int) facts.measures().stream()
                .filter(l -> l.measure().state() == state)
                .count();
    }

    private List<String> missing(Facts facts) {
        return facts.measures().stream()
                .filter(l -> due(facts, l.measure()))
                .filter(l -> reportOfLastMonth(facts, l.measure())
                        .filter(ReportOutline::released)
                        .isEmpty())
                .map(l -> l.measure().code())
                .toList();
    }

    private boolean due(Facts facts, Measure measure) {
        return status.mustReport(facts.programme(), measure, facts.until());
    }

    /** The released revision if there is one, else the newest. */
    private static Optional<ReportOutline> reportOfLastMonth(Facts facts, Measure measure) {
        return facts.reportsOf(measure.id()).stream()
                .dropWhile(r -> r.period().isAfter(facts.until()))
                .takeWhile(r -> r.period().equals(facts.until()))
                .min(Comparator.comparing((ReportOutline r) -> !r.released()));
    }

    private Snapshot.BlockState block(Block block, Facts facts, Lines lines, Quarter quarter, @Nullable String text) {
        var measures = facts.measuresOf(block.id());
        var milestones = measures.stream()
                .flatMap(l -> facts.milestonesOf(l.measure().id()).stream())
                .toList();
        var running = measures.stream().filter(l -> Lines.running(l.measure())).toList();
        var reports = running.stream()
                .flatMap(l -> facts.lastReleased(l.measure().id()).stream())
                .toList();
        var ongoing = running.stream().anyMatch(l -> l.measure().duration().ongoing());
        return new Snapshot.BlockState(
                block.id(),
                block.code(),
                block.name(),
                block.costClass(),
                Light.worst(reports.stream().map(ReportOutline::effectiveLight).toList())
                        .orElse(null),
                conspicuous(reports),
                (int) milestones.stream().filter(Milestone::reached).count(),
                milestones.size(),
                next(milestones).map(lines::milestone).orElse(null),
                end(running, facts),
                ongoing,
                deadline(block, measures, facts, lines),
                text,
                measures.stream().map(l -> measure(l, facts, lines)).toList(),
                reachedIn(milestones, quarter, lines),
                expectedIn(milestones, quarter.next(), lines),
                Light.worst(reports.stream().map(ReportOutline::computedLight).toList())
                        .orElse(null),
                null);
    }

    private static List<String> conspicuous(List<ReportOutline> reports) {
        var dimensions = new ArrayList<String>();
        add(dimensions, "schedule", reports.stream().map(r -> r.lights().schedule()));
        add(dimensions, "resources", reports.stream().map(r -> r.lights().resources()));
        add(dimensions, "quality", reports.stream().map(r -> r.lights().quality()));
        return dimensions;
    }

    private static void add(List<String> dimensions, String name, Stream<@Nullable Light> lights) {
        if (lights.anyMatch(l -> l == Light.YELLOW || l == Light.RED)) {
            dimensions.add(name);
        }
    }

    private static Optional<Milestone> next(List<Milestone> milestones) {
        return milestones.stream()
                .filter(m -> !m.reached() && m.expected() != null)
                .min(Comparator.comparing(Milestone::expected).thenComparing(Milestone::code));
    }

    /** The latest end of running measures that do have one. */
    private static @Nullable ImpreciseDate end(List<MeasureLine> running, Facts facts) {
        return running.stream()
                .filter(l -> !l.measure().duration().ongoing())
                .map(l -> facts.end(l.measure()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Snapshot.@Nullable DeadlineLine deadline(
            Block block, List<MeasureLine> measures, Facts facts, Lines lines) {
        var nodes = Stream.concat(
                Stream.of(block.key()), measures.stream().map(l -> l.measure().key()));
        return deadline(measures.stream().map(l -> l.measure().id()), nodes, facts, lines);
    }

    /** The one that the forecast judges worst; where it judges none, the first by date. */
    private static Snapshot.@Nullable DeadlineLine deadline(
            Stream<MeasureId> measures, Stream<UUID> nodes, Facts facts, Lines lines) {
        return facts.verdictOf(measures)
                .flatMap(v -> facts.status(v.deadline()).map(s -> lines.deadline(s, v)))
                .or(() -> facts.deadlineOf(nodes).map(lines::deadline))
                .orElse(null);
    }

    private Snapshot.MeasureState measure(MeasureLine line, Facts facts, Lines lines) {
        var m = line.measure();
        var report = Lines.running(m) ? facts.lastReleased(m.id()).orElse(null) : null;
        return new Snapshot.MeasureState(
                m.id(),
                m.code(),
                line.blockCode(),
                m.title(),
                m.displayTitle(),
                m.state(),
                m.duration().ongoing(),
                m.priority(),
                line.costClass(),
                report == null ? null : report.effectiveLight(),
                report == null ? null : report.period(),
                Lines.id(report),
                reportState(facts, m),
                due(facts, m),
                report == null ? null : reason(report, facts),
                m.start(),
                m.baselineEnd(),
                facts.end(m),
                deadline(Stream.of(m.id()), Stream.of(m.key()), facts, lines),
                report == null ? null : report.computedLight(),
                facts.forecast().of(m.id()).map(MeasureDates::critical).orElse(null));
    }

    private static @Nullable ReportState reportState(Facts facts, Measure m) {
        return reportOfLastMonth(facts, m).map(ReportOutline::state).orElse(null);
    }

    /** The reasons of the dimensions that are not green, else that of the schedule. */
    private static @Nullable String reason(ReportOutline r, Facts facts) {
        var reasons = facts.reasons(r.measure()).orElse(Reasons.NONE);
        var parts = new TreeSet<String>();
        if (r.lights().schedule() != Light.GREEN) {
            parts.add(Objects.toString(reasons.schedule(), ""));
        }
        if (r.lights().resources() != Light.GREEN) {
            parts.add(Objects.toString(reasons.resources(), ""));
        }
        if (r.lights().quality() != Light.GREEN) {
            parts.add(Objects.toString(reasons.quality(), ""));
        }
        parts.remove("");
        return parts.isEmpty() ? reasons.schedule() : String.join(" ", parts);
    }

    private static List<Snapshot.MilestoneLine> reachedIn(List<Milestone> milestones, Quarter quarter, Lines lines) {
        return inside(milestones.stream(), quarter, lines);
    }

    private static List<Snapshot.MilestoneLine> expectedIn(List<Milestone> milestones, Quarter quarter, Lines lines) {
        return inside(milestones.stream().filter(m -> !m.reached()), quarter, lines);
    }

    private static List<Snapshot.MilestoneLine> inside(Stream<Milestone> milestones, Quarter quarter, Lines lines) {
        return milestones
                .filter(m ->
                        m.expected() != null && Quarter.of(m.expected().date()).equals(quarter))
                .sorted(Comparator.comparing(Milestone::expected))
                .map(lines::milestone)
                .toList();
    }
}
