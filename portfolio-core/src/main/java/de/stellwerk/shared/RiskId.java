package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A risk, by the key under which the status reports carry it on. */
public record RiskId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static RiskId next() {
        return new RiskId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
