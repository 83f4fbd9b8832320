package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.BodyKind;
import de.stellwerk.governance.Seat;
import de.stellwerk.shared.BodyId;
import de.stellwerk.shared.ProgrammeId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body of the programme with its seats, named by role. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Body", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b1d","version":1,"code":"LA","name":"Lenkungsausschuss",\
                "kind":"STEERING_COMMITTEE","level":"strategisch","seats":[{"role":"Personalrat","advisory":true}],\
                "tasks":["Entscheidet über Prioritäten"],"meetings":["2020-09-02"],"source":null}""")
record BodyJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        String code,
        String name,
        BodyKind kind,
        @Nullable String level,
        List<SeatJson> seats,
        List<String> tasks,
        List<LocalDate> meetings,
        @Nullable SourceJson source)
        implements Register.Entry {
    static BodyJson of(Body b) {
        return new BodyJson(
                b.id().value(),
                b.version(),
                b.code(),
                b.name(),
                b.kind(),
                b.level(),
                b.seats().stream()
                        .map(s -> new SeatJson(s.role(), s.advisory()))
                        .toList(),
                b.tasks(),
                b.meetings(),
                SourceJson.of(b.source()));
    }

    /** The body that a request describes. */
    Body domain(BodyId body, long stored, ProgrammeId programme) {
        return new Body(
                body,
                stored,
                programme,
                Inputs.require(code, "code"),
                Inputs.require(name, "name"),
                Inputs.require(kind, "kind"),
                level,
                Inputs.list(seats, "seats", SeatJson::domain),
                Inputs.texts(tasks, "tasks"),
                Inputs.list(meetings, "meetings", day -> day).stream().sorted().toList(),
                SourceJson.orNull(source));
    }

    /** A seat. @param advisory without a vote */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Seat")
    record SeatJson(String role, boolean advisory) {
        Seat domain(String path) {
            return new Seat(Inputs.require(role, path + ".role"), advisory);
        }
    }
}
