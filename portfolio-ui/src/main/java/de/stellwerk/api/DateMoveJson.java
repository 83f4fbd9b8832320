package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.PersonId;
import de.stellwerk.trend.DateMove;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target date that was moved.
 *
 * @param kind START and END of the measure; PLANNED and FORECAST of a milestone
 * @param milestone code of the milestone; null for the measure's own dates
 * @param to null: it was withdrawn
 * @param delay why the measure is later than agreed, as it was said with the move
 * @param reason why, as the header Change-Reason said it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "DateMove", example = """
                {"at":"2020-06-12T06:10:00Z","by":{"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b19","name":"Projektbüro"},\
                "kind":"END","milestone":null,"from":{"date":"2021-12-31","precision":"DAY"},\
                "to":{"date":"2022-01-31","precision":"DAY"},"delay":{"category":"PROCUREMENT","text":null},"reason":null}""")
record DateMoveJson(
        Instant at,
        PersonJson by,
        DateMove.Kind kind,
        @Nullable String milestone,
        DateJson from,
        @Nullable DateJson to,
        MeasureJson.@Nullable DelayJson delay,
        @Nullable String reason) {
    /** @param names of everybody who is known */
    static DateMoveJson of(DateMove m, Map<PersonId, Optional<String>> names) {
        var name = names.getOrDefault(m.by(), Optional.empty()).orElse(null);
        return new DateMoveJson(
                m.at(),
                new PersonJson(m.by().value(), name),
                m.kind(),
                m.milestone(),
                DateJson.of(m.from()),
                DateJson.of(m.to()),
                MeasureJson.DelayJson.of(m.delay()),
                m.reason());
    }
}
