package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A measure (Maßnahme). */
public record MeasureId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static MeasureId next() {
        return new MeasureId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
