package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.baseline.Baseline;
import de.stellwerk.baseline.BaselineOutline;
import de.stellwerk.shared.BaselineId;
import de.stellwerk.shared.NotFound;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was agreed; its dates stand in the comparison. In a request only the name counts.
 *
 * @param id {@code agreed} for the plan that measures and milestones carry themselves
 * @param name unique in the programme; null for {@code agreed}
 * @param day by whose end its dates were recorded; null for {@code agreed} where the programme names no day of its document
 * @param origin AGREED, set by a programme REPORT, or by HAND, which alone can be deleted
 * @param report the programme report that set it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Baseline", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b20","version":1,"name":"Q1 2020","day":"2020-04-08",\
                "origin":"REPORT","report":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b21"}""")
record BaselineJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        @Nullable String name,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        LocalDate day,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) BaselineOutline.@Nullable Origin origin,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID report)
        implements Resource {
    private static final String AGREED = "agreed";

    static BaselineJson of(BaselineOutline b) {
        return new BaselineJson(
                b.id().equals(Baseline.AGREED) ? AGREED : b.id().toString(),
                b.version(),
                b.name(),
                b.day(),
                b.origin(),
                b.report() == null ? null : b.report().value());
    }

    /** @throws NotFound if it is neither an id nor {@code agreed} */
    static BaselineId id(String text) {
        try {
            return text.equals(AGREED) ? Baseline.AGREED : new BaselineId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("baseline", text);
        }
    }
}
