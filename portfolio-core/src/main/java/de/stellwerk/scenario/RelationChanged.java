package de.stellwerk.scenario;

import de.stellwerk.schedule.Relation;

/** A relation that says something else. */
public record RelationChanged(Relation before, Relation after) implements RelationChange {
    @Override
    public Relation base() {
        return before;
    }

    @Override
    public Relation wanted() {
        return after;
    }
}
