package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A plan as it was agreed. */
public record BaselineId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static BaselineId next() {
        return new BaselineId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
