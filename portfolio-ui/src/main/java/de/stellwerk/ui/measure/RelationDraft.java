package de.stellwerk.ui.measure;

import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import org.jspecify.annotations.NullUnmarked;

/** Collects the fields of a relation as the measure of the page says it. */
@NullUnmarked
final class RelationDraft {
    private final Relation base;
    private final NodeRef self;
    RelationPhrase phrase;
    Nodes.Node other;
    Link link;
    Integer lag;
    Lag.Unit lagUnit;
    boolean partial;
    String partOf;
    boolean movesDates;
    String note;

    RelationDraft(Relation base, NodeRef self) {
        this.base = base;
        this.self = self;
    }

    Relation relation() {
        NodeRef otherRef = other == null ? self : other.ref();
        boolean outward = phrase.outward();
        return new Relation(
                base.id(),
                base.version(),
                base.programme(),
                outward ? self : otherRef,
                phrase.type(),
                outward ? otherRef : self,
                link,
                lag == null ? null : new Lag(lag, lagUnit == null ? Lag.Unit.MONTHS : lagUnit),
                partial,
                partOf,
                movesDates && phrase.type() == RelationType.REQUIRES,
                base.explicit(),
                note,
                base.source());
    }
}
