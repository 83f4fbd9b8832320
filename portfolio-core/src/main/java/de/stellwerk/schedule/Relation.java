package de.stellwerk.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RelationId;
import de.stellwerk.shared.SourceRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A relation "from TYPE to": B2-B REQUIRES B2-A means that B2-A comes first (requirements rows 27 to 29).
 *
 * @param partial only a part of {@code to} is needed
 * @param partOf milestone of {@code to} that ends that part, {@code null} where none is recorded
 * @param movesDates whether the plan follows it; never true but for REQUIRES
 * @param explicit stated in the document, not only to be inferred from it
 */
public record Relation(
        RelationId id,
        long version,
        ProgrammeId programme,
        NodeRef from,
        RelationType type,
        NodeRef to,
        Link link,
        @Nullable Lag lag,
        boolean partial,
        @Nullable String partOf,
        boolean movesDates,
        boolean explicit,
        @Nullable String note,
        @Nullable SourceRef source)
        implements Entity<Relation> {
    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Relation withVersion(long version) {
        return new Relation(
                id, version, programme, from, type, to, link, lag, partial, partOf, movesDates, explicit, note, source);
    }
}
