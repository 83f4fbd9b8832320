package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person; the only form in which people appear in reports and in the journal. */
public record PersonId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
