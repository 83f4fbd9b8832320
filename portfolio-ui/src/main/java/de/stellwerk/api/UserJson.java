package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person with name, account and roles.
 *
 * @param name null once erased
 * @param login null where there is no account
 * @param department id
 * @param password only in requests; at least 12 characters
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "User", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b19","version":1,"name":"Projektbüro","login":"projektbuero",\
                "email":null,"department":null,"active":true,"grants":[{"role":"PROGRAMME_OFFICE","scope":null}]}""")
record UserJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        @Nullable String name,
        @Nullable String login,
        @Nullable String email,
        @Nullable UUID department,
        @Nullable Boolean active,
        List<GrantJson> grants,

        @Schema(accessMode = Schema.AccessMode.WRITE_ONLY) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String password)
        implements Resource {
    static UserJson of(PersonView p) {
        return new UserJson(
                p.id().value(),
                p.version(),
                p.name(),
                p.login(),
                p.email(),
                p.department() == null ? null : p.department().value(),
                p.active(),
                p.grants().stream().map(GrantJson::of).toList(),
                null);
    }

    PersonView domain(PersonId person, long stored) {
        new Check()
                .text(name, "name", 200)
                .optional(login, "login", 100)
                .optional(email, "email", 300)
                .done();
        return new PersonView(
                person,
                stored,
                name,
                login,
                email,
                department == null ? null : new DepartmentId(department),
                active == null || active,
                Inputs.list(grants, "grants", GrantJson::domain));
    }

    /** A role. @param scope id of the measure, department or body that it reaches; null: the whole municipality */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Grant", example = "{\"role\":\"PROJECT_LEAD\",\"scope\":\"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b14\"}")
    record GrantJson(Role role, @Nullable UUID scope) {
        static GrantJson of(Grant g) {
            return new GrantJson(g.role(), g.scope());
        }

        Grant domain(String path) {
            return new Grant(Inputs.require(role, path + ".role"), scope);
        }
    }
}
