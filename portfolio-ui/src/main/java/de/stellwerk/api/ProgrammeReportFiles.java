package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.reports.office.FileNames;
import de.stellwerk.reports.programme.ProgrammeReportDocx;
import de.stellwerk.reports.programme.ProgrammeReportPptx;
import de.stellwerk.reports.programme.ProgrammeReportXlsx;
import de.stellwerk.shared.ProgrammeReportId;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.UUID;

/** The quarterly programme report as a file. */
@Singleton
final class ProgrammeReportFiles {
    private final ProgrammeReportService reports;
    private final ProgrammeReportXlsx xlsx;
    private final ProgrammeReportDocx docx;
    private final ProgrammeReportPptx pptx;

    ProgrammeReportFiles(
            ProgrammeReportService reports,
            ProgrammeReportXlsx xlsx,
            ProgrammeReportDocx docx,
            ProgrammeReportPptx pptx) {
        this.reports = reports;
        this.xlsx = xlsx;
        this.docx = docx;
        this.pptx = pptx;
    }

    HttpResponse<byte[]> answer(Caller caller, UUID id, Downloads.Format format) throws IOException {
        var report = reports.get(caller, new ProgrammeReportId(id));
        var snapshot = reports.snapshot(caller, report);
        var name = FileNames.programmeReport(report, format.word());
        return switch (format) {
            case XLSX -> Downloads.answer(out -> xlsx.write(report, snapshot, out), format, name);
            case DOCX -> Downloads.answer(out -> docx.write(report, snapshot, out), format, name);
            case PPTX -> Downloads.answer(out -> pptx.write(report, snapshot, out), format, name);
        };
    }
}
