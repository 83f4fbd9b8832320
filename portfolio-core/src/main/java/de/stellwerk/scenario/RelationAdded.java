package de.stellwerk.scenario;

import de.stellwerk.schedule.Relation;
import org.jspecify.annotations.Nullable;

/** A relation that the live plan does not have. */
public record RelationAdded(Relation after) implements RelationChange {
    @Override
    public @Nullable Relation base() {
        return null;
    }

    @Override
    public Relation wanted() {
        return after;
    }
}
