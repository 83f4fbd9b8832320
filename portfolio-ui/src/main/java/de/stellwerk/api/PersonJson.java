package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.shared.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person, by id; the name is looked up for the answer and stands in no record.
 *
 * @param name as known today; null once erased
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
        name = "PersonReference",
        example = "{\"id\":\"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b11\",\"name\":\"Projektleitung\"}")
record PersonJson(UUID id, @Nullable String name) {
    static @Nullable PersonJson of(AccessService access, Caller caller, @Nullable PersonId person) {
        return person == null
                ? null
                : new PersonJson(
                        person.value(), access.nameOf(caller.tenant(), person).orElse(null));
    }
}
