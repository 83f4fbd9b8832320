package de.stellwerk.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.InconsistencyId;
import de.stellwerk.shared.ProgrammeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contradiction or gap found in a source document (requirements row 116). */
public record Inconsistency(
        InconsistencyId id,
        long version,
        ProgrammeId programme,
        String code,
        String finding,
        @Nullable String section,
        State state,
        @Nullable String note)
        implements Entity<Inconsistency> {

    /** offen, geklärt, hingenommen. */
    public enum State {
        OPEN,
        CLARIFIED,
        ACCEPTED
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Inconsistency withVersion(long version) {
        return new Inconsistency(id, version, programme, code, finding, section, state, note);
    }
}
