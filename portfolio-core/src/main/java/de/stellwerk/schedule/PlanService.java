package de.stellwerk.schedule;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.calendar.CalendarService;
import de.stellwerk.calendar.DayRules;
import de.stellwerk.journal.Copies;
import de.stellwerk.journal.Copy;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.journal.Ledger;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.DeadlineId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.RelationId;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Milestones, relations and legal deadlines. Saving with version 0 creates. */
@Singleton
public class PlanService {
    private final MilestoneTable milestones;
    private final RelationTable relations;
    private final DeadlineTable deadlines;
    private final MeasureService measures;
    private final ProgrammeService programmes;
    private final AccessService access;
    private final Copy<Milestone> milestoneCopy;
    private final Copy<Relation> relationCopy;
    private final CalendarService calendars;
    private final Workdays workdays;
    private final Journal journal;
    private final Ledger ledger;
    private final Clock clock;

    PlanService(
            MilestoneTable milestones,
            RelationTable relations,
            DeadlineTable deadlines,
            MeasureService measures,
            ProgrammeService programmes,
            AccessService access,
            CalendarService calendars,
            Workdays workdays,
            Copies copies,
            Journal journal,
            Ledger ledger,
            Clock clock) {
        this.milestones = milestones;
        this.relations = relations;
        this.deadlines = deadlines;
        this.measures = measures;
        this.programmes = programmes;
        this.access = access;
        this.calendars = calendars;
        this.workdays = workdays;
        milestoneCopy =
                copies.of(milestones, Milestone.class, Milestone::measure, Comparator.comparing(Milestone::code));
        relationCopy = copies.of(relations, Relation.class, Relation::programme, Comparator.comparing(Relation::key));
        this.journal = journal;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** In the order of their codes. */
    public List<Milestone> milestones(Caller caller, MeasureId measure, @Nullable LocalDate asOf) {
        measures.get(caller, measure, asOf);
        return asOf == null
                ? milestones.of(caller.tenant(), measure)
                : milestoneCopy.on(caller.tenant(), asOf).of(measure);
    }

    /** Of all measures of the programme that the caller sees. */
    public List<Milestone> milestones(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        var all = milestoneCopy.on(caller.tenant(), asOf);
        return measures.of(caller, programme, asOf).stream()
                .flatMap(m -> all.of(m.id()).stream())
                .toList();
    }

    /** All changes of the milestones that the measure has now, by milestone, each first to last. */
    public List<JournalEntry> milestoneHistory(Caller caller, MeasureId measure) {
        measures.get(caller, measure);
        var ids = milestones.of(caller.tenant(), measure).stream()
                .map(Milestone::key)
                .toList();
        return journal.histories(caller.tenant(), milestones.entityName(), ids);
    }

    /** Stands for the milestones and relations as they are, or were: equal only as long as none is written. */
    public Object state(TenantId tenant, @Nullable LocalDate asOf) {
        return List.of(milestoneCopy.on(tenant, asOf), relationCopy.on(tenant, asOf));
    }

    /** @throws de.stellwerk.shared.Refused with every violation */
    @Transactional
    public Milestone save(Caller caller, Milestone milestone) {
        var measure = measures.get(caller, milestone.measure());
        Rights.require(Rights.editsMeasure(caller, measure.id()), "editMeasure");
        var siblings = milestones.of(caller.tenant(), measure.id());
        if (!Rights.editsBaseline(caller)) {
            var before =
                    siblings.stream().filter(m -> m.id().equals(milestone.id())).findFirst();
            var same = Objects.equals(before.map(Milestone::baseline).orElse(null), milestone.baseline());
            Rights.require(same, "editBaseline");
        }
        MilestoneRules.check(milestone, measure, siblings, Clocks.today(clock));
        return store(caller, milestones, milestone);
    }

    @Transactional
    public void delete(Caller caller, MilestoneId id, long version) {
        var milestone = milestones.find(caller.tenant(), id.value()).orElseThrow(() -> new NotFound("milestone", id));
        Rights.require(Rights.editsMeasure(caller, milestone.measure()), "editMeasure");
        ledger.delete(caller, milestones, milestone.withVersion(version));
    }

    public List<Relation> relations(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        var seen = nodes(caller, programme, asOf);
        return relationCopy.on(caller.tenant(), asOf).of(programme).stream()
                .filter(r -> seen.contains(r.from().id()) && seen.contains(r.to().id()))
                .toList();
    }

    private java.util.Set<UUID> nodes(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        return Stream.concat(
                        measures.of(caller, programme, asOf).stream().map(Measure::key),
                        programmes.blocks(caller, programme, asOf).stream().map(Block::key))
                .collect(Collectors.toSet());
    }

    /** Those in which the node stands on either side. */
    public List<Relation> relations(Caller caller, NodeRef node, @Nullable LocalDate asOf) {
        var programme = programmeOf(caller, node, asOf);
        var found = relationCopy.on(caller.tenant(), asOf).derived(RelationsByNode.class, RelationsByNode::of);
        var touching = found.of(node);
        if (touching.isEmpty()) {
            return List.of();
        }
        var seen = nodes(caller, programme, asOf);
        return touching.stream()
                .filter(r -> seen.contains(r.from().id()) && seen.contains(r.to().id()))
                .toList();
    }

    private ProgrammeId programmeOf(Caller caller, NodeRef node, @Nullable LocalDate asOf) {
        return node.kind() == NodeRef.Kind.MEASURE
                ? measures.get(caller, new MeasureId(node.id()), asOf).programme()
                : programmes.block(caller, new BlockId(node.id())).programme();
    }

    /** @throws de.stellwerk.shared.Refused rule {@code relationCycle} with the codes of the cycle in order */
    @Transactional
    public Relation save(Caller caller, Relation relation) {
        requireEditing(caller, relation.from());
        var blocks = programmes.blocks(caller, relation.programme(), null);
        var all = measures.of(caller, relation.programme());
        var network = new Network(all, blocks, relations.of(caller.tenant(), relation.programme()));
        var parts = relation.to().kind() == NodeRef.Kind.MEASURE
                ? milestones.of(caller.tenant(), new MeasureId(relation.to().id()))
                : List.<Milestone>of();
        RelationRules.check(relation, network, parts);
        var stored = store(caller, relations, relation);
        if (relation.movesDates()) {
            requireDates(caller, relation.programme());
        }
        return stored;
    }

    /** The plan with the change, computed before it is stored for good. */
    private void requireDates(Caller caller, ProgrammeId programme) {
        var forecast = forecast(caller, programme, null);
        if (!forecast.cycle().isEmpty()) {
            throw Refused.input("to", "relationCycle", String.join(" → ", forecast.cycle()));
        }
        if (!forecast.computed()) {
            throw Refused.input("lag", "planTooLong");
        }
    }

    private void requireEditing(Caller caller, NodeRef from) {
        var allowed = from.kind() == NodeRef.Kind.MEASURE
                ? Rights.editsMeasure(caller, new MeasureId(from.id()))
                : Rights.editsProgramme(caller);
        Rights.require(allowed, "editMeasure");
    }

    @Transactional
    public void delete(Caller caller, RelationId id, long version) {
        var relation = relations.find(caller.tenant(), id.value()).orElseThrow(() -> new NotFound("relation", id));
        requireEditing(caller, relation.from());
        ledger.delete(caller, relations, relation.withVersion(version));
    }

    /** The register, in the order of the codes; who does not see the whole programme sees what touches the own measures. */
    public List<Deadline> deadlines(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        var all = asOf == null
                ? deadlines.of(caller.tenant(), programme).stream()
                : past(caller, deadlines, asOf)
                        .filter(d -> d.programme().equals(programme))
                        .sorted(Comparator.comparing(Deadline::code));
        if (Rights.seesWholeProgramme(caller)) {
            return all.toList();
        }
        var seen =
                measures.of(caller, programme, asOf).stream().map(Measure::key).collect(Collectors.toSet());
        return all.filter(d -> d.appliesTo().stream().anyMatch(n -> seen.contains(n.id())))
                .toList();
    }

    /** Over all measures, whoever asks; made again when what it follows from changes. @param asOf {@code null}: as of now */
    Forecast forecast(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        var all = Caller.system(caller.tenant());
        var day = asOf == null ? Clocks.today(clock) : asOf;
        var related = relationCopy.on(caller.tenant(), asOf);
        var basis = new Basis(
                programme,
                day,
                calendars.calendar(all).standingOn(asOf).rules(),
                programmes.blocks(all, programme, asOf),
                deadlineStatus(all, programme, day, asOf),
                closures(all, programme, asOf),
                measures.state(caller.tenant(), asOf),
                milestoneCopy.on(caller.tenant(), asOf));
        return related.derived(
                basis,
                () -> Forecast.of(new PlanInput(
                        day,
                        workdays.of(basis.calendar()),
                        basis.blocks(),
                        measures.of(all, programme, asOf),
                        milestones(all, programme, asOf),
                        related.of(programme),
                        basis.deadlines(),
                        basis.closures())));
    }

    /** A programme that was not there yet on that day has no measures either. */
    private Closures closures(Caller all, ProgrammeId programme, @Nullable LocalDate asOf) {
        var departments = access.departments(all.tenant(), asOf).toList();
        return programmes.programmes(all, asOf).stream()
                .filter(p -> p.id().equals(programme))
                .findFirst()
                .map(p -> Closures.of(p, departments))
                .orElse(Closures.NONE);
    }

    /** All that dates follow from, besides the relations. */
    private record Basis(
            ProgrammeId programme,
            LocalDate day,
            DayRules calendar,
            List<Block> blocks,
            List<DeadlineStatus> deadlines,
            Closures closures,
            Object measures,
            Object milestones) {}

    /** @throws de.stellwerk.shared.Refused with every violation */
    @Transactional
    public Deadline save(Caller caller, Deadline deadline) {
        Rights.require(Rights.editsProgramme(caller), "editProgramme");
        DeadlineRules.check(
                deadline,
                deadlines.of(caller.tenant(), deadline.programme()),
                nodes(caller, deadline.programme(), null),
                Clocks.today(clock));
        return store(caller, deadlines, deadline);
    }

    @Transactional
    public void delete(Caller caller, DeadlineId id, long version) {
        Rights.require(Rights.editsProgramme(caller), "editProgramme");
        var deadline = deadlines.find(caller.tenant(), id.value()).orElseThrow(() -> new NotFound("deadline", id));
        ledger.delete(caller, deadlines, deadline.withVersion(version));
    }

    /**
     * The register as of a day (requirements rows 22 and 25).
     *
     * @param day from which days are counted
     */
    public List<DeadlineStatus> deadlineStatus(
            Caller caller, ProgrammeId programme, LocalDate day, @Nullable LocalDate asOf) {
        return DeadlineStatus.of(deadlines(caller, programme, asOf), day);
    }

    private <T extends Entity<T>> Stream<T> past(Caller caller, Table<T, ?> table, LocalDate day) {
        return journal.asOf(table, caller.tenant(), day).stream();
    }

    private <T extends Entity<T>> T store(Caller caller, Table<T, ?> table, T entity) {
        return ledger.save(caller, table, entity);
    }
}
