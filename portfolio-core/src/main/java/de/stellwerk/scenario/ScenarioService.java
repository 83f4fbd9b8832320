package de.stellwerk.scenario;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Copies;
import de.stellwerk.journal.Copy;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.journal.Ledger;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Consequences;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.ScenarioId;
import de.stellwerk.shared.Violation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Branches of the plan. Whoever sees the whole programme sees them; core team, programme office and project leads make them, and
 * work on those that they made, the former two on all. Nothing but {@link #merge} alters the live plan.
 */
@Singleton
public class ScenarioService {
    /** Open ones of a programme: each is computed whenever the list is shown. */
    static final int MOST_OPEN = 50;

    private final ScenarioTable table;
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final PlanService plan;
    private final ForecastService forecasts;
    private final AccessService access;
    private final Copy<Scenario> copy;
    private final Journal journal;
    private final Ledger ledger;
    private final Clock clock;

    ScenarioService(
            ScenarioTable table,
            ProgrammeService programmes,
            MeasureService measures,
            PlanService plan,
            ForecastService forecasts,
            AccessService access,
            Copies copies,
            Journal journal,
            Ledger ledger,
            Clock clock) {
        this.table = table;
        this.programmes = programmes;
        this.measures = measures;
        this.plan = plan;
        this.forecasts = forecasts;
        this.access = access;
        copy = copies.of(
                table,
                Scenario.class,
                Scenario::programme,
                Comparator.comparing(Scenario::state)
                        .thenComparing(Scenario::createdAt, Comparator.reverseOrder())
                        .thenComparing(Scenario::key, Comparator.reverseOrder()));
        this.journal = journal;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Open ones first, then the newest first. @param asOf a past day, {@code null}: as of now */
    public List<Scenario> list(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        requireSeeing(caller);
        return copy.on(caller.tenant(), asOf).of(programme);
    }

    /** The same, each with what it does. */
    public List<Listed> listed(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        return Copies.atOneMoment(() -> {
            var all = list(caller, programme, asOf);
            var live = forecasts.forecast(caller, programme, asOf);
            return all.stream().map(s -> new Listed(s, impact(s, live))).toList();
        });
    }

    /** What a scenario does; of a closed one what it would have done then. @param asOf a past day, {@code null}: as of now */
    public Impact impact(Caller caller, Scenario scenario, @Nullable LocalDate asOf) {
        requireSeeing(caller);
        return impact(scenario, forecasts.forecast(caller, scenario.programme(), asOf));
    }

    private static Impact impact(Scenario s, Forecast live) {
        if (s.closing() != null) {
            return s.closing().impact();
        }
        var planned = Forecast.of(s.on(live.input()));
        return Impact.of(Consequences.between(live, planned), planned);
    }

    /** @throws NotFound if there is, or was, none or the caller may not see it */
    public Scenario get(Caller caller, ScenarioId id, @Nullable LocalDate asOf) {
        requireSeeing(caller);
        var found = asOf == null
                ? table.find(caller.tenant(), id.value())
                : journal.asOf(table, caller.tenant(), id.value(), asOf);
        return found.orElseThrow(() -> new NotFound(ScenarioTable.NAME, id));
    }

    private static void requireSeeing(Caller caller) {
        Rights.require(Rights.seesWholeProgramme(caller), "seeWholeProgramme");
    }

    /** A new one with nothing in it, not stored yet. */
    public Scenario draft(Caller caller, ProgrammeId programme, String name) {
        return new Scenario(
                ScenarioId.next(),
                0,
                programme,
                name,
                null,
                Scenario.State.OPEN,
                caller.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                List.of(),
                null);
    }

    /**
     * Creates (version 0) or changes an open scenario. Its plan need not be possible.
     *
     * @throws Refused with every violation; {@code scenarioClosed}, {@code tooManyScenarios}
     * @throws de.stellwerk.shared.StaleVersion if somebody was faster
     */
    @Transactional
    public Scenario save(Caller caller, Scenario scenario) {
        Rights.require(Rights.plansScenarios(caller), "planScenario");
        var base = scenario.version() == 0 ? begun(caller, scenario) : changing(caller, scenario.id());
        var next = base.named(scenario.name().strip(), scenario.note())
                .with(scenario.changes())
                .withVersion(scenario.version());
        ScenarioRules.check(next, live(caller, next.programme()));
        return ledger.save(caller, table, next);
    }

    /** @throws Refused with everything that is nonsense in a scenario that is stored or not; its plan need not be possible */
    public void check(Caller caller, Scenario scenario) {
        ScenarioRules.check(scenario, live(caller, scenario.programme()));
    }

    private Scenario begun(Caller caller, Scenario scenario) {
        var programme = programmes.get(caller, scenario.programme()).id();
        if (table.open(caller.tenant(), programme) >= MOST_OPEN) {
            throw Refused.state("tooManyScenarios", MOST_OPEN);
        }
        var fresh = draft(caller, programme, scenario.name());
        return new Scenario(
                scenario.id(),
                0,
                programme,
                fresh.name(),
                null,
                Scenario.State.OPEN,
                caller.person(),
                fresh.createdAt(),
                List.of(),
                null);
    }

    /** The stored one, if the caller may work on it. */
    private Scenario changing(Caller caller, ScenarioId id) {
        var stored = get(caller, id, null);
        Rights.require(Rights.editsScenario(caller, stored.owner()), "editScenario");
        if (!stored.open()) {
            throw Refused.state("scenarioClosed." + stored.state().name());
        }
        return stored;
    }

    /** The plan that scenarios branch off. */
    public PlanInput live(Caller caller, ProgrammeId programme) {
        requireSeeing(caller);
        return forecasts.forecast(caller, programme, (LocalDate) null).input();
    }

    /**
     * A scenario, stored or not, beside the live plan.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public Comparison compare(Caller caller, Scenario scenario, @Nullable LocalDate asOf) {
        requireSeeing(caller);
        var live = forecasts.forecast(caller, scenario.programme(), asOf);
        var planned = Forecast.of(scenario.on(live.input()));
        return new Comparison(
                scenario, live, planned, Consequences.between(live, planned), outrun(caller, scenario, live.input()));
    }

    private List<Comparison.Outrun> outrun(Caller caller, Scenario scenario, PlanInput live) {
        if (!scenario.open()) {
            return List.of();
        }
        return scenario.changes().stream()
                .filter(c -> c.outrun(live))
                .map(c -> outrun(caller, c))
                .toList();
    }

    /** Who was the last to change it since it was taken as base. */
    private Comparison.Outrun outrun(Caller caller, Change change) {
        var last = journal.history(caller.tenant(), change.entity(), change.key()).stream()
                .filter(e -> e.version() > change.baseVersion() && change.touchedBy(e.before(), e.after()))
                .reduce((_, later) -> later);
        return new Comparison.Outrun(
                change,
                last.map(JournalEntry::actor).orElse(null),
                last.map(JournalEntry::at).orElse(null));
    }

    /** Whether every change is one that the caller may make in the live plan. */
    public boolean mayMerge(Caller caller, Scenario scenario) {
        return Rights.editsScenario(caller, scenario.owner())
                && scenario.changes().stream().allMatch(c -> mayWrite(caller, c));
    }

    private static boolean mayWrite(Caller caller, Change change) {
        return switch (change) {
            case MeasureChange c -> Rights.editsMeasure(caller, c.measure());
            case MilestoneChange c -> Rights.editsMeasure(caller, c.measure());
            case RelationChange c -> {
                var from = c.relation().from();
                yield from.kind() == NodeRef.Kind.MEASURE
                        ? Rights.editsMeasure(caller, new MeasureId(from.id()))
                        : Rights.editsProgramme(caller);
            }
        };
    }

    /**
     * Writes all changes into the live plan, or none; the journal gives the scenario's name as the reason of each.
     *
     * @throws Refused {@code scenarioOutrun}, once for each change whose base is not the live plan any more; {@code relationCycle},
     *     {@code scenarioTooLong}, {@code scenarioEmpty}, or what the rules of the plan say, at {@code changes[i]}
     * @throws de.stellwerk.shared.Forbidden project lead: not all are changes of own measures
     */
    @Transactional
    public Scenario merge(Caller caller, ScenarioId id, long version) {
        var scenario = changing(caller, id).withVersion(version);
        Rights.require(mayMerge(caller, scenario), "mergeScenario");
        var comparison = compare(caller, scenario, null);
        requireMergeable(caller, comparison);
        var reasoned = naming(caller, scenario);
        var merged = close(reasoned, comparison, Scenario.State.MERGED);
        new Merge(reasoned, measures, plan, comparison.live().input()).write(scenario.changes());
        return merged;
    }

    private void requireMergeable(Caller caller, Comparison comparison) {
        var scenario = comparison.scenario();
        if (scenario.changes().isEmpty()) {
            throw Refused.state("scenarioEmpty");
        }
        if (!comparison.outrun().isEmpty()) {
            throw new Refused(
                    Refused.Kind.STATE,
                    comparison.outrun().stream()
                            .map(o -> outrun(caller, o, comparison))
                            .toList());
        }
        var planned = comparison.planned();
        if (!planned.cycle().isEmpty()) {
            throw Refused.state("relationCycle", String.join(" → ", planned.cycle()));
        }
        if (!planned.computed()) {
            throw Refused.state("scenarioTooLong");
        }
    }

    private Violation outrun(Caller caller, Comparison.Outrun o, Comparison comparison) {
        var field = "changes[" + comparison.scenario().changes().indexOf(o.change()) + "]";
        var name = Names.of(o.change(), comparison.live().input());
        var by = o.by() == null ? null : access.nameOf(caller.tenant(), o.by()).orElse(null);
        return by == null
                ? Violation.of(field, "scenarioOutrun", name)
                : Violation.of(field, "scenarioOutrunBy", name, by);
    }

    private static Caller naming(Caller caller, Scenario scenario) {
        var why = caller.reason();
        if (why == null) {
            return caller.because(scenario.name());
        }
        return why.contains(scenario.name()) ? caller : caller.because(scenario.name() + ": " + why);
    }

    /** Takes the live plan as the new base of every change; what is wanted stays. */
    @Transactional
    public Scenario rebase(Caller caller, ScenarioId id, long version) {
        var scenario = changing(caller, id).withVersion(version);
        return ledger.update(caller, table, scenario.rebased(live(caller, scenario.programme())));
    }

    /** Closes it without a trace in the live plan. */
    @Transactional
    public Scenario discard(Caller caller, ScenarioId id, long version) {
        var scenario = changing(caller, id).withVersion(version);
        return close(caller, compare(caller, scenario, null), Scenario.State.DISCARDED);
    }

    private Scenario close(Caller caller, Comparison comparison, Scenario.State state) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var closing = new Scenario.Closing(caller.person(), now, comparison.impact());
        return ledger.update(caller, table, comparison.scenario().closed(state, closing));
    }

    /** @throws Refused {@code scenarioClosed.MERGED}: the journal of the plan names it */
    @Transactional
    public void delete(Caller caller, ScenarioId id, long version) {
        var stored = get(caller, id, null);
        Rights.require(Rights.editsScenario(caller, stored.owner()), "editScenario");
        if (stored.state() == Scenario.State.MERGED) {
            throw Refused.state("scenarioClosed.MERGED");
        }
        ledger.delete(caller, table, stored.withVersion(version));
    }
}
