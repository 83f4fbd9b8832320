package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An entry of the register of legal deadlines. */
public record DeadlineId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static DeadlineId next() {
        return new DeadlineId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
