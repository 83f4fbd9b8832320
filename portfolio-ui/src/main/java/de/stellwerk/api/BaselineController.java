package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.baseline.BaselineService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.ProgrammeId;
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

/** Plans as they were agreed. */
@Controller("/api/v1/programmes/{programme}/baselines")
@Tag(name = "Plan")
class BaselineController {
    private final ProgrammeService programmes;
    private final BaselineService baselines;

    BaselineController(ProgrammeService programmes, BaselineService baselines) {
        this.programmes = programmes;
        this.baselines = baselines;
    }

    /** The baselines of a programme: the plan agreed at first, then the newest first. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<BaselineJson>> listBaselines(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var items = baselines.list(caller, in(caller, programme, asOf), asOf).stream()
                .map(BaselineJson::of)
                .toList();
        return PageJson.of(query, items, BaselineJson.class);
    }

    /** Keeps the plan as it is now under a name. */
    @Post
    @RequestBody(required = true)
    @Status(HttpStatus.CREATED)
    HttpResponse<BaselineJson> createBaseline(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme) {
        var input = JsonBody.of(request).as(BaselineJson.class);
        var in = in(caller, programme, null);
        var set = BaselineJson.of(baselines.set(caller, in, Inputs.require(input.name(), "name")));
        return Versions.created("/api/v1/programmes/" + Paths.segment(programme) + "/baselines/" + set.id(), set);
    }

    /** One baseline. */
    @Get("/{id}")
    HttpResponse<BaselineJson> getBaseline(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String id,
            @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(json(caller, in(caller, programme, asOf), id, asOf));
    }

    /** Gives a baseline another name; its dates stay. */
    @Put("/{id}")
    @RequestBody(required = true)
    HttpResponse<BaselineJson> changeBaseline(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String id,
            @RequestBean VersionedRequest request) {
        var in = in(caller, programme, null);
        return request.put(
                BaselineJson.class,
                () -> json(caller, in, id, null),
                (input, version) -> BaselineJson.of(baselines.rename(
                        caller, in, BaselineJson.id(id), version, Inputs.require(input.name(), "name"))));
    }

    /** Deletes a baseline that was set by hand. */
    @Delete("/{id}")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> deleteBaseline(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String id,
            @RequestBean VersionedRequest request) {
        var in = in(caller, programme, null);
        return request.delete(
                () -> json(caller, in, id, null),
                version -> baselines.delete(caller, in, BaselineJson.id(id), version));
    }

    /** The plan beside a baseline, with how far each date is from the agreed one. */
    @Get("/{id}/comparison")
    ComparisonJson getBaselineComparison(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String id,
            @QueryValue @Nullable LocalDate asOf) {
        return ComparisonJson.of(baselines.comparison(caller, in(caller, programme, asOf), BaselineJson.id(id), asOf));
    }

    private ProgrammeId in(Caller caller, String programme, @Nullable LocalDate asOf) {
        return programmes.programme(caller, programme, asOf).id();
    }

    private BaselineJson json(Caller caller, ProgrammeId in, String id, @Nullable LocalDate asOf) {
        return BaselineJson.of(baselines.get(caller, in, BaselineJson.id(id), asOf));
    }
}
