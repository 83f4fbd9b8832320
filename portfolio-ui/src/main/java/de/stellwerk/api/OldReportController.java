package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.access.Caller;
import de.stellwerk.form.ArchiveLine;
import de.stellwerk.form.ArchiveService;
import de.stellwerk.reports.status.ArchiveReader;
import de.stellwerk.shared.Violation;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Status reports of past months out of old forms. */
@Controller("/api/v1/programmes/{programme}/old-reports")
@Tag(name = "Exchange")
class OldReportController {
    private final ArchiveService archive;
    private final ArchiveReader reader;

    OldReportController(ArchiveService archive, ArchiveReader reader) {
        this.archive = archive;
        this.reader = reader;
    }

    /**
     * Takes old forms over as released reports of their months. What cannot be read, or is there already, stays out.
     *
     * @param file one workbook, or a ZIP file of up to 500
     * @param dryRun tell what would happen and write nothing
     */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<OldReportsJson> takeOldReports(
            HttpRequest<?> request,
            @Parameter(hidden = true) Caller caller,
            String programme,
            @Part("file") @Nullable CompletedFileUpload file,
            @QueryValue(defaultValue = "false") boolean dryRun)
            throws IOException {
        // Who may not, and a programme that there is not, come before the file.
        archive.examine(caller, programme, List.of());
        if (file == null) {
            throw new BadInput(Violation.of("file", "fileMissing"));
        }
        try (var in = file.getInputStream()) {
            var forms = reader.read(file.getFilename(), in);
            var lines = dryRun ? archive.examine(caller, programme, forms) : archive.take(caller, programme, forms);
            return HttpResponse.ok(OldReportsJson.of(lines, dryRun, ProblemAnswers.locale(request)));
        }
    }

    /**
     * What became of the forms, or on a dry run would.
     *
     * @param dryRun nothing was written
     * @param taken how many became reports
     * @param files oldest month first
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "OldReports", example = """
            {"dryRun":true,"taken":1,"files":[{"file":"2019-05_B1-A_Statusbericht.xlsx","measure":"B1-A",\\
            "period":"2019-05","taken":true,"problems":[]}]}""")
    record OldReportsJson(boolean dryRun, int taken, List<OldReportJson> files) {
        static OldReportsJson of(List<ArchiveLine> lines, boolean dryRun, Locale locale) {
            return new OldReportsJson(
                    dryRun,
                    (int) lines.stream().filter(ArchiveLine::good).count(),
                    lines.stream().map(l -> OldReportJson.of(l, locale)).toList());
        }
    }

    /**
     * What became of a form.
     *
     * @param measure code, {@code null}: not recognised
     * @param period month reported on, {@code null}: not found
     * @param taken whether it became a report
     * @param problems why not
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "OldReport", example = """
            {"file":"2019-05_B1-A_Statusbericht.xlsx","measure":"B1-A","period":"2019-05","taken":true,"problems":[]}""")
    record OldReportJson(
            String file,
            @Nullable String measure,
            @Nullable YearMonth period,
            boolean taken,
            List<ViolationJson> problems) {
        static OldReportJson of(ArchiveLine line, Locale locale) {
            return new OldReportJson(
                    line.form().from().file(),
                    line.measure(),
                    line.form().period(),
                    line.good(),
                    line.problems().stream()
                            .map(v -> ViolationJson.of(v, locale))
                            .toList());
        }
    }
}
