package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.scenario.Change;
import de.stellwerk.scenario.MeasureChange;
import de.stellwerk.scenario.MeasurePlan;
import de.stellwerk.scenario.MilestoneChange;
import de.stellwerk.scenario.RelationAdded;
import de.stellwerk.scenario.RelationChange;
import de.stellwerk.scenario.RelationChanged;
import de.stellwerk.scenario.RelationRemoved;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shall be other than in the live plan. Of a measure it states the whole plan: a date or number that is left out is none, a
 * state that is left out is the live one.
 *
 * @param id of what is changed; not needed in a request but for a relation that is changed or removed
 * @param measure code, of a changed measure or milestone
 * @param milestone code
 * @param start and {@code end}, {@code minMonths}, {@code maxMonths}, {@code state}: of a measure
 * @param forecast of a milestone; null: as planned
 * @param relation as it shall be; not of one that is removed
 * @param before what it was in the live plan when it was changed; not looked at in a request
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ScenarioChange", example = """
                {"kind":"MEASURE","id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b31","measure":"B1-B","milestone":null,\
                "start":{"date":"2018-10-01","precision":"DAY"},"end":{"date":"2020-12-31","precision":"DAY"},\
                "minMonths":24,"maxMonths":24,"state":"ACTIVE","forecast":null,"relation":null,\
                "before":{"version":3,"start":{"date":"2018-10-01","precision":"DAY"},\
                "end":{"date":"2020-09-30","precision":"DAY"},"minMonths":24,"maxMonths":24,"state":"ACTIVE",\
                "forecast":null,"relation":null}}""")
record ScenarioChangeJson(
        Kind kind,
        @Nullable UUID id,
        @Nullable String measure,
        @Nullable String milestone,
        @Nullable DateJson start,
        @Nullable DateJson end,
        @Nullable Integer minMonths,
        @Nullable Integer maxMonths,
        @Nullable MeasureState state,
        @Nullable DateJson forecast,
        @Nullable RelationJson relation,
        @Nullable BeforeJson before) {

    /** What is changed, and how. */
    enum Kind {
        MEASURE,
        MILESTONE,
        RELATION_ADDED,
        RELATION_CHANGED,
        RELATION_REMOVED
    }

    /** The same of the live plan as it was when it was changed. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ScenarioBase", example = """
                    {"version":3,"start":{"date":"2018-10-01","precision":"DAY"},\
                    "end":{"date":"2020-09-30","precision":"DAY"},"minMonths":24,"maxMonths":24,"state":"ACTIVE",\
                    "forecast":null,"relation":null}""")
    record BeforeJson(
            long version,
            @Nullable DateJson start,
            @Nullable DateJson end,
            @Nullable Integer minMonths,
            @Nullable Integer maxMonths,
            @Nullable MeasureState state,
            @Nullable DateJson forecast,
            @Nullable RelationJson relation) {}

    static ScenarioChangeJson of(Change change, Codes codes) {
        return switch (change) {
            case MeasureChange c -> measure(c, codes);
            case MilestoneChange c ->
                new ScenarioChangeJson(
                        Kind.MILESTONE,
                        c.key(),
                        codes.code(c.measure().value()).orElse(null),
                        c.code(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        DateJson.of(c.after()),
                        null,
                        new BeforeJson(c.version(), null, null, null, null, null, DateJson.of(c.before()), null));
            case RelationChange c -> relation(c, codes);
        };
    }

    private static ScenarioChangeJson measure(MeasureChange c, Codes codes) {
        var was = c.before();
        var now = c.after();
        return new ScenarioChangeJson(
                Kind.MEASURE,
                c.key(),
                codes.code(c.key()).orElse(null),
                null,
                DateJson.of(now.start()),
                DateJson.of(now.end()),
                now.minMonths(),
                now.maxMonths(),
                now.state(),
                null,
                null,
                new BeforeJson(
                        c.version(),
                        DateJson.of(was.start()),
                        DateJson.of(was.end()),
                        was.minMonths(),
                        was.maxMonths(),
                        was.state(),
                        null,
                        null));
    }

    private static ScenarioChangeJson relation(RelationChange c, Codes codes) {
        var kind = Map.of(
                        RelationAdded.class, Kind.RELATION_ADDED,
                        RelationChanged.class, Kind.RELATION_CHANGED,
                        RelationRemoved.class, Kind.RELATION_REMOVED)
                .get(c.getClass());
        var base = c.base();
        var wanted = c.wanted();
        return new ScenarioChangeJson(
                kind,
                c.key(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                wanted == null ? null : RelationJson.of(wanted, codes).orElse(null),
                base == null
                        ? null
                        : new BeforeJson(
                                base.version(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                RelationJson.of(base, codes).orElse(null)));
    }

    /** The plan of the measure as it shall be. @param live the state, where none is said */
    MeasurePlan plan(String field, MeasureState live) {
        return new MeasurePlan(
                DateJson.domain(start, field + ".start"),
                DateJson.domain(end, field + ".end"),
                minMonths,
                maxMonths,
                state == null ? live : state);
    }
}
