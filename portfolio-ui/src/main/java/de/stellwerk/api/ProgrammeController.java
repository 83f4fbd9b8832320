package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.server.Messages;
import io.micronaut.http.HttpRequest;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Programmes with their goals, cost classes and building blocks. */
@Controller("/api/v1/programmes")
@Tag(name = "Programme")
class ProgrammeController {
    private final ProgrammeService programmes;

    ProgrammeController(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    /** The programmes of the municipality. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<ProgrammeJson>> listProgrammes(
            @Parameter(hidden = true) Caller caller,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var locale = ProblemAnswers.locale(query.request());
        var items = programmes.programmes(caller, asOf).stream()
                .map(p -> json(caller, p, asOf, locale))
                .toList();
        return PageJson.of(query, items, ProgrammeJson.class);
    }

    /** One programme with goals, cost classes and building blocks. */
    @Get("/{code}")
    HttpResponse<ProgrammeJson> getProgramme(
            HttpRequest<?> request,
            @Parameter(hidden = true) Caller caller,
            String code,
            @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(json(caller, code, asOf, ProblemAnswers.locale(request)));
    }

    private ProgrammeJson json(Caller caller, String code, @Nullable LocalDate asOf, Locale locale) {
        return json(caller, programmes.programme(caller, code, asOf), asOf, locale);
    }

    private ProgrammeJson json(Caller caller, Programme programme, @Nullable LocalDate asOf, Locale locale) {
        var range = programmes
                .costRange(caller, programme.id(), asOf)
                .map(r -> ProgrammeJson.CostRangeJson.of(r, Messages.text(locale, "api.costRange.note")))
                .orElse(null);
        var blocks = programmes.blocks(caller, programme.id(), asOf).stream()
                .map(BlockJson::of)
                .toList();
        return ProgrammeJson.of(programme, range, blocks);
    }

    /**
     * Changes a programme with its goals and cost classes; building blocks have addresses of their own. Fields that are left out stay
     * as they are, null clears.
     */
    @Put("/{code}")
    @RequestBody(required = true)
    HttpResponse<ProgrammeJson> changeProgramme(
            @Parameter(hidden = true) Caller caller, String code, @RequestBean VersionedRequest request) {
        var id = programmes.programme(caller, code, null).id();
        return request.put(ProgrammeJson.class, () -> json(caller, code, null, request.locale()), (input, version) -> {
            var saved = programmes.change(caller, input.domain(id, version));
            return json(caller, saved.code(), null, request.locale());
        });
    }
}
