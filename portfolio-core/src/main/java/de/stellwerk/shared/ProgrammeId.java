package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A digitalisation programme. */
public record ProgrammeId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static ProgrammeId next() {
        return new ProgrammeId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
