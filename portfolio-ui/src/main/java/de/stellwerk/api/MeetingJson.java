package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.meeting.Result;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body with its agenda.
 *
 * @param body code of the body
 * @param number of the session, as the body counts
 * @param open whether it is public
 * @param items in the order of the agenda
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Meeting", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b21","version":2,"body":"LA","date":"2020-07-15","number":"3/2020","open":false,\
                "items":[{"key":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b22","number":"2","title":"Vertrag verlängern","document":"V 17/2020",\
                "decision":"E-09","result":"APPROVED","resolutionNumber":"LA 12/2020","resolution":"Der Ausschuss verlängert den Vertrag.",\
                "followUp":"B1-C","questions":[{"question":"Ab wann?","answer":"Ab August."}]}]}""")
record MeetingJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        String body,
        LocalDate date,
        @Nullable String number,
        boolean open,
        List<ItemJson> items)
        implements Resource {

    /**
     * An item of the agenda.
     *
     * @param key the same as long as the item is there; null makes a new one
     * @param number as printed
     * @param document number of the paper; meetings that take up the same paper are its sequence of consultation
     * @param decision number in the register of decisions
     * @param result null: none yet
     * @param resolution its words, exactly where something was resolved
     * @param followUp code of the measure that has to carry it out
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "AgendaItem")
    record ItemJson(
            @Nullable UUID key,
            String number,
            String title,
            @Nullable String document,
            @Nullable String decision,
            @Nullable Result result,
            @Nullable String resolutionNumber,
            @Nullable String resolution,
            @Nullable String followUp,
            List<QuestionJson> questions) {}

    /** @param question null: the minutes give the answer alone. @param answer null: it is still owed */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MeetingQuestion")
    record QuestionJson(@Nullable String question, @Nullable String answer) {}

    /** What a meeting made of an item. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MeetingOutcome", example = """
                    {"item":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b22","result":"NOTED","resolutionNumber":null,"resolution":null,\
                    "followUp":null,"questions":[]}""")
    record OutcomeJson(
            UUID item,
            @Nullable Result result,
            @Nullable String resolutionNumber,
            @Nullable String resolution,
            @Nullable String followUp,
            List<QuestionJson> questions) {}
}
