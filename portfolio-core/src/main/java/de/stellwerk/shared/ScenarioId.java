package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A branch of the plan. */
public record ScenarioId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static ScenarioId next() {
        return new ScenarioId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
