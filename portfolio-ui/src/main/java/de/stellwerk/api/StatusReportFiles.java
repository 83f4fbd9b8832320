package de.stellwerk.api;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.reports.office.FileNames;
import de.stellwerk.reports.status.StatusReportDocument;
import de.stellwerk.reports.status.StatusReportDocx;
import de.stellwerk.reports.status.StatusReportPdf;
import de.stellwerk.reports.status.StatusReportXlsx;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.UUID;

/** The printed form of a status report. */
@Singleton
final class StatusReportFiles {
    private final StatusService reports;
    private final MeasureService measures;
    private final ProgrammeService programmes;
    private final AccessService access;
    private final StatusReportXlsx xlsx;
    private final StatusReportDocx docx;
    private final StatusReportPdf pdf;

    StatusReportFiles(
            StatusService reports,
            MeasureService measures,
            ProgrammeService programmes,
            AccessService access,
            StatusReportXlsx xlsx,
            StatusReportDocx docx,
            StatusReportPdf pdf) {
        this.reports = reports;
        this.measures = measures;
        this.programmes = programmes;
        this.access = access;
        this.xlsx = xlsx;
        this.docx = docx;
        this.pdf = pdf;
    }

    HttpResponse<byte[]> answer(Caller caller, UUID id, Downloads.Format format) throws IOException {
        var document = document(caller, reports.get(caller, new StatusReportId(id)));
        var name = FileNames.statusReport(document.measureCode(), document.report(), format.word());
        return switch (format) {
            case XLSX -> Downloads.answer(out -> xlsx.write(document, out), format, name);
            case DOCX -> Downloads.answer(out -> docx.write(document, out), format, name);
            case PDF -> Downloads.answer(out -> pdf.write(document, out), format, name);
            case PPTX, ZIP -> throw new IllegalArgumentException("not of a status report: " + format);
        };
    }

    private StatusReportDocument document(Caller caller, StatusReport report) {
        var measure = measures.get(caller, report.measure());
        var block = programmes.block(caller, measure.block());
        return new StatusReportDocument(
                access.tenant(caller.tenant()).displayName(),
                programmes.get(caller, measure.programme()).name(),
                measure.code(),
                measure.title(),
                block.code(),
                block.name(),
                report);
    }
}
