package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** What is missing. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Comment", example = "{\"comment\":\"Bitte die Ampel Termine begründen.\"}")
record CommentJson(String comment) {
    /** The comment that the request holds. */
    static String of(VersionedRequest request) {
        return Inputs.require(request.body().as(CommentJson.class).comment(), "comment");
    }
}
