package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A view of a list that somebody keeps. */
public record SavedViewId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static SavedViewId next() {
        return new SavedViewId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
