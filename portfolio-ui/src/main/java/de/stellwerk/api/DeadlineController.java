package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.DeadlineId;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Legal deadlines: those of a measure, and single entries of the register. */
@Controller("/api/v1/programmes/{programme}")
@Tag(name = "Plan")
class DeadlineController {
    private final ProgrammeService programmes;
    private final PlanService plan;
    private final Codes.Directory codes;
    private final Deadlines deadlines;

    DeadlineController(ProgrammeService programmes, PlanService plan, Codes.Directory codes, Deadlines deadlines) {
        this.programmes = programmes;
        this.plan = plan;
        this.codes = codes;
        this.deadlines = deadlines;
    }

    /** The legal deadlines attached to a measure. */
    @Get("/measures/{measure}/deadlines")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<DeadlineJson>> listDeadlinesOfMeasure(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String measure,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var names = codes.of(caller, in, asOf);
        home(names, measure);
        var items = deadlines.list(caller, in, names, null, asOf).stream()
                .filter(d -> Inputs.orEmpty(d.appliesTo()).contains(measure))
                .toList();
        return PageJson.of(query, items, DeadlineJson.class);
    }

    /** Creates a legal deadline, attached to this measure unless {@code appliesTo} says otherwise. */
    @Post("/measures/{measure}/deadlines")
    @RequestBody(required = true)
    @Status(HttpStatus.CREATED)
    HttpResponse<DeadlineJson> createDeadline(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme, String measure) {
        var in = programmes.programme(caller, programme, null);
        var names = codes.of(caller, in, null);
        var home = home(names, measure);
        var input = JsonBody.of(request).as(DeadlineJson.class);
        var unnamed = input.appliesTo() == null ? List.of(home) : List.<NodeRef>of();
        var saved = plan.save(caller, input.domain(DeadlineId.next(), 0, in.id(), names, unnamed));
        return Versions.created(
                "/api/v1/programmes/" + Paths.segment(in.code()) + "/deadlines/" + Paths.segment(saved.code()),
                json(caller, in, saved.code(), null));
    }

    /** One entry of the register. */
    @Get("/deadlines/{code}")
    HttpResponse<DeadlineJson> getDeadline(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(json(caller, programmes.programme(caller, programme, asOf), code, asOf));
    }

    /** Changes an entry. Fields that are left out stay as they are, null clears. */
    @Put("/deadlines/{code}")
    @RequestBody(required = true)
    HttpResponse<DeadlineJson> changeDeadline(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        return request.put(
                DeadlineJson.class,
                () -> json(caller, in, code, null),
                (input, version) -> save(caller, in, code, input, version));
    }

    private DeadlineJson save(Caller caller, Programme in, String code, DeadlineJson input, long version) {
        var names = codes.of(caller, in, null);
        var stored = stored(caller, in, code);
        // What the caller does not see stays attached.
        var unseen =
                stored.appliesTo().stream().filter(n -> names.code(n).isEmpty()).toList();
        var saved = plan.save(caller, input.domain(stored.id(), version, in.id(), names, unseen));
        return json(caller, in, saved.code(), null);
    }

    /** Deletes an entry. */
    @Delete("/deadlines/{code}")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> deleteDeadline(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        return request.delete(
                () -> json(caller, in, code, null),
                version -> plan.delete(caller, stored(caller, in, code).id(), version));
    }

    private static NodeRef home(Codes names, String measure) {
        return names.measures().stream()
                .filter(l -> l.measure().code().equals(measure))
                .map(l -> new NodeRef(NodeRef.Kind.MEASURE, l.measure().id().value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("measure", measure));
    }

    private Deadline stored(Caller caller, Programme in, String code) {
        return plan.deadlines(caller, in.id(), null).stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("deadline", code));
    }

    private DeadlineJson json(Caller caller, Programme in, String code, @Nullable LocalDate asOf) {
        return deadlines.list(caller, in, codes.of(caller, in, asOf), null, asOf).stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("deadline", code));
    }
}
