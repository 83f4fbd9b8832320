package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A building block (Baustein) of a programme. */
public record BlockId(@JsonValue UUID value) {
    /** A new id, UUID version 7: later ids sort behind earlier ones. */
    public static BlockId next() {
        return new BlockId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
