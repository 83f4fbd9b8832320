package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.reports.office.FileNames;
import de.stellwerk.reports.programme.ProgrammeFile;
import de.stellwerk.reports.programme.ProgrammePack;
import de.stellwerk.shared.ProgrammeReportId;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** The quarterly programme report as a file, or all its files in one. */
@Singleton
final class ProgrammeReportFiles {
    private final ProgrammeReportService reports;
    private final List<ProgrammeFile> files;
    private final ProgrammePack pack;

    ProgrammeReportFiles(ProgrammeReportService reports, List<ProgrammeFile> files, ProgrammePack pack) {
        this.reports = reports;
        this.files = List.copyOf(files);
        this.pack = pack;
    }

    HttpResponse<byte[]> answer(Caller caller, UUID id, Downloads.Format format) throws IOException {
        var report = reports.get(caller, new ProgrammeReportId(id));
        var snapshot = reports.snapshot(caller, report);
        var name = FileNames.programmeReport(report, format.word());
        if (format == Downloads.Format.ZIP) {
            return Downloads.answer(out -> pack.write(report, snapshot, out), format, name);
        }
        var file = files.stream()
                .filter(f -> f.extension().equals(format.word()))
                .findFirst()
                .orElseThrow();
        return Downloads.answer(out -> file.write(report, snapshot, out), format, name);
    }
}
