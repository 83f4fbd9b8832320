package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Flow;
import de.stellwerk.reports.office.LayoutRow;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TextStyle;
import de.stellwerk.reports.office.Wording;
import java.util.List;

/** Whose report it is, for which day and in which state. */
final class TitleBlock {
    private TitleBlock() {}

    static void write(Flow text, ProgrammeReport report, Snapshot s) {
        var meeting = s.meeting() == null ? "" : " · für den Lenkungsausschuss am " + Wording.day(s.meeting());
        var left = List.of(
                List.of(Span.muted(ReportWords.municipality(s) + " · Projektbüro", 9)),
                List.of(Span.bold(ReportWords.title(s), TextStyle.TITLE.size())),
                List.of(Span.plain(s.programmeName() + meeting, 10)));
        var right = List.of(
                List.of(Span.muted(ReportWords.keyDate(s), 9)),
                List.of(Span.muted(ReportWords.state(report), 9)),
                List.of(Span.muted("Bericht " + report.number(), 9)));
        text.row(
                new LayoutRow("Titelblock", "Titel links, Stichtag und Zustand rechts", 330, 60)
                        .ruled(1.5, Palette.DARK_HEAD)
                        .toTheEdge(),
                left,
                right);
    }
}
