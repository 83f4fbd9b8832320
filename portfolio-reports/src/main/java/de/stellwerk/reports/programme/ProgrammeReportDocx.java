package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Frame;
import de.stellwerk.reports.office.TextDocument;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes the quarterly programme report as text document (requirements row 76). It is laid out twice: the first run learns the
 * pages of the chapters, the second writes them into the contents.
 */
@Singleton
public class ProgrammeReportDocx implements ProgrammeFile {
    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(ProgrammeReport report, Snapshot snapshot, OutputStream out) throws IOException {
        var headings = ReportBody.chapters(snapshot).stream()
                .map(t -> new TextDocument.Heading(t, 1))
                .toList();
        try (var draft = layOut(report, snapshot, headings)) {
            headings = draft.headings();
        }
        try (var text = layOut(report, snapshot, headings)) {
            text.write(out);
        }
    }

    private static TextDocument layOut(ProgrammeReport report, Snapshot snapshot, List<TextDocument.Heading> contents) {
        var text = new TextDocument();
        ReportWords.properties(report, snapshot).applyTo(text.document());
        var body = new ReportBody(text, report, snapshot);
        body.firstPage();
        Frame.contents(text, contents);
        text.newPage();
        body.chapters();
        Frame.single(
                text,
                ReportWords.municipality(snapshot) + " · " + ReportWords.title(snapshot),
                ReportWords.keyDate(snapshot) + " · " + ReportWords.state(report),
                report.number() + " · " + ReportWords.LEGEND);
        return text;
    }
}
