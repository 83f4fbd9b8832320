package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.programme.Inconsistency;
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

/** The register of contradictions and gaps found in a programme's documents. */
@Controller("/api/v1/programmes/{programme}/inconsistencies")
@Tag(name = "Programme")
class InconsistencyController {
    private final ProgrammeService programmes;

    InconsistencyController(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    /** The register of contradictions and gaps found in the programme's documents. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<InconsistencyJson>> listInconsistencies(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var items = programmes.inconsistencies(caller, in.id(), asOf).stream()
                .map(InconsistencyJson::of)
                .toList();
        return PageJson.of(query, items, InconsistencyJson.class);
    }

    /** One entry of the register. */
    @Get("/{code}")
    HttpResponse<InconsistencyJson> getInconsistency(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        return Versions.ok(InconsistencyJson.of(stored(caller, in, code, asOf)));
    }

    /** Changes an entry, such as marking it as clarified. Fields that are left out stay as they are, null clears. */
    @Put("/{code}")
    @RequestBody(required = true)
    HttpResponse<InconsistencyJson> changeInconsistency(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        var id = stored(caller, in, code, null).id();
        return request.put(
                InconsistencyJson.class,
                () -> InconsistencyJson.of(stored(caller, in, code, null)),
                (input, version) -> InconsistencyJson.of(programmes.save(caller, input.domain(id, version, in.id()))));
    }

    private Inconsistency stored(Caller caller, Programme in, String code, @Nullable LocalDate asOf) {
        return programmes.inconsistencies(caller, in.id(), asOf).stream()
                .filter(e -> e.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("inconsistency", code));
    }
}
