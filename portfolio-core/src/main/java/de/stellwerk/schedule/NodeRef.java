package de.stellwerk.schedule;

import java.util.UUID;

/** A measure or a building block, by the id of either. */
public record NodeRef(Kind kind, UUID id) {
    /** Level of a node. */
    public enum Kind {
        MEASURE,
        BLOCK
    }
}
