package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A department (Fachdienst). */
public record DepartmentId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static DepartmentId next() {
        return new DepartmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
