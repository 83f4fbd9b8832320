package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.exchange.ExportService;
import de.stellwerk.reports.exchange.WorkbookWriter;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;

/** A stored programme as the workbook that can be imported again. */
@Controller("/api/v1/exports/programme")
@Tag(name = "Exchange")
class ExportController {
    private final ExportService exports;
    private final WorkbookWriter writer = new WorkbookWriter();

    ExportController(ExportService exports) {
        this.exports = exports;
    }

    /** The programme in the form of the import's template; importing it again changes nothing. */
    @Get("/{programme}")
    @Produces({Downloads.XLSX, MediaType.ALL})
    @ApiResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = Downloads.XLSX, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> exportProgramme(@Parameter(hidden = true) Caller caller, String programme) throws IOException {
        var book = exports.export(caller, programme);
        return Downloads.answer(
                out -> writer.write(book, out), Downloads.Format.XLSX, "Programm-" + programme + ".xlsx");
    }
}
