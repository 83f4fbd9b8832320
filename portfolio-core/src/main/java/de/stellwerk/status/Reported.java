package de.stellwerk.status;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Light;
import org.jspecify.annotations.Nullable;

/** What a report says and how far it has come; whole or in outline. */
public interface Reported {
    /** The overall light that was chosen, {@code null}: the worst of the three counts. */
    @Nullable
    Light light();

    Lights lights();

    ReportState state();

    /** The overall light if one is chosen, else the worst of the three. */
    @JsonIgnore
    default @Nullable Light effectiveLight() {
        return light() != null ? light() : lights().worst();
    }

    @JsonIgnore
    default boolean released() {
        return state() == ReportState.RELEASED;
    }

    @JsonIgnore
    default boolean editable() {
        return state() == ReportState.DRAFT || state() == ReportState.RETURNED;
    }
}
