package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.PdfText;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the quarterly programme report as tagged PDF (PDF/UA-1): the same chapters, tables and sentences as the text document. */
@Singleton
public class ProgrammeReportPdf implements ProgrammeFile {
    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(ProgrammeReport report, Snapshot snapshot, OutputStream out) throws IOException {
        var text = new PdfText(ReportWords.properties(report, snapshot));
        text.frame(
                ReportWords.municipality(snapshot) + " · " + ReportWords.title(snapshot),
                ReportWords.keyDate(snapshot) + " · " + ReportWords.state(report),
                report.number() + " · " + ReportWords.LEGEND);
        var body = new ReportBody(text, report, snapshot);
        body.firstPage();
        text.contents(ReportBody.chapters(snapshot));
        text.newPage();
        body.chapters();
        text.write(out);
    }
}
