package de.stellwerk.programme;

import de.stellwerk.access.Caller;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.ProgrammeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Programmes, their goals, cost classes and blocks, and the inconsistencies found in their documents. */
@Singleton
public class ProgrammeService {
    public List<Programme> programmes(Caller caller) {
        throw new UnsupportedOperationException();
    }

    /** @throws de.stellwerk.shared.NotFound if there is none */
    public Programme programme(Caller caller, String code, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    public Programme get(Caller caller, ProgrammeId id) {
        throw new UnsupportedOperationException();
    }

    /** In the order of their codes. */
    public List<Block> blocks(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    public Block block(Caller caller, BlockId id) {
        throw new UnsupportedOperationException();
    }

    public Programme save(Caller caller, Programme programme) {
        throw new UnsupportedOperationException();
    }

    public Block save(Caller caller, Block block) {
        throw new UnsupportedOperationException();
    }

    public List<Inconsistency> inconsistencies(Caller caller, ProgrammeId programme) {
        throw new UnsupportedOperationException();
    }

    public Inconsistency save(Caller caller, Inconsistency inconsistency) {
        throw new UnsupportedOperationException();
    }

    /** Sum of the bounds of the blocks' cost classes (requirements row 43); internal staff cost is excluded. */
    public Optional<CostRange> costRange(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** @param unclassified how many blocks state no class and are not in the sum */
    public record CostRange(Money min, Money max, int unclassified) {}
}
