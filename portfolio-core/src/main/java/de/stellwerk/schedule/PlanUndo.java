package de.stellwerk.schedule;

import de.stellwerk.undo.Reverter;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Lets changes of the plan be taken back. */
@Factory
class PlanUndo {
    @Singleton
    Reverter<Milestone> milestones(MilestoneTable table, PlanService service) {
        return new Reverter<>(table, service::save, (who, m) -> service.delete(who, m.id(), m.version()));
    }

    @Singleton
    Reverter<Relation> relations(RelationTable table, PlanService service) {
        return new Reverter<>(table, service::save, (who, r) -> service.delete(who, r.id(), r.version()));
    }

    @Singleton
    Reverter<Deadline> deadlines(DeadlineTable table, PlanService service) {
        return new Reverter<>(table, service::save, (who, d) -> service.delete(who, d.id(), d.version()));
    }
}
