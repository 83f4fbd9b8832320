package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.SourceRef;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was taken from.
 *
 * @param document its title; null for the programme's own document
 * @param section chapter or page
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Source", example = "{\"document\":null,\"section\":\"3.3.2\"}")
record SourceJson(@Nullable String document, @Nullable String section) {
    static @Nullable SourceJson of(@Nullable SourceRef source) {
        return source == null ? null : new SourceJson(source.document(), source.section());
    }

    static @Nullable SourceRef orNull(@Nullable SourceJson source) {
        return source == null ? null : source.domain();
    }

    SourceRef domain() {
        return new SourceRef(document, section);
    }
}
