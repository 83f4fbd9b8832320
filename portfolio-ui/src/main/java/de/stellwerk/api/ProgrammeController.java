package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.NotFound;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Programmes with their goals and building blocks. */
@Controller("/api/v1/programmes")
@Tag(name = "Programme")
class ProgrammeController {
    private final ProgrammeService programmes;
    private final GovernanceService governance;

    ProgrammeController(ProgrammeService programmes, GovernanceService governance) {
        this.programmes = programmes;
        this.governance = governance;
    }

    /** The programmes of the municipality. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<ProgrammeJson>> listProgrammes(
            @Parameter(hidden = true) Caller caller,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var locale = ProblemAnswers.locale(query.request());
        var items = programmes.programmes(caller).stream()
                .map(p -> json(caller, p.code(), asOf, locale))
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
        Programme programme = programmes.programme(caller, code, asOf);
        var range = programmes
                .costRange(caller, programme.id(), asOf)
                .map(r -> ProgrammeJson.CostRangeJson.of(r, Messages.text(locale, "api.costRange.note")))
                .orElse(null);
        return ProgrammeJson.of(programme, range, blocks(caller, programme, asOf));
    }

    private List<BlockJson> blocks(Caller caller, Programme programme, @Nullable LocalDate asOf) {
        return programmes.blocks(caller, programme.id(), asOf).stream()
                .map(BlockJson::of)
                .toList();
    }

    /** The building blocks of a programme. */
    @Get("/{code}/blocks")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<BlockJson>> listBlocks(
            @Parameter(hidden = true) Caller caller,
            String code,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        return PageJson.of(query, blocks(caller, programmes.programme(caller, code, asOf), asOf), BlockJson.class);
    }

    /** One building block. */
    @Get("/{code}/blocks/{block}")
    HttpResponse<BlockJson> getBlock(
            @Parameter(hidden = true) Caller caller, String code, String block, @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(blocks(caller, programmes.programme(caller, code, asOf), asOf).stream()
                .filter(b -> b.code().equals(block))
                .findFirst()
                .orElseThrow(() -> new NotFound("block", block)));
    }

    /** The register of contradictions and gaps found in the programme's documents. */
    @Get("/{code}/inconsistencies")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<InconsistencyJson>> listInconsistencies(
            @Parameter(hidden = true) Caller caller, String code, @RequestBean ListQuery query) {
        var programme = programmes.programme(caller, code, null);
        var items = programmes.inconsistencies(caller, programme.id()).stream()
                .map(InconsistencyJson::of)
                .toList();
        return PageJson.of(query, items, InconsistencyJson.class);
    }

    /** The bodies of a programme with their seats and meetings. */
    @Get("/{code}/bodies")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<BodyJson>> listBodies(
            @Parameter(hidden = true) Caller caller, String code, @RequestBean ListQuery query) {
        var programme = programmes.programme(caller, code, null);
        var items = governance.bodies(caller, programme.id()).stream()
                .map(BodyJson::of)
                .toList();
        return PageJson.of(query, items, BodyJson.class);
    }
}
