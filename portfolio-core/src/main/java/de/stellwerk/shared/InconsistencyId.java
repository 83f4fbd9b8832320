package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An inconsistency found in a source document. */
public record InconsistencyId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static InconsistencyId next() {
        return new InconsistencyId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
