package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.slides.Deck;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the quarterly programme report as presentation (requirements row 76): one page per block, editable text, native tables and
 * charts.
 */
@Singleton
public class ProgrammeReportPptx implements ProgrammeFile {
    @Override
    public String extension() {
        return "pptx";
    }

    @Override
    public void write(ProgrammeReport report, Snapshot snapshot, OutputStream out) throws IOException {
        try (var deck = new Deck(
                SlideWords.frontFoot(report, snapshot),
                SlideWords.foot(report, snapshot),
                SlideWords.legend(snapshot))) {
            ReportWords.properties(report, snapshot).applyTo(deck.show());
            FrontPage.write(deck, report, snapshot);
            OverviewPages.write(deck, report, snapshot);
            for (var block : snapshot.blocks()) {
                new BlockPages(deck, report, snapshot, block).write();
            }
            new AgendaPages(deck, report, snapshot).write();
            RoadmapPages.write(deck, report, snapshot);
            deck.write(out);
        }
    }
}
