package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.BlockId;
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
    private final Register<BlockJson> register;

    BlockController(ProgrammeService programmes) {
        register = new Register<>(
                programmes,
                "block",
                "blocks",
                BlockJson.class,
                (caller, in, asOf) -> programmes.blocks(caller, in, asOf).stream()
                        .map(BlockJson::of)
                        .toList(),
                (caller, input, id, version, in) ->
                        BlockJson.of(programmes.save(caller, input.domain(new BlockId(id), version, in))));
    }

    /** The building blocks of a programme. */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<BlockJson>> listBlocks(
            @Parameter(hidden = true) Caller caller,
            String programme,
            @RequestBean ListQuery query,
            @QueryValue @Nullable LocalDate asOf) {
        return register.list(caller, programme, query, asOf);
    }

    /** One building block. */
    @Get("/{code}")
    HttpResponse<BlockJson> getBlock(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @QueryValue @Nullable LocalDate asOf) {
        return register.one(caller, programme, code, asOf);
    }

    /** Changes a building block. Fields that are left out stay as they are, null clears. */
    @Put("/{code}")
    @RequestBody(required = true)
    HttpResponse<BlockJson> changeBlock(
            @Parameter(hidden = true) Caller caller,
            String programme,
            String code,
            @RequestBean VersionedRequest request) {
        return register.change(caller, programme, code, request);
    }
}
