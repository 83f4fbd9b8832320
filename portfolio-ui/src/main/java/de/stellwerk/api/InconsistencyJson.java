package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.programme.Inconsistency;
import de.stellwerk.shared.InconsistencyId;
import de.stellwerk.shared.ProgrammeId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contradiction or gap found in a source document. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Inconsistency", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b13","version":1,"code":"X01",\
                "finding":"Zwei Fristen für dieselbe Pflicht","section":"1.2.1","state":"OPEN","note":null}""")
record InconsistencyJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        String code,
        String finding,
        @Nullable String section,
        Inconsistency.State state,
        @Nullable String note)
        implements Register.Entry {
    static InconsistencyJson of(Inconsistency i) {
        return new InconsistencyJson(
                i.id().value(), i.version(), i.code(), i.finding(), i.section(), i.state(), i.note());
    }

    /** The entry that a request describes. */
    Inconsistency domain(InconsistencyId entry, long stored, ProgrammeId programme) {
        return new Inconsistency(
                entry,
                stored,
                programme,
                Inputs.require(code, "code"),
                Inputs.require(finding, "finding"),
                section,
                Inputs.require(state, "state"),
                note);
    }
}
