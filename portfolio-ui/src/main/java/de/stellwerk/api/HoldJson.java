package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.status.Hold;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a decision: the measure whose report asks for it, or a milestone of it.
 *
 * @param milestone code; null: the whole measure
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Hold")
record HoldJson(@Nullable String milestone) {
    static @Nullable HoldJson of(@Nullable Hold h) {
        return h == null ? null : new HoldJson(h.milestone());
    }

    Hold domain() {
        return new Hold(milestone);
    }
}
