package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.exchange.ImportService;
import de.stellwerk.reports.exchange.TemplateWriter;
import de.stellwerk.reports.exchange.WorkbookReader;
import de.stellwerk.shared.Violation;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A programme as a workbook. */
@Controller("/api/v1/imports/programme")
@Tag(name = "Exchange")
class ImportController {
    private final ImportService imports;
    private final WorkbookReader reader;
    private final TemplateWriter template;

    ImportController(ImportService imports, WorkbookReader reader, TemplateWriter template) {
        this.imports = imports;
        this.reader = reader;
        this.template = template;
    }

    /** The empty workbook with explanations and drop-downs. */
    @Get("/template")
    @Produces({Downloads.XLSX, MediaType.ALL})
    @ApiResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = Downloads.XLSX, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> getImportTemplate(@Parameter(hidden = true) Caller caller) throws IOException {
        Rights.require(Rights.editsProgramme(caller), "editProgramme");
        var out = new ByteArrayOutputStream();
        template.write(out);
        return Downloads.answer(out.toByteArray(), Downloads.XLSX, "Programm-Importvorlage.xlsx");
    }

    /**
     * Takes a programme over from a workbook: all of it or nothing.
     *
     * @param file the workbook
     * @param dryRun tell what would happen and write nothing
     */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ApiResponse(
            responseCode = "200",
            description = "What was, or on a dry run would be, created and changed; on a dry run with every problem",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportJson.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Refused with every problem; nothing was written",
            content =
                    @Content(mediaType = ProblemJson.MEDIA_TYPE, schema = @Schema(implementation = ProblemJson.class)))
    HttpResponse<?> importProgramme(
            HttpRequest<?> request,
            @Parameter(hidden = true) Caller caller,
            @Part("file") @Nullable CompletedFileUpload file,
            @QueryValue(defaultValue = "false") boolean dryRun)
            throws IOException {
        Rights.require(Rights.editsProgramme(caller), "editProgramme");
        if (file == null) {
            throw new BadInput(Violation.of("file", "fileMissing"));
        }
        try (var in = file.getInputStream()) {
            var result = imports.importProgramme(caller, reader.read(in), dryRun);
            var json = ImportJson.of(result, dryRun, ProblemAnswers.locale(request));
            return result.refused() && !dryRun
                    ? ProblemAnswers.workbook(request, result.problems())
                    : HttpResponse.ok(json);
        }
    }
}
