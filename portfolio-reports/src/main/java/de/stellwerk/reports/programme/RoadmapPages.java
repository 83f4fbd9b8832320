package de.stellwerk.reports.programme;

import de.stellwerk.measure.MeasureState;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.slides.Deck;
import de.stellwerk.reports.slides.Fit;
import de.stellwerk.reports.slides.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Deadlines and measures over time, fifteen to a page: the most important first, the others by block. */
final class RoadmapPages {
    private static final int ROWS = 15;

    private RoadmapPages() {}

    static void write(Deck deck, ProgrammeReport report, Snapshot s) {
        var drawn = s.blocks().stream()
                .flatMap(b -> b.measures().stream())
                .filter(RoadmapPages::isDrawn)
                .toList();
        var deadlines = s.deadlines().stream()
                .filter(d -> d.date() != null && !d.conflict())
                .sorted(Comparator.comparing(Snapshot.DeadlineLine::date))
                .toList();
        var scale = RoadmapScale.of(s.keyDate(), drawn, deadlines);
        var parts = Parts.of(ordered(drawn), ROWS);
        for (var i = 0; i < parts.size(); i++) {
            var title = i == 0 ? Findings.roadmap(s) : "Fahrplan" + SlideWords.part(i + 1, parts.size());
            var page = deck.page(Layout.ROADMAP, title);
            new RoadmapDrawing(page, s, scale).draw(deadlines, parts.get(i), notDrawn(s));
            page.notes(notes(report, s, deadlines, parts.get(i)));
        }
    }

    private static boolean isDrawn(Snapshot.MeasureState m) {
        var open = m.state() == MeasureState.ACTIVE
                || m.state() == MeasureState.ON_HOLD
                || m.state() == MeasureState.PLANNED;
        return open && m.start() != null && m.end() != null;
    }

    /** Critical chain, with deadline, running, planned; what the first page does not hold, in the order of the blocks. */
    private static List<Snapshot.MeasureState> ordered(List<Snapshot.MeasureState> drawn) {
        var ranked = drawn.stream()
                .sorted(Comparator.comparingInt(RoadmapPages::rank))
                .toList();
        if (ranked.size() <= ROWS) {
            return ranked;
        }
        var first = ranked.subList(0, ROWS);
        var all = new ArrayList<>(first);
        drawn.stream().filter(m -> !first.contains(m)).forEach(all::add);
        return all;
    }

    private static int rank(Snapshot.MeasureState m) {
        if (Boolean.TRUE.equals(m.critical())) {
            return 0;
        }
        if (m.deadline() != null && !m.deadline().met()) {
            return 1;
        }
        return m.state() == MeasureState.PLANNED ? 3 : 2;
    }

    private static String notDrawn(Snapshot s) {
        var finished = s.blocks().stream()
                .flatMap(b -> b.measures().stream())
                .filter(m -> m.state() == MeasureState.DONE)
                .map(Snapshot.MeasureState::code)
                .toList();
        if (finished.isEmpty()) {
            return "";
        }
        var count = SlideWords.counted(finished.size(), "eine fertige Maßnahme", "fertige Maßnahmen");
        return SlideWords.capital(count) + " (" + String.join(", ", finished) + ") "
                + (finished.size() == 1 ? "ist" : "sind") + " nicht gezeichnet.";
    }

    /** The roadmap as a table in words, for those who do not see it. */
    private static List<String> notes(
            ProgrammeReport report,
            Snapshot s,
            List<Snapshot.DeadlineLine> deadlines,
            List<Snapshot.MeasureState> measures) {
        var notes = new ArrayList<String>();
        notes.add("Fahrplan: Terminplan, " + ReportWords.keyDate(s) + ", Bericht " + report.number() + ".");
        notes.add("Gesetzliche Fristen (Datum; Pflicht; Rechtsgrundlage; Maßnahmen; Stand):");
        deadlines.forEach(d -> notes.add(String.join(
                "; ",
                Wording.date(d.date()),
                Fit.flat(d.title()),
                Fit.flat(d.basis()),
                Wording.orNone(String.join(", ", d.appliesTo())),
                ReportWords.standing(d))));
        notes.add("Maßnahmen (Nr.; Maßnahme; Zustand; Beginn; Ende; Frist):");
        measures.forEach(m -> notes.add(inWords(m)));
        return notes;
    }

    private static String inWords(Snapshot.MeasureState m) {
        return String.join(
                        "; ",
                        m.code(),
                        Fit.flat(m.shortTitle()),
                        ReportWords.state(m),
                        Wording.date(m.start()),
                        Wording.date(m.end()),
                        SlideWords.distance(m.deadline()))
                + (Boolean.TRUE.equals(m.critical()) ? "; kritische Kette" : "");
    }
}
