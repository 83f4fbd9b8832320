package de.stellwerk.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes ids. */
public final class Ids {
    private Ids() {}

    /** A new UUID version 7. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
