package de.stellwerk.schedule;

import de.stellwerk.access.Caller;
import de.stellwerk.undo.Reverter;
import jakarta.inject.Singleton;

@Singleton
class RelationReverter implements Reverter<Relation> {
    private final PlanService service;

    RelationReverter(PlanService service) {
        this.service = service;
    }

    @Override
    public String entity() {
        return "relation";
    }

    @Override
    public Class<Relation> type() {
        return Relation.class;
    }

    @Override
    public void save(Caller caller, Relation state) {
        service.save(caller, state);
    }

    @Override
    public void delete(Caller caller, Relation state) {
        service.delete(caller, state.id(), state.version());
    }
}
