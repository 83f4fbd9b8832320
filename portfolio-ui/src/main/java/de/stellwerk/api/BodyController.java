package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.NotFound;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of a programme with their seats and meetings. */
@Controller("/api/v1/programmes/{programme}/bodies")
@Tag(name = "Programme")
class BodyController {
    private final ProgrammeService programmes;
    private final GovernanceService governance;

    BodyController(ProgrammeService programmes, GovernanceService governance) {
        this.programmes = programmes;
        this.governance = governance;
    }

    /** The bodies of a programme with their seats and meetings. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<BodyJson>> listBodies(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var items = governance.bodies(caller, in.id(), asOf).stream()
                .map(BodyJson::of)
                .toList();
        return PageJson.of(query, items, BodyJson.class);
    }

    /** One body. */
    @Get("/{code}")
    HttpResponse<BodyJson> getBody(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        return Versions.ok(BodyJson.of(stored(caller, in, code, asOf)));
    }

    /** Changes a body with its seats and meetings. Fields that are left out stay as they are, null clears. */
    @Put("/{code}")
    @RequestBody(required = true)
    HttpResponse<BodyJson> changeBody(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        var id = stored(caller, in, code, null).id();
        return request.put(
                BodyJson.class,
                () -> BodyJson.of(stored(caller, in, code, null)),
                (input, version) -> BodyJson.of(governance.save(caller, input.domain(id, version, in.id()))));
    }

    private Body stored(Caller caller, Programme in, String code, @Nullable LocalDate asOf) {
        return governance.bodies(caller, in.id(), asOf).stream()
                .filter(e -> e.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("body", code));
    }
}
