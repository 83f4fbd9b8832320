package de.stellwerk.reports.programme;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.report.Snapshot.DecisionLine;
import de.stellwerk.report.Snapshot.RiskLine;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TableText;
import de.stellwerk.reports.office.Tone;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.slides.Box;
import de.stellwerk.reports.slides.Deck;
import de.stellwerk.reports.slides.Fit;
import de.stellwerk.reports.slides.Layout;
import de.stellwerk.reports.slides.Page;
import de.stellwerk.reports.slides.Para;
import de.stellwerk.reports.slides.SlideTable;
import de.stellwerk.reports.slides.TableLook;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Risks beside the decisions that are asked for; more of either go on over further pages. */
final class AgendaPages {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.GERMANY);
    private static final int DECISIONS = 3;
    private static final int RISKS = 8;
    private static final int PRICE_LINES = 8;
    private static final double RISK_WIDTH = 400;
    private static final double X = 464;
    private static final double WIDTH = 456;
    private static final double TABLE_TOP = 89;
    private static final double SIZE = 12;
    private static final double DECISION_SIZE = 13;

    private final Deck deck;
    private final ProgrammeReport report;
    private final Snapshot snapshot;

    AgendaPages(Deck deck, ProgrammeReport report, Snapshot snapshot) {
        this.deck = deck;
        this.report = report;
        this.snapshot = snapshot;
    }

    void write() {
        var risks = Parts.of(snapshot.risks(), RISKS);
        var decisions = Parts.of(snapshot.decisions(), DECISIONS);
        var first = deck.page(Layout.AGENDA, Findings.title(SlideWords.capital(Findings.agenda(snapshot)), ""));
        if (snapshot.decisions().isEmpty()) {
            var x = Page.LEFT + (Page.WIDTH - RISK_WIDTH) / 2;
            risks(first, x, risks.getFirst());
        } else {
            risks(first, Page.LEFT, risks.getFirst());
            decisions(first, X, WIDTH, decisions.getFirst());
        }
        first.notes(notes(risks.getFirst(), decisions.getFirst()));
        for (var i = 1; i < risks.size(); i++) {
            var page = deck.page(Layout.AGENDA, "Risiken" + SlideWords.part(i + 1, risks.size()));
            page.table(Page.LEFT, Page.TOP, table(risks.get(i), Page.WIDTH), TableLook.TIGHT);
            page.notes(notes(risks.get(i), List.of()));
        }
        for (var i = 1; i < decisions.size(); i++) {
            var page = deck.page(Layout.AGENDA, "Beschlüsse" + SlideWords.part(i + 1, decisions.size()));
            decisions(page, Page.LEFT, Page.WIDTH, decisions.get(i));
            page.notes(notes(List.of(), decisions.get(i)));
        }
    }

    private void risks(Page page, double x, List<RiskLine> risks) {
        var all = snapshot.risks().size();
        heading(page, x, RISK_WIDTH, "Risiken", risks.size() < all ? risks.size() + " von " + all : "");
        if (risks.isEmpty()) {
            page.text(
                    new Box(x, TABLE_TOP, RISK_WIDTH, 32),
                    Para.of(Span.plain("Für diesen Bericht wurden keine Risiken ausgewählt.", SIZE)));
            return;
        }
        page.table(x, TABLE_TOP, table(risks, RISK_WIDTH), TableLook.TIGHT);
    }

    private static void heading(Page page, double x, double width, String text, String count) {
        var heading =
                Para.of(Span.bold(text, 14), Span.muted(" " + count, SIZE)).line(17);
        page.text(new Box(x, Page.TOP, width, 18), heading);
    }

    private static TableText table(List<RiskLine> risks, double width) {
        var text = width - 130;
        var rows = risks.stream()
                .map(r -> List.of(
                        TableText.cell(Span.bold(Fit.lines(r.measure(), SIZE, true, 50, 1), SIZE)),
                        TableText.cell(Span.plain(Fit.lines(r.text(), SIZE, false, text - 10, 2), SIZE)),
                        TableText.cell(Span.plain(since(r), SIZE))))
                .toList();
        return new TableText(
                "Wesentliche Risiken",
                "Je Risiko: Maßnahme, Beschreibung, gemeldet seit",
                List.of(60.0, text, 70.0),
                List.of("Nr.", "Risiko", "Seit"),
                List.of(),
                true,
                rows);
    }

    /** 05/2020. */
    private static String since(RiskLine r) {
        return MONTH.format(r.since());
    }

    private void decisions(Page page, double x, double width, List<DecisionLine> decisions) {
        heading(page, x, width, "Beschlüsse, um die gebeten wird", "");
        var lines = PRICE_LINES;
        var table = table(decisions, width, lines);
        while (lines > 1 && TABLE_TOP + SlideTable.height(table, TableLook.DECISIONS) > Page.BOTTOM) {
            table = table(decisions, width, --lines);
        }
        page.table(x, TABLE_TOP, table, TableLook.DECISIONS);
    }

    private static TableText table(List<DecisionLine> decisions, double width, int lines) {
        var text = width - 180;
        return new TableText(
                "Entscheidungen",
                "Je Entscheidung: Maßnahme, Beschlussvorschlag und was Warten kostet, Termin",
                List.of(60.0, text, 120.0),
                List.of("Nr.", "Beschlussvorschlag und Wirkung", "Termin"),
                List.of(),
                true,
                decisions.stream().map(d -> row(d, text - 10, lines)).toList());
    }

    private static List<List<List<Span>>> row(DecisionLine d, double width, int lines) {
        var question = new ArrayList<List<Span>>();
        question.add(List.of(Span.bold(Fit.lines(d.text(), DECISION_SIZE, true, width, 3), DECISION_SIZE)));
        var price = ReportWords.price(d);
        if (price != null) {
            question.add(List.of(Span.plain(Fit.lines(price, DECISION_SIZE, false, width, lines), DECISION_SIZE)));
        }
        var due = ReportWords.due(d);
        var left = d.daysLeft() > 0
                ? Span.muted(due, SIZE)
                : Span.tag(due, d.daysLeft() < 0 ? Tone.RED : Tone.ORANGE, SIZE);
        return List.of(
                TableText.cell(Span.bold(Fit.lines(d.measure(), DECISION_SIZE, true, 50, 1), DECISION_SIZE)),
                question,
                List.of(List.of(Span.plain(Wording.day(d.due()), DECISION_SIZE)), List.of(left)));
    }

    private List<String> notes(List<RiskLine> risks, List<DecisionLine> decisions) {
        var notes = new ArrayList<String>();
        notes.add("Risiken und Entscheidungen: freigegebene Statusberichte, " + ReportWords.keyDate(snapshot)
                + ", ausgewählt für Bericht " + report.number() + ".");
        risks.forEach(r ->
                notes.add("Risiko " + r.measure() + ", seit " + Wording.month(r.since()) + ": " + Fit.flat(r.text())));
        for (var d : decisions) {
            notes.add("Entscheidung " + d.measure() + ", Termin " + Wording.day(d.due()) + ", " + ReportWords.due(d)
                    + ", gemeldet seit " + Wording.month(d.since()) + ": " + Fit.flat(d.text()));
            var price = ReportWords.price(d);
            if (price != null) {
                notes.add(price);
            }
        }
        return notes;
    }
}
