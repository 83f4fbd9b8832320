package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.report.Snapshot.BlockState;
import de.stellwerk.report.Snapshot.MeasureState;
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
import de.stellwerk.reports.slides.SlideTable;
import de.stellwerk.reports.slides.Stroke;
import de.stellwerk.reports.slides.TableLook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The page of a block; its measures go on over further pages, six to a page. */
final class BlockPages {
    private static final int MEASURES = 6;
    private static final double SIZE = 12;
    private static final double LEFT_WIDTH = 480;
    private static final double TEXT_TOP = 138;
    private static final double NEXT = 14;

    private final Deck deck;
    private final ProgrammeReport report;
    private final Snapshot snapshot;
    private final BlockState block;

    BlockPages(Deck deck, ProgrammeReport report, Snapshot snapshot, BlockState block) {
        this.deck = deck;
        this.report = report;
        this.snapshot = snapshot;
        this.block = block;
    }

    void write() throws IOException {
        var parts = Parts.of(block.measures(), MEASURES);
        first(parts.getFirst(), parts.size());
        for (var i = 1; i < parts.size(); i++) {
            var plain = block.code() + " " + Fit.flat(block.name());
            var page = deck.page(Layout.BLOCK, Findings.title(plain, i + 1, parts.size()));
            page.table(Page.LEFT, Page.TOP, table(parts.get(i), Page.WIDTH), TableLook.ROOMY);
            page.notes(sources());
        }
    }

    private void first(List<MeasureState> measures, int pages) throws IOException {
        var title = pages == 1
                ? Findings.block(block)
                : Findings.title(block.code() + " " + Fit.flat(block.name()), 1, pages);
        var page = deck.page(Layout.BLOCK, title);
        figures(page);
        var table = table(measures, LEFT_WIDTH);
        var next = next();
        var below = next.height(LEFT_WIDTH) + NEXT;
        var room = Page.BOTTOM - TEXT_TOP - SlideTable.height(table, TableLook.ROOMY) - below - 10;
        var bullets = BlockBullets.of(snapshot, block, LEFT_WIDTH, room);
        var height = Para.height(bullets, LEFT_WIDTH);
        if (!bullets.isEmpty()) {
            page.text(new Box(Page.LEFT, TEXT_TOP, LEFT_WIDTH, height), bullets);
        }
        var bottom = page.table(Page.LEFT, TEXT_TOP + height + (bullets.isEmpty() ? 2 : 10), table, TableLook.ROOMY);
        page.text(new Box(Page.LEFT, bottom + NEXT, LEFT_WIDTH, next.height(LEFT_WIDTH)), next);
        BlockTrend.write(page, snapshot, block);
        page.notes(notes());
    }

    private void figures(Page page) {
        page.rectangle(new Box(Page.LEFT, Page.TOP, Page.WIDTH, 60), null, Stroke.solid(Palette.STRONG_LINE, 0.75));
        label(page, 55, 100, "Gemeldet");
        BigLamp.reported(page, 55, 92, 18, 110, block.light());
        label(page, 180, 130, "Berechnet");
        value(page, 180, 130, SlideWords.computed(block.computed(), block.light(), 18));
        figure(page, 330, 110, "Meilensteine", block.milestonesReached() + " von " + block.milestonesTotal());
        figure(page, 450, 130, "Ende", ReportWords.end(block));
        figure(page, 590, 165, "Gesetzliche Frist", SlideWords.distance(block.deadline()));
        label(page, 765, 150, "Auffällig");
        value(page, 765, 150, List.of(Span.plain(SlideWords.conspicuous(block.conspicuous()), 14)));
    }

    private static void figure(Page page, double x, double width, String label, String figure) {
        label(page, x, width, label);
        value(page, x, width, List.of(Span.bold(Fit.lines(figure, 18, true, width, 1), 18)));
    }

    private static void label(Page page, double x, double width, String label) {
        page.text(new Box(x, 74, width, 15), Para.of(Span.muted(label, SIZE)).line(15));
    }

    private static void value(Page page, double x, double width, List<Span> value) {
        page.text(new Box(x, 92, width, 24), Para.of(value).line(22));
    }

    private TableText table(List<MeasureState> measures, double width) {
        var title = width - 295;
        var rows = measures.stream().map(m -> row(m, title)).toList();
        return new TableText(
                "Maßnahmen des Bausteins " + block.code(),
                "Je Maßnahme: gemeldete und berechnete Ampel, Ende",
                List.of(50.0, title, 95.0, 75.0, 75.0),
                List.of("Nr.", "Maßnahme", "Gemeldet", "Berechnet", "Ende"),
                List.of(),
                true,
                rows.isEmpty() ? List.of(none()) : rows);
    }

    private static List<List<List<Span>>> none() {
        var nothing = TableText.cell(Span.plain(Wording.NONE, SIZE));
        return List.of(nothing, TableText.cell(Span.plain("Keine Maßnahmen", SIZE)), nothing, nothing, nothing);
    }

    private List<List<List<Span>>> row(MeasureState m, double width) {
        var end = Fit.lines(Wording.date(m.end()), SIZE, false, 65, 1);
        return List.of(
                TableText.cell(Span.bold(Fit.lines(m.code(), SIZE, true, 40, 1), SIZE)),
                TableText.cell(Span.plain(Fit.lines(m.shortTitle(), SIZE, false, width - 10, 1), SIZE)),
                List.of(SlideWords.reported(snapshot, m, SIZE)),
                List.of(SlideWords.computed(m.computed(), m.light(), SIZE)),
                TableText.cell(Span.plain(end, SIZE)));
    }

    private Para next() {
        var next = block.nextMilestone();
        if (next == null) {
            return Para.of(Span.muted("Kein weiterer Meilenstein geplant.", 14));
        }
        var plan = next.baseline() == null || next.deviationDays() == null || next.deviationDays() == 0
                ? ""
                : " (Basisplan " + Wording.date(next.baseline()) + ", " + Wording.signed(next.deviationDays())
                        + "\u00A0" + (Math.abs(next.deviationDays()) == 1 ? "Tag" : "Tage") + ")";
        var what = next.measure() + " " + next.code() + " " + Fit.flat(next.description());
        var when = ", " + Wording.date(ReportTables.expected(next)) + plan;
        return Para.of(
                        Span.bold("Nächster Meilenstein: ", 14),
                        Span.plain(Fit.lines(what, 14, true, LEFT_WIDTH - 160, 1) + when, 14))
                .line(18);
    }

    private List<String> notes() {
        var notes = new ArrayList<>(sources());
        if (block.text() != null && !block.text().isBlank()) {
            notes.add("Text des Bausteins: " + Fit.flat(block.text()));
        }
        block.measures().stream()
                .filter(m -> m.reason() != null && !m.reason().isBlank())
                .map(m -> m.code() + ": " + Fit.flat(Objects.requireNonNull(m.reason())))
                .forEach(notes::add);
        return notes;
    }

    private List<String> sources() {
        var sources = new ArrayList<String>();
        sources.add("Enden, Meilensteine und Fristen: Terminplan, " + ReportWords.keyDate(snapshot) + ", Bericht "
                + report.number() + ".");
        for (var m : block.measures()) {
            sources.add(m.code() + " " + Fit.flat(m.title()) + ": "
                    + (m.lightPeriod() == null
                            ? Wording.state(m.state())
                            : "Ampel aus dem Statusbericht " + Wording.month(m.lightPeriod())));
        }
        return sources;
    }
}
