package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.shared.Light;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All measures with dates, milestones and relations in one answer. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Plan", example = """
                {"programme":"EGOV","measures":[{"code":"B2-A","title":"E-Rechnung einführen","block":"B2","state":"ACTIVE",\
                "light":"GREEN","start":{"date":"2018-10-01","precision":"DAY"},"end":null,"baselineStart":null,\
                "baselineEnd":null,"duration":{"minMonths":9,"maxMonths":9,"ongoing":false,"note":null},"milestones":[]}],\
                "relations":[],"deadlines":[]}""")
record PlanJson(
        String programme,
        List<PlannedMeasureJson> measures,
        List<RelationJson> relations,
        List<DeadlineJson> deadlines) {

    /** A measure in the plan. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "PlannedMeasure")
    record PlannedMeasureJson(
            String code,
            String title,
            String block,
            MeasureState state,
            @Nullable Light light,
            @Nullable DateJson start,
            @Nullable DateJson end,
            @Nullable DateJson baselineStart,
            @Nullable DateJson baselineEnd,
            MeasureJson.DurationJson duration,
            List<MilestoneJson> milestones) {
        static PlannedMeasureJson of(MeasureJson m, List<MilestoneJson> milestones) {
            return new PlannedMeasureJson(
                    m.code(),
                    m.title(),
                    m.block(),
                    m.state(),
                    m.light(),
                    m.start(),
                    m.end(),
                    m.baselineStart(),
                    m.baselineEnd(),
                    m.duration(),
                    milestones);
        }
    }
}
