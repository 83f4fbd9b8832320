package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.NotFound;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The milestones of a measure. */
@Controller("/api/v1/programmes/{programme}/measures/{measure}/milestones")
@Tag(name = "Plan")
class MilestoneController {
    private final MeasureService measures;
    private final PlanService plan;

    MilestoneController(MeasureService measures, PlanService plan) {
        this.measures = measures;
        this.plan = plan;
    }

    /** The milestones of a measure. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<MilestoneJson>> listMilestones(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var of = measures.find(caller, programme, measure, asOf).measure();
        var items = plan.milestones(caller, of.id(), asOf).stream()
                .map(m -> MilestoneJson.of(m, of.code()))
                .toList();
        return PageJson.of(query, items, MilestoneJson.class);
    }

    /** Creates a milestone. */
    @Post
    @RequestBody(required = true)
    @Status(HttpStatus.CREATED)
    HttpResponse<MilestoneJson> createMilestone(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme, String measure) {
        var of = measure(caller, programme, measure);
        var input = JsonBody.of(request).as(MilestoneJson.class);
        var saved = plan.save(caller, input.domain(MilestoneId.next(), 0, of.id()));
        return Versions.created(
                Paths.measure(programme, measure) + "/milestones/" + Paths.segment(saved.code()),
                MilestoneJson.of(saved, of.code()));
    }

    /** One milestone. */
    @Get("/{code}")
    HttpResponse<MilestoneJson> getMilestone(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            String code,
            @QueryValue @Nullable LocalDate asOf) {
        var of = measures.find(caller, programme, measure, asOf).measure();
        return Versions.ok(MilestoneJson.of(milestone(caller, of, code, asOf), of.code()));
    }

    /** Changes a milestone. Fields that are left out stay as they are, null clears. */
    @Put("/{code}")
    @RequestBody(required = true)
    HttpResponse<MilestoneJson> changeMilestone(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            String code,
            @RequestBean VersionedRequest request) {
        var of = measure(caller, programme, measure);
        var stored = milestone(caller, of, code, null);
        return request.put(
                MilestoneJson.class,
                () -> MilestoneJson.of(milestone(caller, of, code, null), of.code()),
                (input, version) ->
                        MilestoneJson.of(plan.save(caller, input.domain(stored.id(), version, of.id())), of.code()));
    }

    /** Deletes a milestone. */
    @Delete("/{code}")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> deleteMilestone(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            String code,
            @RequestBean VersionedRequest request) {
        var of = measure(caller, programme, measure);
        var id = milestone(caller, of, code, null).id();
        return request.delete(
                () -> MilestoneJson.of(milestone(caller, of, code, null), of.code()),
                version -> plan.delete(caller, id, version));
    }

    private Measure measure(Caller caller, String programme, String code) {
        return measures.find(caller, programme, code, null).measure();
    }

    private Milestone milestone(Caller caller, Measure of, String code, @Nullable LocalDate asOf) {
        return plan.milestones(caller, of.id(), asOf).stream()
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone", code));
    }
}
