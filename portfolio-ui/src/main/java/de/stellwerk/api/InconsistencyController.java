package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.InconsistencyId;
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

/** The register of contradictions and gaps found in a programme's documents. */
@Controller("/api/v1/programmes/{programme}/inconsistencies")
@Tag(name = "Programme")
class InconsistencyController {
    private final Register<InconsistencyJson> register;

    InconsistencyController(ProgrammeService programmes) {
        register = new Register<>(
                programmes,
                "inconsistency",
                "inconsistencies",
                InconsistencyJson.class,
                (caller, in, asOf) -> programmes.inconsistencies(caller, in, asOf).stream()
                        .map(InconsistencyJson::of)
                        .toList(),
                (caller, input, id, version, in) -> InconsistencyJson.of(
                        programmes.save(caller, input.domain(new InconsistencyId(id), version, in))));
    }

    /** The register of contradictions and gaps found in the programme's documents. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<InconsistencyJson>> listInconsistencies(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        return register.list(caller, programme, query, asOf);
    }

    /** One entry of the register. */
    @Get("/{code}")
    HttpResponse<InconsistencyJson> getInconsistency(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @QueryValue @Nullable LocalDate asOf) {
        return register.one(caller, programme, code, asOf);
    }

    /** Changes an entry, such as marking it as clarified. Fields that are left out stay as they are, null clears. */
    @Put("/{code}")
    @RequestBody(required = true)
    HttpResponse<InconsistencyJson> changeInconsistency(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @RequestBean VersionedRequest request) {
        return register.change(caller, programme, code, request);
    }
}
