package de.stellwerk.measure;

import de.stellwerk.access.Caller;
import de.stellwerk.undo.Reverter;
import jakarta.inject.Singleton;

@Singleton
class MeasureReverter implements Reverter<Measure> {
    private final MeasureService service;

    MeasureReverter(MeasureService service) {
        this.service = service;
    }

    @Override
    public String entity() {
        return "measure";
    }

    @Override
    public Class<Measure> type() {
        return Measure.class;
    }

    @Override
    public void save(Caller caller, Measure state) {
        service.save(caller, state);
    }

    @Override
    public void delete(Caller caller, Measure state) {
        service.delete(caller, state.id(), state.version());
    }
}
