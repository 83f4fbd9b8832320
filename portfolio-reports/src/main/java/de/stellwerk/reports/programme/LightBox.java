package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Flow;
import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.LayoutRow;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TextDocument;
import de.stellwerk.reports.office.TextMeasure;
import de.stellwerk.reports.office.TextStyle;
import de.stellwerk.reports.office.Tone;
import de.stellwerk.reports.office.Untrusted;
import java.util.ArrayList;
import java.util.List;

/** The programme light beside the summary. */
final class LightBox {
    private static final double LEFT = 130;
    private static final double RIGHT = TextDocument.WIDTH - LEFT - 20;
    private static final int REASON = 600;

    private LightBox() {}

    static void write(Flow text, ProgrammeReport report, Snapshot s, String summary) {
        var left = new ArrayList<List<Span>>();
        left.add(Span.lamp(Lamp.of(report.light()), 19, TextStyle.BIG_LIGHT.size()));
        left.add(List.of(Span.plain(report.light() == null ? "noch nicht festgelegt" : "gemeldet vom Kernteam", 10)));
        var right = right(report, s, summary);
        double height = 8;
        for (var line : right) {
            height += TextMeasure.lines(Span.text(line), 10, false, RIGHT) * 14.0;
        }
        text.row(
                new LayoutRow("Programmampel", "Ampel links, Zusammenfassung rechts", LEFT, Math.max(54, height))
                        .boxed(),
                left,
                right);
    }

    private static List<List<Span>> right(ProgrammeReport report, Snapshot s, String summary) {
        var lines = new ArrayList<List<Span>>();
        lines.add(List.of(
                Span.bold(String.valueOf(s.active()), 10),
                Span.plain(s.active() == 1 ? " Maßnahme läuft, " : " Maßnahmen laufen, ", 10),
                Span.bold(String.valueOf(s.planned()), 10),
                Span.plain(s.planned() == 1 ? " ist geplant, " : " sind geplant, ", 10),
                Span.bold(String.valueOf(s.done()), 10),
                Span.plain(" abgeschlossen. ", 10),
                Span.bold(s.milestonesReached() + " von " + s.milestonesTotal(), 10),
                Span.plain(" Meilensteinen sind erreicht.", 10)));
        if (!summary.isBlank()) {
            lines.addAll(Span.paragraphs(summary, 10));
        }
        var reason = Untrusted.clean(report.lightReason());
        if (!reason.isBlank()) {
            lines.add(List.of(Span.bold("Begründung: ", 10), Span.plain(Untrusted.cutAtWord(reason, REASON), 10)));
        }
        if (ReportWords.reasonOpen(report, s)) {
            lines.add(List.of(Span.tag(ReportWords.openReason(s), Tone.ORANGE, 10)));
        }
        return lines;
    }
}
