package de.stellwerk.ui.measure;

import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;

/** A relation as one of its sides says it. */
enum RelationPhrase {
    REQUIRES(RelationType.REQUIRES, true),
    REQUIRED_BY(RelationType.REQUIRES, false),
    ENABLES(RelationType.ENABLES, true),
    ENABLED_BY(RelationType.ENABLES, false),
    CORRESPONDS(RelationType.CORRESPONDS_WITH, true),
    /** Said from the other side; the words are the same. */
    CORRESPONDED(RelationType.CORRESPONDS_WITH, false);

    private final RelationType type;
    private final boolean outward;

    RelationPhrase(RelationType type, boolean outward) {
        this.type = type;
        this.outward = outward;
    }

    static RelationPhrase of(Relation relation, NodeRef side) {
        boolean outward = relation.from().equals(side);
        for (RelationPhrase phrase : values()) {
            if (phrase.type == relation.type() && phrase.outward == outward) {
                return phrase;
            }
        }
        throw new IllegalArgumentException(relation.type().name());
    }

    RelationType type() {
        return type;
    }

    /** Whether the side that speaks is the one that the relation starts from. */
    boolean outward() {
        return outward;
    }
}
