package de.stellwerk.governance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Versioned;
import java.util.UUID;

/** The part of a consultation that says who sees the measure. */
record PutTo(ConsultationId id, long version, MeasureId measure, String group) implements Versioned {
    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }
}
