package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.programme.Block;
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

/** The building blocks of a programme. */
@Controller("/api/v1/programmes/{programme}/blocks")
@Tag(name = "Programme")
class BlockController {
    private final ProgrammeService programmes;

    BlockController(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    /** The building blocks of a programme. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<BlockJson>> listBlocks(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        var items = programmes.blocks(caller, in.id(), asOf).stream()
                .map(BlockJson::of)
                .toList();
        return PageJson.of(query, items, BlockJson.class);
    }

    /** One building block. */
    @Get("/{code}")
    HttpResponse<BlockJson> getBlock(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @QueryValue @Nullable LocalDate asOf) {
        var in = programmes.programme(caller, programme, asOf);
        return Versions.ok(BlockJson.of(stored(caller, in, code, asOf)));
    }

    /** Changes a building block. Fields that are left out stay as they are, null clears. */
    @Put("/{code}")
    @RequestBody(required = true)
    HttpResponse<BlockJson> changeBlock(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @RequestBean VersionedRequest request) {
        var in = programmes.programme(caller, programme, null);
        var id = stored(caller, in, code, null).id();
        return request.put(
                BlockJson.class,
                () -> BlockJson.of(stored(caller, in, code, null)),
                (input, version) -> BlockJson.of(programmes.save(caller, input.domain(id, version, in.id()))));
    }

    private Block stored(Caller caller, Programme in, String code, @Nullable LocalDate asOf) {
        return programmes.blocks(caller, in.id(), asOf).stream()
                .filter(e -> e.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("block", code));
    }
}
