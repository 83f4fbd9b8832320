package de.stellwerk.measure;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.journal.Ledger;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Page;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Measures: find, read, change. A liaison sees those of the own department, a consulted body those in which it takes part
 * and those that were put to it, the administrator none.
 */
@Singleton
public class MeasureService {
    private final MeasureTable table;
    private final MeasureCopy copy;
    private final MeasureLookup lookup;
    private final Provider<MeasureFinder> finder;
    private final ProgrammeService programmes;
    private final AccessService access;
    private final Provider<PutToGroups> consulted;
    private final List<MeasureUse> uses;
    private final Journal journal;
    private final Ledger ledger;

    MeasureService(
            MeasureTable table,
            MeasureCopy copy,
            MeasureLookup lookup,
            Provider<MeasureFinder> finder,
            ProgrammeService programmes,
            AccessService access,
            Provider<PutToGroups> consulted,
            List<MeasureUse> uses,
            Journal journal,
            Ledger ledger) {
        this.table = table;
        this.copy = copy;
        this.lookup = lookup;
        this.finder = finder;
        this.programmes = programmes;
        this.access = access;
        this.consulted = consulted;
        this.uses = uses;
        this.journal = journal;
        this.ledger = ledger;
    }

    /**
     * @param size at most 20,000
     * @param asOf a past day, {@code null}: as of now
     * @throws Forbidden if the caller sees no measures at all
     */
    public Page<MeasureLine> list(
            Caller caller, MeasureFilter filter, MeasureSort sort, int page, int size, @Nullable LocalDate asOf) {
        return finder.get().page(caller, visibility(caller), filter, sort, page, size, asOf);
    }

    /** How many {@link #list} would find. @param asOf a past day, {@code null}: as of now */
    public long count(Caller caller, MeasureFilter filter, @Nullable LocalDate asOf) {
        return finder.get().count(caller, visibility(caller), filter, asOf);
    }

    /** All measures of a programme that the caller sees, in the order of their codes. */
    public List<MeasureLine> all(Caller caller, String programme, @Nullable LocalDate asOf) {
        return programmes.programmes(caller, asOf).stream()
                .filter(p -> p.code().equals(programme))
                .flatMap(p -> all(caller, p, asOf).stream())
                .toList();
    }

    /** The same of a programme as it stood on that day. */
    public List<MeasureLine> all(Caller caller, Programme programme, @Nullable LocalDate asOf) {
        return finder.get().all(caller, visibility(caller), programme, asOf);
    }

    /** The units that the measures name which the caller sees, in the order of the alphabet. */
    public List<String> units(Caller caller, ProgrammeId programme) {
        return finder.get().units(caller, visibility(caller), programme);
    }

    /** @throws NotFound if there is none or the caller may not see it */
    public MeasureLine find(Caller caller, String programme, String code, @Nullable LocalDate asOf) {
        return one(caller, programme, code, asOf).orElseThrow(() -> new NotFound("measure", programme + "/" + code));
    }

    private java.util.Optional<MeasureLine> one(
            Caller caller, String programme, String code, @Nullable LocalDate asOf) {
        if (asOf != null) {
            return all(caller, programme, asOf).stream()
                    .filter(l -> l.measure().code().equals(code))
                    .findFirst();
        }
        var visible = visibility(caller);
        return lookup.find(caller.tenant(), programme, code).filter(l -> visible.covers(l.measure()));
    }

    /** @throws NotFound if there is none or the caller may not see it */
    public Measure get(Caller caller, MeasureId id) {
        return table.find(caller.tenant(), id.value())
                .filter(visibility(caller)::covers)
                .orElseThrow(() -> new NotFound("measure", id));
    }

    /**
     * @param asOf a past day, {@code null}: as of now
     * @throws NotFound if there is, or was, none or the caller may not see it
     */
    public Measure get(Caller caller, MeasureId id, @Nullable LocalDate asOf) {
        if (asOf == null) {
            return get(caller, id);
        }
        var visible = visibility(caller);
        return journal.asOf(table, caller.tenant(), id.value(), asOf)
                .filter(visible::covers)
                .orElseThrow(() -> new NotFound("measure", id));
    }

