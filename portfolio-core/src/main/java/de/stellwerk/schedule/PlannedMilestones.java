package de.stellwerk.schedule;

import de.stellwerk.measure.MeasureUse;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;

/** A measure with milestones cannot be deleted before them. */
@Singleton
class PlannedMilestones implements MeasureUse {
    private final MilestoneTable milestones;

    PlannedMilestones(MilestoneTable milestones) {
        this.milestones = milestones;
    }

    @Override
    public String name() {
        return "milestones";
    }

    @Override
    public boolean uses(TenantId tenant, MeasureId measure) {
        return !milestones.of(tenant, measure).isEmpty();
    }
}
