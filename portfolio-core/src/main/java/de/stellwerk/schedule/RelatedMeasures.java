package de.stellwerk.schedule;

import de.stellwerk.measure.MeasureUse;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;

/** A measure with relations cannot be deleted before them. */
@Singleton
class RelatedMeasures implements MeasureUse {
    private final RelationTable relations;

    RelatedMeasures(RelationTable relations) {
        this.relations = relations;
    }

    @Override
    public String name() {
        return "relations";
    }

    @Override
    public boolean uses(TenantId tenant, MeasureId measure) {
        return !relations.from(tenant, measure.value()).isEmpty()
                || !relations.to(tenant, measure.value()).isEmpty();
    }
}
