package de.stellwerk.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.SourceRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A building block (Baustein) with the seven fields of its profile (Steckbrief); its measures point to it.
 *
 * @param code unique in its programme among blocks and measures
 * @param goals codes of the goals it serves; never empty (requirements row 2)
 * @param costClass code of a cost class of the programme, {@code null} where not stated
 * @param names variants under which the document also has it
 */
public record Block(
        BlockId id,
        long version,
        ProgrammeId programme,
        String code,
        String name,
        BlockKind kind,
        Binding binding,
        @Nullable String description,
        List<String> goals,
        List<StatusFact> statusFacts,
        List<Effect> expectedEffects,
        @Nullable Integer costClass,
        List<String> names,
        List<String> remarks,
        List<SourceRef> sources)
        implements Entity<Block> {
    public Block {
        goals = goals == null ? List.of() : List.copyOf(goals);
        statusFacts = statusFacts == null ? List.of() : List.copyOf(statusFacts);
        expectedEffects = expectedEffects == null ? List.of() : List.copyOf(expectedEffects);
        names = names == null ? List.of() : List.copyOf(names);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Block withVersion(long version) {
        return new Block(
                id,
                version,
                programme,
                code,
                name,
                kind,
                binding,
                description,
                goals,
                statusFacts,
                expectedEffects,
                costClass,
                names,
                remarks,
                sources);
    }
}
