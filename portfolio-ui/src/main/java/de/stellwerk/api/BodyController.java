package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.BodyId;
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

/** The bodies of a programme with their seats and meetings. */
@Controller("/api/v1/programmes/{programme}/bodies")
@Tag(name = "Programme")
class BodyController {
    private final Register<BodyJson> register;
    private final GovernanceService governance;

    BodyController(ProgrammeService programmes, GovernanceService governance) {
        this.governance = governance;
        register = new Register<>(
                programmes,
                "body",
                "bodies",
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

    /** Creates a body. */
    @Post
    @RequestBody(required = true)
    @Status(HttpStatus.CREATED)
    HttpResponse<BodyJson> createBody(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme) {
        return register.create(
                caller, programme, JsonBody.of(request), BodyId.next().value());
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

    /** Deletes a body that was not consulted, has not met and for which no account speaks. */
    @Delete("/{code}")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> deleteBody(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @RequestBean VersionedRequest request) {
        return register.delete(
                caller,
                programme,
                code,
                request,
                (who, id, version) -> governance.delete(who, new BodyId(id), version));
    }
}