    /**
     * Creates (version 0) or changes a measure.
     *
     * @throws Refused with every violation
     * @throws de.stellwerk.shared.StaleVersion if somebody was faster
     * @throws Forbidden project lead: not the own measure, or a change of priority, block, code, baseline or approval beforehand
     */
    @Transactional
    public Measure save(Caller caller, Measure measure) {
        return save(caller, measure, new Check());
    }

    /**
     * The same for somebody who moves dates by hand: whoever puts begin or end off behind the agreed one must say why. What is
     * imported, taken back or merged was explained elsewhere or before, and goes through {@link #save}.
     *
     * @throws Refused {@code startAfterAgreed}, {@code endAfterAgreed} at the delay's category, with every other violation
     */
    @Transactional
    public Measure change(Caller caller, Measure measure) {
        var check = new Check();
        if (measure.version() != 0) {
            DelayRules.requireReason(get(caller, measure.id()), measure, check);
        }
        return save(caller, measure, check);
    }

    private Measure save(Caller caller, Measure measure, Check check) {
        if (measure.version() == 0) {
            Rights.require(Rights.editsProgramme(caller), "editProgramme");
        } else {
            requireEditing(caller, get(caller, measure.id()), measure);
        }
        var blocks = programmes.blocks(caller, measure.programme(), null);
        var sameCode = table.findByCode(caller.tenant(), measure.programme(), measure.code());
        MeasureRules.check(check, measure, blocks, sameCode);
        return ledger.save(caller, table, measure);
    }

    /** @throws Forbidden if the caller may not make this of what is stored */
    static void requireEditing(Caller caller, Measure stored, Measure measure) {
        Rights.require(Rights.editsMeasure(caller, measure.id()), "editMeasure");
        if (!Rights.editsBaseline(caller)) {
            var same = stored.priority() == measure.priority()
                    && stored.block().equals(measure.block())
                    && stored.code().equals(measure.code())
                    && stored.preApproved() == measure.preApproved()
                    && Objects.equals(stored.baselineStart(), measure.baselineStart())
                    && Objects.equals(stored.baselineEnd(), measure.baselineEnd());
            Rights.require(same, "editBaseline");
        }
    }

    /** Deletes a measure that nothing uses; one with reports is refused and can be cancelled by its state. */
    @Transactional
    public void delete(Caller caller, MeasureId id, long version) {
        Rights.require(Rights.editsProgramme(caller), "editProgramme");
        var measure = get(caller, id);
        uses.stream().filter(use -> use.uses(caller.tenant(), id)).findFirst().ifPresent(use -> {
            throw Refused.state("measureInUse." + use.name(), measure.code());
        });
        ledger.delete(caller, table, measure.withVersion(version));
    }

    /** All changes, first to last. */
    public List<JournalEntry> history(Caller caller, MeasureId id) {
        get(caller, id);
        return journal.history(caller.tenant(), table.entityName(), id.value());
    }

    /** Whether the caller may see a measure of the programme at all. */
    public boolean sees(Caller caller, Measure measure) {
        return visibility(caller).covers(measure);
    }

    /** The measures of a programme for the features above; without light. */
    public List<Measure> of(Caller caller, ProgrammeId programme) {
        return of(caller, programme, null);
    }

    /**
     * The measures of a programme for the features above; without light.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public List<Measure> of(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        var visible = visibility(caller);
        var all = copy.on(caller.tenant(), asOf).of(programme);
        return visible.all() ? all : all.stream().filter(visible::covers).toList();
    }

    /** Stands for the measures as they are, or were: equal only as long as none is written. */
    public Object state(TenantId tenant, @Nullable LocalDate asOf) {
        return copy.on(tenant, asOf);
    }

    /** The measure, which nobody else writes or locks until the transaction ends. */
    public Measure lock(TenantId tenant, MeasureId measure) {
        return table.lock(tenant, measure.value()).orElseThrow(() -> new NotFound("measure", measure));
    }

    /** Notes the last released light, for lists. */
    public void setLight(TenantId tenant, MeasureId measure, Light light, YearMonth period) {
        table.setLight(tenant, measure, light, period);
    }

    private Visibility visibility(Caller caller) {
        if (Rights.seesWholeProgramme(caller)) {
            return Visibility.ALL;
        }
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
        var units = new HashSet<>(access.unitsOf(caller));
        var groups = consulted.get().groupsOf(caller);
        units.addAll(groups);
        return new Visibility(false, units, consulted.get().measuresPutTo(caller, groups));
    }
}
