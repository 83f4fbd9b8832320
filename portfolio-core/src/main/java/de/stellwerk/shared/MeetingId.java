package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A meeting of a body. */
public record MeetingId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static MeetingId next() {
        return new MeetingId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
