package de.stellwerk.reports.programme;

import de.stellwerk.measure.MeasureState;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Flow;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TextStyle;
import de.stellwerk.reports.office.Untrusted;
import de.stellwerk.reports.office.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chapters of the programme report. */
final class ReportBody {
    private static final List<String> CHAPTERS = List.of(
            "1 Zusammenfassung und Programmampel",
            "2 Bausteine im Überblick",
            "3 Status der Maßnahmen",
            "4 Gesetzliche Fristen",
            "5 Wesentliche Risiken",
            "6 Entscheidungsbedarfe");

    static final String NO_DECISIONS = "Für diese Sitzung werden keine Beschlüsse erbeten.";

    private static final int FIRST_PAGE_DECISIONS = 5;
    private static final int SUMMARY = 600;
    private static final int BLOCK_TEXT = 1_200;
    private static final int MANY_MEASURES = 20;

    private final Flow text;
    private final ProgrammeReport report;
    private final Snapshot snapshot;

    ReportBody(Flow text, ProgrammeReport report, Snapshot snapshot) {
        this.text = text;
        this.report = report;
        this.snapshot = snapshot;
    }

    static List<String> chapters(Snapshot snapshot) {
        return Stream.concat(CHAPTERS.stream(), Stream.of(ReportWords.changes(snapshot)))
                .toList();
    }

    void firstPage() {
        TitleBlock.write(text, report, snapshot);
        text.chapter(CHAPTERS.get(0));
        LightBox.write(text, report, snapshot, summary());
        text.chapter(CHAPTERS.get(1));
        text.table(ReportTables.blocks(snapshot));
        source(ReportWords.missing(snapshot));
        if (snapshot.range() != null) {
            source(ReportWords.range(snapshot.range()));
        }
        text.heading(TextStyle.H2, "Entscheidungen, um die der Lenkungsausschuss gebeten wird");
        decisionsInShort();
    }

    private String summary() {
        return Untrusted.cutAtWord(Untrusted.clean(report.summary()), SUMMARY);
    }

    private void decisionsInShort() {
        var all = snapshot.decisions();
        if (all.isEmpty()) {
            plain(NO_DECISIONS);
            return;
        }
        var many = all.size() > FIRST_PAGE_DECISIONS;
        text.table(ReportTables.decisions(
                many
                        ? all.stream()
                                .sorted(Comparator.comparing(Snapshot.DecisionLine::due))
                                .limit(FIRST_PAGE_DECISIONS)
                                .toList()
                        : all));
        if (many) {
            source((all.size() - FIRST_PAGE_DECISIONS) + " weitere unter 6");
        }
    }

    void chapters() {
        text.chapter(CHAPTERS.get(2));
        restOfSummary();
        for (var block : snapshot.blocks()) {
            block(block);
        }
        deadlines();
        risks();
        decisions();
        changes();
    }

    private void restOfSummary() {
        var rest =
                Untrusted.clean(report.summary()).substring(summary().length()).strip();
        text.text(TextStyle.TEXT, rest);
    }

    private void block(Snapshot.BlockState b) {
        text.keepOffTheFoot();
        text.heading(TextStyle.H2, b.code() + " " + b.name());
        text.line(TextStyle.TEXT, BlockFacts.line(b));
        blockText(b);
        measures(b);
        milestones("Meilensteine im " + Wording.quarter(snapshot.quarter()), b.lastQuarter(), true);
        milestones("Meilensteine im " + Wording.quarter(snapshot.quarter().next()), b.nextQuarter(), false);
    }

    private void blockText(Snapshot.BlockState b) {
        var own = Untrusted.clean(b.text());
        var cut = Untrusted.cutAtWord(own, BLOCK_TEXT);
        text.text(TextStyle.TEXT, cut.length() == own.length() ? own : cut + " … vollständig in Stellwerk");
    }

    private void measures(Snapshot.BlockState b) {
        text.heading(TextStyle.H3, "Maßnahmen des Bausteins");
        if (b.measures().isEmpty()) {
            plain("Keine Maßnahmen.");
            return;
        }
        var collapse = b.measures().size() > MANY_MEASURES;
        var shown = b.measures().stream()
                .filter(m -> !collapse || m.state() != MeasureState.DONE)
                .toList();
        text.table(ReportTables.measures(snapshot, b, shown));
        if (shown.size() < b.measures().size()) {
            source(done(b));
        }
    }

    private static String done(Snapshot.BlockState b) {
        var codes = b.measures().stream()
                .filter(m -> m.state() == MeasureState.DONE)
                .map(Snapshot.MeasureState::code)
                .toList();
        return codes.size()
                + (codes.size() == 1 ? " fertige Maßnahme: " : " fertige Maßnahmen: ")
                + String.join(", ", codes);
    }

    private void milestones(String title, List<Snapshot.MilestoneLine> milestones, boolean reached) {
        if (!milestones.isEmpty()) {
            text.heading(TextStyle.H3, title);
            text.table(ReportTables.milestones(title, milestones, reached));
        }
    }

    private void deadlines() {
        text.newPage();
        text.chapter(CHAPTERS.get(3));
        if (snapshot.deadlines().isEmpty()) {
            plain("Keine gesetzlichen Fristen.");
            return;
        }
        var met =
                snapshot.deadlines().stream().filter(Snapshot.DeadlineLine::met).count();
        plain(met + " von " + snapshot.deadlines().size() + " Fristen sind erfüllt.");
        text.table(ReportTables.deadlines(snapshot));
    }

    private void risks() {
        text.chapter(CHAPTERS.get(4));
        if (snapshot.risks().isEmpty()) {
            plain("Für diesen Bericht wurden keine Risiken ausgewählt.");
            return;
        }
        plain("Ausgewählt aus den freigegebenen Statusberichten des Quartals.");
        text.table(ReportTables.risks(snapshot));
    }

    private void decisions() {
        text.newPage();
        text.chapter(CHAPTERS.get(5));
        if (snapshot.decisions().isEmpty()) {
            plain(NO_DECISIONS);
            return;
        }
        var when = snapshot.meeting() == null ? "" : " in der Sitzung am " + Wording.day(snapshot.meeting());
        var count = snapshot.decisions().size();
        plain("Erbeten " + (count == 1 ? "wird ein Beschluss" : "werden " + count + " Beschlüsse") + when + ".");
        text.table(ReportTables.pricedDecisions(snapshot.decisions()));
    }

    private void changes() {
        text.newPage();
        text.chapter(ReportWords.changes(snapshot));
        var since = snapshot.changesSince();
        if (snapshot.changes().isEmpty()) {
            plain(since == null ? "Keine Änderungen." : "Seit der letzten Sitzung hat sich nichts geändert.");
            return;
        }
        if (since != null) {
            plain("Der Lenkungsausschuss hat zuletzt am " + Wording.day(since) + " getagt. Seither hat sich geändert:");
        }
        var sentences = snapshot.changes().stream().map(ReportWords::sentence).collect(Collectors.joining("\n"));
        text.text(TextStyle.TEXT, sentences);
    }

    private void plain(String sentence) {
        text.line(TextStyle.TEXT, List.of(Span.plain(sentence, TextStyle.TEXT.size())));
    }

    private void source(String sentence) {
        text.line(
                TextStyle.SOURCE,
                List.of(new Span(sentence, false, Palette.SECONDARY, TextStyle.SOURCE.size(), null, null)));
    }
}
