package de.stellwerk.scenario;

import de.stellwerk.schedule.Relation;
import org.jspecify.annotations.Nullable;

/** A relation that holds no more. */
public record RelationRemoved(Relation before) implements RelationChange {
    @Override
    public Relation base() {
        return before;
    }

    @Override
    public @Nullable Relation wanted() {
        return null;
    }
}
