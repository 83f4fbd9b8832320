package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A consultation of a body about a measure. */
public record ConsultationId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static ConsultationId next() {
        return new ConsultationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
