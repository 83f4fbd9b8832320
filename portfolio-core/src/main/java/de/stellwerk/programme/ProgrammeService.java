package de.stellwerk.programme;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.Ledger;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.Table;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    ProgrammeService(
            ProgrammeTable programmes,
            BlockTable blocks,
            InconsistencyTable inconsistencies,
            Journal journal,
            Ledger ledger) {
        this.programmes = programmes;
        this.blocks = blocks;
        this.inconsistencies = inconsistencies;
        this.journal = journal;
        this.ledger = ledger;
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
     * @throws de.stellwerk.shared.Refused also if a goal or a cost class is left out that one of its blocks names
     */
    @Transactional
    public Programme change(Caller caller, Programme programme) {
        var saved = save(caller, programme);
        ProgrammeRules.checkUse(saved, blocks.of(caller.tenant(), saved.id()));
        return saved;
    }

    /** Creates (version 0) or changes a programme, of which the blocks may follow. */
    @Transactional
    public Programme save(Caller caller, Programme programme) {
        Rights.require(Rights.editsProgramme(caller), "editProgramme");
        ProgrammeRules.check(programme, programmes.all(caller.tenant()));
        return ledger.save(caller, programmes, programme);
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
