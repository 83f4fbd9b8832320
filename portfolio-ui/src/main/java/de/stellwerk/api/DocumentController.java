package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.api.Downloads.Format;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;

/** Reports as files to send and print. */
@Controller("/api/v1")
@Tag(name = "Exchange")
class DocumentController {
    private final StatusReportFiles statusReports;
    private final ProgrammeReportFiles programmeReports;

    DocumentController(StatusReportFiles statusReports, ProgrammeReportFiles programmeReports) {
        this.statusReports = statusReports;
        this.programmeReports = programmeReports;
    }

    /**
     * The printed form of a status report.
     *
     * @param format xlsx, docx or pdf (tagged, PDF/UA-1)
     */
    @Get("/status-reports/{id}/document")
    @Produces({Downloads.XLSX, Downloads.DOCX, Downloads.PDF, MediaType.ALL})
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = Downloads.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = Downloads.DOCX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = Downloads.PDF, schema = @Schema(type = "string", format = "binary"))
            })
    HttpResponse<byte[]> getStatusReportDocument(
            @Parameter(hidden = true) Caller caller, UUID id, @QueryValue(defaultValue = "xlsx") String format)
            throws IOException {
        return statusReports.answer(caller, id, Format.of(format, Format.XLSX, Format.DOCX, Format.PDF));
    }

    /**
     * The quarterly programme report as it goes to the committee; marked as a draft until it is approved.
     *
     * @param format xlsx, docx, pptx, pdf (tagged, PDF/UA-1) or zip: all of them
     */
    @Get("/programme-reports/{id}/document")
    @Produces({Downloads.XLSX, Downloads.DOCX, Downloads.PPTX, Downloads.PDF, Downloads.ZIP, MediaType.ALL})
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = Downloads.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = Downloads.DOCX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = Downloads.PPTX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = Downloads.PDF, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = Downloads.ZIP, schema = @Schema(type = "string", format = "binary"))
            })
    HttpResponse<byte[]> getProgrammeReportDocument(
            @Parameter(hidden = true) Caller caller, UUID id, @QueryValue(defaultValue = "xlsx") String format)
            throws IOException {
        return programmeReports.answer(caller, id, Format.of(format, Format.values()));
    }
}
