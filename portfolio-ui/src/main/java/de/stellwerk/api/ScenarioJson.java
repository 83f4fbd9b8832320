package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.scenario.Impact;
import de.stellwerk.scenario.Scenario;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A branch of the plan, which never alters the live plan before it is merged.
 *
 * @param changes all that shall be other than in the live plan, at most one of each measure, milestone and relation
 * @param impact what it does to the live plan; of a closed one what it would have done when it was closed
 * @param owner who made it
 * @param closed when it was merged or discarded; null: it is open
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Scenario", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b22","version":1,"name":"DMS drei Monate später","note":null,\
                "state":"OPEN","owner":{"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b11","name":"Projektbüro"},\
                "created":"2020-07-10T08:15:00Z","closed":null,"closedBy":null,\
                "impact":{"moved":3,"missed":1,"saved":0,"computed":true},\
                "changes":[{"kind":"MEASURE","id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b31","measure":"B1-B","milestone":null,\
                "start":{"date":"2018-10-01","precision":"DAY"},"end":{"date":"2020-12-31","precision":"DAY"},\
                "minMonths":24,"maxMonths":24,"state":"ACTIVE","forecast":null,"relation":null,\
                "before":{"version":3,"start":{"date":"2018-10-01","precision":"DAY"},\
                "end":{"date":"2020-09-30","precision":"DAY"},"minMonths":24,"maxMonths":24,"state":"ACTIVE",\
                "forecast":null,"relation":null}}]}""")
record ScenarioJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        String name,
        @Nullable String note,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) Scenario.@Nullable State state,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        PersonJson owner,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Instant created,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        Instant closed,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        PersonJson closedBy,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        ImpactJson impact,

        List<ScenarioChangeJson> changes)
        implements Resource {

    /**
     * What a scenario does, in figures.
     *
     * @param moved measures whose start or end is another
     * @param missed deadlines of measures that are missed, and are not in the live plan
     * @param saved those that are missed in the live plan, and would not be
     * @param computed whether the plan has dates at all
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ScenarioImpact", example = "{\"moved\":3,\"missed\":1,\"saved\":0,\"computed\":true}")
    record ImpactJson(int moved, int missed, int saved, boolean computed) {
        static ImpactJson of(Impact impact) {
            return new ImpactJson(impact.moved(), impact.missed(), impact.saved(), impact.computed());
        }
    }
}
