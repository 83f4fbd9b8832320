package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.access.Department;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.DepartmentId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department; measures name it as a unit by its name or one of its aliases.
 *
 * @param unavailable when it cannot work on measures; each measure of it in such a time is warned of
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Department", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b1f","version":1,"code":"PO",\
                "name":"Fachdienst Personal und Organisation","aliases":["FD PO"],\
                "unavailable":[{"first":"2022-09-01","last":"2022-11-30","name":"Haushaltsplanung"}]}""")
record DepartmentJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        String code,
        String name,
        List<String> aliases,
        List<ClosedPeriodJson> unavailable)
        implements Resource {
    static DepartmentJson of(Department d) {
        return new DepartmentJson(
                d.id().value(), d.version(), d.code(), d.name(), d.aliases(), ClosedPeriodJson.of(d.unavailable()));
    }

    Department domain(DepartmentId department, long stored) {
        new Check().text(code, "code", 40).text(name, "name", 300).done();
        return new Department(
                department,
                stored,
                code,
                name,
                Inputs.texts(aliases, "aliases"),
                ClosedPeriodJson.domain(unavailable, "unavailable"));
    }
}
