package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.status.Flag;
import de.stellwerk.status.FlagKind;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about a report that whoever checks it should look at.
 *
 * @param subject code or name of a milestone, or title of a legal deadline
 * @param count how often, how many days, months or decisions
 * @param date new date of the milestone, last day of the deadline, or until when the oldest decision was needed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
        name = "Flag",
        example = "{\"kind\":\"GREEN_THOUGH_PUT_OFF\",\"subject\":\"MS02\",\"count\":2,\"date\":\"2020-08-31\"}")
record FlagJson(
        FlagKind kind,
        @Nullable String subject,
        int count,
        @Nullable LocalDate date) {
    static FlagJson of(Flag f) {
        return new FlagJson(f.kind(), f.subject(), f.count(), f.date());
    }
}
