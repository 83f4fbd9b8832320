package de.stellwerk.programme;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.Ledger;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Programmes, their goals, cost classes and blocks, and the inconsistencies found in their documents. */
@Singleton
public class ProgrammeService {
    private final ProgrammeTable programmes;
    private final BlockTable blocks;
    private final InconsistencyTable inconsistencies;
    private final Journal journal;
    private final Ledger ledger;
    private final Clock clock;

    ProgrammeService(
            ProgrammeTable programmes,
            BlockTable blocks,
            InconsistencyTable inconsistencies,
            Journal journal,
            Ledger ledger,
            Clock clock) {
        this.programmes = programmes;
        this.blocks = blocks;
        this.inconsistencies = inconsistencies;
        this.journal = journal;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** As of now, in the order of their codes. */
    public List<Programme> programmes(Caller caller) {
        return programmes(caller, null);
    }

    /**
     * In the order of their codes.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public List<Programme> programmes(Caller caller, @Nullable LocalDate asOf) {
        requireSight(caller);
        return stored(caller, programmes, asOf)
                .sorted(Comparator.comparing(Programme::code))
                .toList();
    }

    private <T extends Entity<T>> Stream<T> stored(Caller caller, Table<T, ?> table, @Nullable LocalDate asOf) {
        return asOf == null ? table.all(caller.tenant()).stream() : journal.asOf(table, caller.tenant(), asOf).stream();
    }

    /**
     * @param asOf a past day, {@code null}: as of now
     * @throws NotFound if there is, or was, none
     */
    public Programme programme(Caller caller, String code, @Nullable LocalDate asOf) {
        requireSight(caller);
        var found = asOf == null
                ? programmes.findByCode(caller.tenant(), code)
                : stored(caller, programmes, asOf)
                        .filter(p -> p.code().equals(code))
                        .findFirst();
        return found.orElseThrow(() -> new NotFound("programme", code));
    }

    /**
     * Which programme a code means; says nothing about it, so that the administrator reaches its bodies.
     *
     * @param asOf a past day, {@code null}: as of now
     * @throws NotFound if there is, or was, none
     */
    public ProgrammeId reference(Caller caller, String code, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesProgramme(caller) || Rights.administers(caller), "seeProgramme");
        return stored(caller, programmes, asOf)
                .filter(p -> p.code().equals(code))
                .findFirst()
                .map(Programme::id)
                .orElseThrow(() -> new NotFound("programme", code));
    }

    public Programme get(Caller caller, ProgrammeId id) {
        return get(caller, id, null);
    }

    /**
     * @param asOf a past day, {@code null}: as of now
     * @throws NotFound if there is, or was, none
     */
    public Programme get(Caller caller, ProgrammeId id, @Nullable LocalDate asOf) {
        requireSight(caller);
        var found = asOf == null
                ? programmes.find(caller.tenant(), id.value())
                : stored(caller, programmes, asOf)
                        .filter(p -> p.id().equals(id))
                        .findFirst();
        return found.orElseThrow(() -> new NotFound("programme", id));
    }

    /** The programme, which nobody else writes or locks until the transaction ends. */
    public Programme lock(TenantId tenant, ProgrammeId id) {
        return programmes.lock(tenant, id.value()).orElseThrow(() -> new NotFound("programme", id));
    }

    /**
     * For screens that show any day: the programme as it stood then, and one that was set up later as it is now.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public Programme standingOn(Caller caller, ProgrammeId id, @Nullable LocalDate asOf) {
        return programmes(caller, asOf).stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseGet(() -> get(caller, id));
    }

    /** In the order of their codes. */
    public List<Block> blocks(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        requireSight(caller);
        if (asOf == null) {
            return blocks.of(caller.tenant(), programme);
        }
        return stored(caller, blocks, asOf)
                .filter(b -> b.programme().equals(programme))
                .sorted(Comparator.comparing(Block::code))
                .toList();
    }

    public Block block(Caller caller, BlockId id) {
        requireSight(caller);
        return blocks.find(caller.tenant(), id.value()).orElseThrow(() -> new NotFound("block", id));
    }

    /**
     * Changes a programme by itself.
     *
     * @throws de.stellwerk.shared.Refused also if a goal or a cost class is left out that one of its blocks names, or if changed cost
     *     classes overlap or leave a gap
     */
    @Transactional
    public Programme change(Caller caller, Programme programme) {
        var before = programmes.find(caller.tenant(), programme.key());
        var saved = save(caller, programme);
        checkChange(caller, before, saved);
        return saved;
    }

    private void checkChange(Caller caller, Optional<Programme> before, Programme saved) {
        if (before.filter(b -> b.costClasses().equals(saved.costClasses())).isEmpty()) {
            ProgrammeRules.checkNeighbours(saved.costClasses());
        }
        ProgrammeRules.checkUse(saved, blocks.of(caller.tenant(), saved.id()));
    }

    /** Creates (version 0) or changes a programme, of which the blocks may follow. Its rules for computed lights and reminders stay. */
    @Transactional
    public Programme save(Caller caller, Programme programme) {
        Rights.require(Rights.editsProgramme(caller), "editProgramme");
        var stored = programmes.find(caller.tenant(), programme.key());
        return store(
                caller,
                programme
                        .lightRules(stored.map(Programme::lightRules).orElse(null))
                        .noticeRules(stored.map(Programme::noticeRules).orElse(null)));
    }

