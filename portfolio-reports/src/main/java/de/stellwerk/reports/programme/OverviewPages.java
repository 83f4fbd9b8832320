package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.report.Snapshot.BlockState;
import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TableText;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.slides.Box;
import de.stellwerk.reports.slides.Deck;
import de.stellwerk.reports.slides.Fit;
import de.stellwerk.reports.slides.Layout;
import de.stellwerk.reports.slides.Page;
import de.stellwerk.reports.slides.Para;
import de.stellwerk.reports.slides.Stroke;
import de.stellwerk.reports.slides.TableLook;
import java.util.List;
import java.util.stream.Stream;

/** The programme in figures and its blocks in a table, ten to a page. */
final class OverviewPages {
    private static final int BLOCKS = 10;
    private static final double SIZE = 12;
    private static final List<Double> WIDTHS = List.of(296.0, 76.0, 84.0, 128.0, 88.0, 78.0, 130.0);

    private OverviewPages() {}

    static void write(Deck deck, ProgrammeReport report, Snapshot s) {
        var parts = Parts.of(s.blocks(), BLOCKS);
        for (var i = 0; i < parts.size(); i++) {
            var title = i == 0
                    ? Findings.overview(report, s)
                    : "Bausteine im Überblick" + SlideWords.part(i + 1, parts.size());
            var page = deck.page(Layout.OVERVIEW, title);
            var top = Page.TOP;
            if (i == 0) {
                figures(page, report, s);
                top = 152;
            }
            var bottom = page.table(Page.LEFT, top, table(s, parts.get(i)), look(parts.get(i)));
            if (i == 0) {
                below(page, bottom + 6, report, s);
            }
            page.notes(notes(report, s));
        }
    }

    private static TableLook look(List<BlockState> blocks) {
        return blocks.size() > 8 ? TableLook.TIGHT : TableLook.ROOMY;
    }

    private static void figures(Page page, ProgrammeReport report, Snapshot s) {
        page.rectangle(new Box(Page.LEFT, Page.TOP, Page.WIDTH, 73), null, Stroke.solid(Palette.STRONG_LINE, 0.75));
        BigLamp.reported(page, 55, 78, 26, 175, report.light());
        BigLamp.computed(page, 55, 112, 13, 175, s.computed(), report.light());
        page.line(240, 78, 240, 128, Palette.ROW_LINE, 0.75);
        figure(page, 255, "Maßnahmen", s.active() + " laufend", s.planned() + " geplant, " + s.done() + " fertig");
        figure(page, 425, "Meilensteine", s.milestonesReached() + " von " + s.milestonesTotal(), "erreicht");
        var due = (int) s.blocks().stream()
                .flatMap(b -> b.measures().stream())
                .filter(Snapshot.MeasureState::due)
                .count();
        var there = Math.max(0, due - s.missingReports().size());
        figure(page, 595, "Berichte " + Wording.month(s.quarter().lastMonth()), there + " von " + due, "freigegeben");
        var met = s.deadlines().stream().filter(Snapshot.DeadlineLine::met).count();
        figure(page, 765, "Gesetzliche Fristen", met + " von " + s.deadlines().size(), "erfüllt");
    }

    private static void figure(Page page, double x, String label, String figure, String below) {
        page.text(
                new Box(x, 74, 150, 60),
                Para.of(Span.muted(label, SIZE)).line(15),
                Para.of(Span.bold(figure, 20)).line(25),
                Para.of(Span.plain(below, SIZE)).line(15));
    }

    private static TableText table(Snapshot s, List<BlockState> blocks) {
        var rows = blocks.stream().map(OverviewPages::row).toList();
        return new TableText(
                "Bausteine im Überblick",
                "Je Baustein: gemeldete und berechnete Ampel, auffällige Bereiche, erreichte Meilensteine, Ende, gesetzliche"
                        + " Frist",
                WIDTHS,
                List.of("Baustein", "Gemeldet", "Berechnet", "Auffällig", "Meilensteine", "Ende", "Frist"),
                List.of(),
                true,
                rows);
    }

    private static List<List<List<Span>>> row(BlockState b) {
        var name = Fit.lines(b.name(), SIZE, false, WIDTHS.getFirst() - 38, 1);
        var distance = Fit.lines(SlideWords.distance(b.deadline()), SIZE, true, WIDTHS.getLast() - 10, 1);
        return List.of(
                TableText.cell(Span.bold(b.code() + " ", SIZE), Span.plain(name, SIZE)),
                List.of(Span.lamp(Lamp.of(b.light()), SIZE, SIZE)),
                List.of(SlideWords.computed(b.computed(), b.light(), SIZE)),
                plain(SlideWords.conspicuous(b.conspicuous())),
                plain(b.milestonesReached() + " von " + b.milestonesTotal()),
                plain(Fit.lines(ReportWords.end(b), SIZE, false, 68, 1)),
                SlideWords.missed(b.deadline()) ? TableText.cell(Span.bold(distance, SIZE)) : plain(distance));
    }

    private static List<List<Span>> plain(String text) {
        return TableText.cell(Span.plain(text, SIZE));
    }

    private static void below(Page page, double y, ProgrammeReport report, Snapshot s) {
        var missing = Fit.lines(ReportWords.missing(s), SIZE, false, Page.WIDTH, 1);
        page.text(new Box(Page.LEFT, y, Page.WIDTH, 15), Para.of(Span.muted(missing, SIZE)));
        OpenNote.write(page, new Box(Page.LEFT, y + 20, Page.WIDTH, Page.BOTTOM - y - 20), SIZE, report, s);
    }

    private static List<String> notes(ProgrammeReport report, Snapshot s) {
        return Stream.of(
                        "Ampeln: letzter freigegebener Statusbericht bis "
                                + Wording.month(s.quarter().lastMonth())
                                + ", je Baustein die schlechteste der laufenden"
                                + " Maßnahmen.",
                        "Maßnahmen, Meilensteine, Enden und Fristen: Terminplan, " + ReportWords.keyDate(s) + ".",
                        ReportWords.missing(s),
                        s.range() == null ? "" : ReportWords.range(s.range()),
                        OpenNote.whole(report))
                .filter(n -> !n.isEmpty())
                .toList();
    }
}
