package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.slides.Box;
import de.stellwerk.reports.slides.Deck;
import de.stellwerk.reports.slides.Fit;
import de.stellwerk.reports.slides.Layout;
import de.stellwerk.reports.slides.Para;
import java.util.stream.Stream;

/** The front page: whose report it is, the programme light and the most important sentences. */
final class FrontPage {
    private static final double RIGHT = 340;
    private static final double WIDTH = 580;
    private static final double SENTENCE = 25;

    private FrontPage() {}

    static void write(Deck deck, ProgrammeReport report, Snapshot s) {
        var page = deck.page(Layout.FRONT, ReportWords.title(s));
        page.front(line(ReportWords.municipality(s) + " · Projektbüro", 14), line(subtitle(s), 18));
        page.text(new Box(40, 226, 260, 17), Para.of(Span.muted("Programmampel", 14)));
        BigLamp.reported(page, 40, 248, 40, 260, report.light());
        var by = report.light() == null ? "noch nicht festgelegt" : "gemeldet vom Kernteam";
        page.text(new Box(40, 300, 260, 20), Para.of(Span.plain(by, 16)));
        BigLamp.computed(page, 40, 322, 16, 260, s.computed(), report.light());
        page.line(311, 226, 311, 440, Palette.ROW_LINE, 1.5);
        page.text(new Box(RIGHT, 226, WIDTH, 17), Para.of(Span.muted("Das Wichtigste", 14)));
        var sentences = Findings.sentences(s).stream()
                .map(l -> Para.of(l).line(SENTENCE).after(8).marked(Para.Mark.NUMBER))
                .toList();
        var height = Para.height(sentences, WIDTH);
        page.text(new Box(RIGHT, 244, WIDTH, height), sentences);
        var below = 244 + height + 14;
        OpenNote.write(page, new Box(RIGHT, below, WIDTH, 490 - below), 14, report, s);
        page.notes(Stream.of(
                        "Programmampel: vom Kernteam gewählt, Bericht " + report.number() + ".",
                        s.computed() == null
                                ? ""
                                : "Berechnete Ampel: schlechteste der laufenden Maßnahmen, eingefroren mit dem letzten"
                                        + " freigegebenen Statusbericht.",
                        "Fristen und Enden: Terminplan, " + ReportWords.keyDate(s) + ".",
                        ReportWords.missing(s),
                        OpenNote.whole(report))
                .filter(n -> !n.isEmpty())
                .toList());
    }

    private static String subtitle(Snapshot s) {
        return s.programmeName()
                + (s.meeting() == null ? "" : " · für den Lenkungsausschuss am " + Wording.day(s.meeting()));
    }

    private static String line(String text, double size) {
        return Fit.lines(text, size, false, 880, 1);
    }
}
