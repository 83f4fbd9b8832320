package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A milestone of a measure. */
public record MilestoneId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static MilestoneId next() {
        return new MilestoneId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
