package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.governance.Consultation;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.MeasureId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a consulted group was asked about a measure and what it said. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Consultation", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b1e","version":1,"group":"Personalrat","asked":"2019-02-01",\
                "answered":null,"result":null,"question":"Wir bitten um Zustimmung.","statement":null}""")
record ConsultationJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        String group,
        LocalDate asked,
        @Nullable LocalDate answered,
        @Nullable String result,
        @Nullable String question,
        @Nullable String statement)
        implements Resource {
    static ConsultationJson of(Consultation c) {
        return new ConsultationJson(
                c.id().value(),
                c.version(),
                c.group(),
                c.asked(),
                c.answered(),
                c.result(),
                c.question(),
                c.statement());
    }

    Consultation domain(ConsultationId consultation, long stored, MeasureId measure) {
        return new Consultation(
                consultation,
                stored,
                measure,
                Inputs.require(group, "group"),
                Inputs.require(asked, "asked"),
                answered,
                result,
                question,
                statement);
    }
}
