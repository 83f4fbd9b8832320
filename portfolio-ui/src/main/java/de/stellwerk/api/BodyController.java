package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.BodyId;
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
    private final Register<BodyJson> register;

    BodyController(ProgrammeService programmes, GovernanceService governance) {
        register = new Register<>(
                programmes,
                "body",
                BodyJson.class,
                (caller, in, asOf) -> governance.bodies(caller, in, asOf).stream()
                        .map(BodyJson::of)
                        .toList(),
                (caller, input, id, version, in) ->
                        BodyJson.of(governance.save(caller, input.domain(new BodyId(id), version, in))));
    }

    /** The bodies of a programme with their seats and meetings. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<BodyJson>> listBodies(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        return register.list(caller, programme, query, asOf);
    }

    /** One body. */
    @Get("/{code}")
    HttpResponse<BodyJson> getBody(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @QueryValue @Nullable LocalDate asOf) {
        return register.one(caller, programme, code, asOf);
    }

    /** Changes a body with its seats and meetings. Fields that are left out stay as they are, null clears. */
    @Put("/{code}")
    @RequestBody(required = true)
    HttpResponse<BodyJson> changeBody(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @RequestBean VersionedRequest request) {
        return register.change(caller, programme, code, request);
    }
}
