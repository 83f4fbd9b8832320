package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Register;
import de.stellwerk.reports.office.Workbook;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the figures of the quarterly programme report as workbook (requirements row 76): values only, no formulas. */
@Singleton
public class ProgrammeReportXlsx implements ProgrammeFile {
    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(ProgrammeReport report, Snapshot snapshot, OutputStream out) throws IOException {
        var context = ReportWords.context(report, snapshot);
        var running = ReportWords.state(report) + ", " + ReportWords.keyDate(snapshot);
        try (var book = new Workbook()) {
            ReportWords.properties(report, snapshot).applyTo(book.book());
            OverviewSheet.write(book, context, running, report, snapshot);
            for (var register : ReportRegisters.of(context, snapshot)) {
                Register.write(book, register, running, ReportWords.LEGEND);
            }
            book.write(out);
        }
    }
}
