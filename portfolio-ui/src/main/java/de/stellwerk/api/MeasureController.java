package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Refused;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures. */
@Controller("/api/v1")
@Tag(name = "Measure")
class MeasureController {
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final MeasureSheets sheets;

    MeasureController(ProgrammeService programmes, MeasureService measures, MeasureSheets sheets) {
        this.programmes = programmes;
        this.measures = measures;
        this.sheets = sheets;
    }

    /** Measures over all programmes. */
    @Get("/measures")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV, Downloads.XLSX})
    HttpResponse<PageJson<MeasureJson>> listAllMeasures(
            @Parameter(hidden = true) Caller caller,
            @RequestBean ListQuery query,
            @RequestBean MeasureQuery filter,
            @QueryValue @Nullable String programme,
            @QueryValue @Nullable LocalDate asOf) {
        return list(caller, query, filter, programme, asOf);
    }

    /** The measures of a programme. */
    @Get("/programmes/{programme}/measures")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV, Downloads.XLSX})
    HttpResponse<PageJson<MeasureJson>> listMeasures(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @RequestBean MeasureQuery filter,
            @QueryValue @Nullable LocalDate asOf) {
        programmes.programme(caller, programme, asOf);
        return list(caller, query, filter, programme, asOf);
    }

    private HttpResponse<PageJson<MeasureJson>> list(
            Caller caller, ListQuery query, MeasureQuery filter, @Nullable String programme, @Nullable LocalDate asOf) {
        var sort = MeasureQuery.sort(query.checked());
        var found = measures.list(
                caller, filter.filter(programme, query.q()), sort, query.pageOrDefault(), query.sizeOrDefault(), asOf);
        if (Downloads.XLSX.equals(query.file())) {
            var context = sheets.context(caller, programme, asOf);
            return PageJson.workbook(out -> sheets.write(context, found.items(), asOf, out), MeasureJson.class);
        }
        var items = found.items().stream().map(MeasureJson::of).toList();
        return PageJson.answer(
                query, new PageJson<>(items, found.total(), found.page(), found.size(), MeasureJson.class));
    }

    /** Creates a measure. */
    @Post("/programmes/{programme}/measures")
    @RequestBody(required = true)
    @Status(HttpStatus.CREATED)
    HttpResponse<MeasureJson> createMeasure(
            HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String programme) {
        var input = JsonBody.of(request).as(MeasureJson.class);
        var in = programmes.programme(caller, programme, null);
        var saved = measures.save(
                caller,
                input.domain(
                        MeasureId.next(), 0, in.id(), block(caller, in, input).id(), Set.of()));
        return Versions.created(Paths.measure(in.code(), saved.code()), json(caller, in.code(), saved.code(), null));
    }

    /** One measure. */
    @Get("/programmes/{programme}/measures/{code}")
    HttpResponse<MeasureJson> getMeasure(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @QueryValue @Nullable LocalDate asOf) {
        return Versions.ok(json(caller, programme, code, asOf));
    }

    /** Changes a measure. Fields that are left out stay as they are, null clears. */
    @Put("/programmes/{programme}/measures/{code}")
    @RequestBody(required = true)
    HttpResponse<MeasureJson> changeMeasure(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @RequestBean VersionedRequest request) {
        return request.put(
                MeasureJson.class,
                () -> json(caller, programme, code, null),
                (input, version) -> save(caller, programme, code, input, version));
    }

    private MeasureJson save(Caller caller, String programme, String code, MeasureJson input, long version) {
        var in = programmes.programme(caller, programme, null);
        var stored = measures.find(caller, programme, code, null).measure();
        var block = block(caller, in, input).id();
        var saved = measures.change(
                caller, input.domain(stored.id(), version, in.id(), block, MeasureJson.dangling(stored)));
        return json(caller, programme, saved.code(), null);
    }

    /** Deletes a measure without reports; one with reports is cancelled by its state instead. */
    @Delete("/programmes/{programme}/measures/{code}")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> deleteMeasure(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @RequestBean VersionedRequest request) {
        var id = measures.find(caller, programme, code, null).measure().id();
        return request.delete(
                () -> json(caller, programme, code, null), version -> measures.delete(caller, id, version));
    }

    private MeasureJson json(Caller caller, String programme, String code, @Nullable LocalDate asOf) {
        return MeasureJson.of(measures.find(caller, programme, code, asOf));
    }

    private Block block(Caller caller, Programme programme, MeasureJson input) {
        var code = Inputs.require(input.block(), "block");
        return programmes.blocks(caller, programme.id(), null).stream()
                .filter(b -> b.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.input("block", "unknownCode", code));
    }
}
