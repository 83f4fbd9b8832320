package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A feedback or a need. */
public record FeedbackId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static FeedbackId next() {
        return new FeedbackId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
