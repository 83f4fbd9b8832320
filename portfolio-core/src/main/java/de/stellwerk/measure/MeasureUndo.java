package de.stellwerk.measure;

import de.stellwerk.undo.Reverter;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Lets changes of measures be taken back. */
@Factory
class MeasureUndo {
    @Singleton
    Reverter<Measure> measures(MeasureTable table, MeasureService service) {
        return new Reverter<>(table, service::save, (who, m) -> service.delete(who, m.id(), m.version()));
    }
}
