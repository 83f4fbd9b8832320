package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A body of the programme (Gremium). */
public record BodyId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static BodyId next() {
        return new BodyId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
