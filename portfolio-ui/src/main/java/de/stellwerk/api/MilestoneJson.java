package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MilestoneId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a measure.
 *
 * @param code unique in its measure
 * @param measure code of its measure
 * @param baseline as agreed; set by core team and programme office only
 * @param planned as planned today
 * @param forecast as expected today; null: as planned
 * @param actual when it was reached; null: not yet
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Milestone", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b15","version":1,"measure":"B2-A","code":"MS01",\
                "description":"Pilot beginnt","phase":"Pilot","baseline":{"date":"2018-10-01","precision":"DAY"},\
                "planned":{"date":"2018-10-01","precision":"DAY"},"forecast":null,"actual":null,"sources":[]}""")
record MilestoneJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        String measure,

        String code,
        String description,
        @Nullable String phase,
        @Nullable DateJson baseline,
        @Nullable DateJson planned,
        @Nullable DateJson forecast,
        @Nullable DateJson actual,
        List<SourceJson> sources)
        implements Resource {
    static MilestoneJson of(Milestone m, String measure) {
        return new MilestoneJson(
                m.id().value(),
                m.version(),
                measure,
                m.code(),
                m.description(),
                m.phase(),
                DateJson.of(m.baseline()),
                DateJson.of(m.planned()),
                DateJson.of(m.forecast()),
                DateJson.of(m.actual()),
                m.sources().stream().map(SourceJson::of).toList());
    }

    Milestone domain(MilestoneId milestone, long stored, MeasureId of) {
        return new Milestone(
                milestone,
                stored,
                of,
                Inputs.require(code, "code"),
                Inputs.require(description, "description"),
                phase,
                DateJson.domain(baseline, "baseline"),
                DateJson.domain(planned, "planned"),
                DateJson.domain(forecast, "forecast"),
                DateJson.domain(actual, "actual"),
                Inputs.list(sources, "sources", SourceJson::domain));
    }
}
