package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.governance.Feedback;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Feedback or a need, and the core team's answer.
 *
 * @param measure code of the measure that it is about; null: the whole programme, or one that is not seen any more
 * @param department for which a liaison speaks
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Feedback", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b20","version":2,"measure":"B1-B","department":null,"kind":"NEED",\
                "text":"Zwei Scanner","author":{"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b19","name":"Digital-Lotse"},\
                "created":"2020-07-01T08:15:00Z","state":"ANSWERED","answer":"Bestellt.","answeredBy":null,\
                "answered":"2020-07-02T08:15:00Z"}""")
record FeedbackJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        @Nullable String measure,
        @Nullable UUID department,
        Feedback.Kind kind,
        String text,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        PersonJson author,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Instant created,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) Feedback.@Nullable State state,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String answer,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        PersonJson answeredBy,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Instant answered)
        implements Resource {

    /** What is answered. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Answer", example = "{\"answer\":\"Bestellt.\"}")
    record AnswerJson(String answer) {}
}