    private Programme store(Caller caller, Programme programme) {
        var all = programmes.all(caller.tenant());
        ProgrammeRules.check(programme, all);
        var before = all.stream().filter(p -> p.id().equals(programme.id())).findFirst();
        var next = programme.savedOn(Clocks.today(clock), before.orElse(programme));
        return ledger.save(caller, programmes, next);
    }

    /**
     * What is set for each programme, in the order of their codes.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public List<ProgrammeSettings> settings(Caller caller, @Nullable LocalDate asOf) {
        Rights.require(Rights.setsUpProgrammes(caller), "setUpProgramme");
        return stored(caller, programmes, asOf)
                .sorted(Comparator.comparing(Programme::code))
                .map(ProgrammeSettings::of)
                .toList();
    }

    /** @throws NotFound if there is, or was, none of that code */
    public ProgrammeSettings settings(Caller caller, String code, @Nullable LocalDate asOf) {
        return settings(caller, asOf).stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("programme", code));
    }

    /**
     * Changes what is set for a programme; what else was changed in it meanwhile is no conflict.
     *
     * @throws de.stellwerk.shared.Refused also if a cost class is left out that one of its blocks names, or if changed cost classes
     *     overlap or leave a gap
     * @throws StaleVersion with the stored {@link ProgrammeSettings}, if somebody else changed those
     */
    public ProgrammeSettings change(Caller caller, ProgrammeSettings settings) {
        Rights.require(Rights.setsUpProgrammes(caller), "setUpProgramme");
        try {
            return store(caller, settings);
        } catch (StaleVersion stale) {
            return settle(caller, settings, stale);
        }
    }

    /** A transaction of its own, because one that was refused cannot go on. */
    @Transactional
    ProgrammeSettings store(Caller caller, ProgrammeSettings settings) {
        var stored = programmes
                .find(caller.tenant(), settings.key())
                .orElseThrow(() -> new NotFound("programme", settings.id()));
        var saved = store(caller, settings.over(stored));
        checkChange(caller, Optional.of(stored), saved);
        return ProgrammeSettings.of(saved);
    }

    private ProgrammeSettings settle(Caller caller, ProgrammeSettings settings, StaleVersion stale) {
        var now = ProgrammeSettings.of((Programme) stale.current());
        var fields = stale.changedFields().stream()
                .filter(ProgrammeSettings.FIELDS::contains)
                .toList();
        if (fields.isEmpty()) {
            return change(caller, settings.withVersion(now.version()));
        }
        throw new StaleVersion(now, stale.changedBy(), stale.changedAt(), fields);
    }

    /** What the programme would cost by these cost classes; empty if no block states one. */
    public Optional<CostRange> costRange(Caller caller, ProgrammeSettings settings, @Nullable LocalDate asOf) {
        Rights.require(Rights.setsUpProgrammes(caller), "setUpProgramme");
        var all = stored(caller, blocks, asOf)
                .filter(b -> b.programme().equals(settings.id()))
                .toList();
        return CostRange.of(settings.costClasses(), all);
    }

    /** How many blocks of the programme state each cost class, by its code. */
    public Map<Integer, Long> costClassUse(Caller caller, ProgrammeSettings settings, @Nullable LocalDate asOf) {
        Rights.require(Rights.setsUpProgrammes(caller), "setUpProgramme");
        return stored(caller, blocks, asOf)
                .filter(b -> b.programme().equals(settings.id()) && b.costClass() != null)
                .collect(Collectors.groupingBy(Block::costClass, Collectors.counting()));
    }

    /** Creates (version 0) or changes a block. */
    @Transactional
    public Block save(Caller caller, Block block) {
        Rights.require(Rights.editsProgramme(caller), "editProgramme");
        var programme = get(caller, block.programme());
        BlockRules.check(block, programme, blocks.of(caller.tenant(), programme.id()));
        return ledger.save(caller, blocks, block);
    }

    /** As of now, in the order of their codes. */
    public List<Inconsistency> inconsistencies(Caller caller, ProgrammeId programme) {
        return inconsistencies(caller, programme, null);
    }

    /**
     * In the order of their codes.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public List<Inconsistency> inconsistencies(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        Rights.require(Rights.seesWholeProgramme(caller), "seeProgramme");
        return asOf == null
                ? inconsistencies.of(caller.tenant(), programme)
                : stored(caller, inconsistencies, asOf)
                        .filter(i -> i.programme().equals(programme))
                        .sorted(Comparator.comparing(Inconsistency::code))
                        .toList();
    }

    /** Creates (version 0) or changes an entry. */
    @Transactional
    public Inconsistency save(Caller caller, Inconsistency inconsistency) {
        Rights.require(Rights.editsProgramme(caller), "editProgramme");
        ProgrammeRules.check(inconsistency, inconsistencies.of(caller.tenant(), inconsistency.programme()));
        return ledger.save(caller, inconsistencies, inconsistency);
    }

    /** Sum of the bounds of the blocks' cost classes (requirements row 43); empty if no block states one. */
    public Optional<CostRange> costRange(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        return CostRange.of(get(caller, programme, asOf).costClasses(), blocks(caller, programme, asOf));
    }

    private static void requireSight(Caller caller) {
        Rights.require(Rights.seesProgramme(caller), "seeProgramme");
    }
}
