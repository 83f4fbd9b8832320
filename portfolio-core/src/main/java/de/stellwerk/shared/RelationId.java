package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A relation between measures or building blocks. */
public record RelationId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static RelationId next() {
        return new RelationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
