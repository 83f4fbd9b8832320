package de.stellwerk.schedule;

import de.stellwerk.access.Caller;
import de.stellwerk.undo.Reverter;
import jakarta.inject.Singleton;

@Singleton
class MilestoneReverter implements Reverter<Milestone> {
    private final PlanService service;

    MilestoneReverter(PlanService service) {
        this.service = service;
    }

    @Override
    public String entity() {
        return "milestone";
    }

    @Override
    public Class<Milestone> type() {
        return Milestone.class;
    }

    @Override
    public void save(Caller caller, Milestone state) {
        service.save(caller, state);
    }

    @Override
    public void delete(Caller caller, Milestone state) {
        service.delete(caller, state.id(), state.version());
    }
}
