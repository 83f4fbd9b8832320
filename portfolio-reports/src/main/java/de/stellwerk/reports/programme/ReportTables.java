package de.stellwerk.reports.programme;

import static de.stellwerk.reports.office.TableText.below;
import static de.stellwerk.reports.office.TableText.cell;
import static de.stellwerk.reports.office.TableText.heavy;
import static de.stellwerk.reports.office.TableText.lamp;
import static de.stellwerk.reports.office.TableText.text;

import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.TableText;
import de.stellwerk.reports.office.Tone;
import de.stellwerk.reports.office.Untrusted;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.status.ReportState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The data tables of the programme report as text document. */
final class ReportTables {
    private static final double SIZE = TableText.SIZE;

    private ReportTables() {}

    static TableText blocks(Snapshot s) {
        var rows = s.blocks().stream()
                .map(b -> List.of(
                        cell(Span.bold(b.code() + " ", SIZE), Span.plain(Untrusted.clean(b.name()), SIZE)),
                        lamp(Lamp.of(b.light())),
                        text(ReportWords.conspicuous(b.conspicuous())),
                        text(b.milestonesReached() + " von " + b.milestonesTotal()),
                        text(ReportWords.end(b)),
                        text(ReportWords.deadline(b.deadline()))))
                .toList();
        return new TableText(
                "Bausteine im Überblick",
                "Je Baustein: gemeldete Ampel, auffällige Bereiche, erreichte Meilensteine, Ende, gesetzliche Frist",
                List.of(145.0, 58.0, 70.0, 70.0, 62.0, 62.0),
                List.of("Baustein", "Gemeldet", "Auffällig", "Meilensteine erreicht", "Ende", "Gesetzliche Frist"),
                List.of(),
                true,
                rows);
    }

    static TableText decisions(List<Snapshot.DecisionLine> decisions) {
        return decisions(decisions, d -> text(d.text()));
    }

    /** With what it costs to wait for each. */
    static TableText pricedDecisions(List<Snapshot.DecisionLine> decisions) {
        return decisions(decisions, ReportTables::priced);
    }

    private static List<List<Span>> priced(Snapshot.DecisionLine d) {
        var paragraphs = new ArrayList<>(text(d.text()));
        var price = ReportWords.price(d);
        if (price != null) {
            paragraphs.add(List.of(Span.muted(price, SIZE)));
        }
        return paragraphs;
    }

    private static TableText decisions(
            List<Snapshot.DecisionLine> decisions, Function<Snapshot.DecisionLine, List<List<Span>>> question) {
        var rows = decisions.stream()
                .map(d -> List.of(
                        heavy(d.measure()),
                        question.apply(d),
                        text(Wording.day(d.due())),
                        d.daysLeft() > 0 ? text(ReportWords.due(d)) : tag(ReportWords.due(d), due(d))))
                .toList();
        return new TableText(
                "Entscheidungen",
                "Je Entscheidung: Maßnahme, Frage, Termin, Abstand zum Stichtag",
                List.of(58.0, 250.0, 65.0, 94.0),
                List.of("Maßnahme", "Entscheidung", "Termin", "Zum Stichtag"),
                List.of(),
                true,
                rows);
    }

    private static Tone due(Snapshot.DecisionLine d) {
        return d.daysLeft() < 0 ? Tone.RED : Tone.ORANGE;
    }

    private static List<List<Span>> tag(String text, Tone tone) {
        return cell(Span.tag(text, tone, SIZE));
    }

    static TableText measures(Snapshot s, Snapshot.BlockState b, List<Snapshot.MeasureState> measures) {
        var rows = measures.stream()
                .map(m -> List.of(
                        heavy(m.code()),
                        text(m.title()),
                        reported(s, m),
                        text(ReportWords.state(m)),
                        text(Wording.date(m.end())),
                        text(Wording.date(m.baselineEnd()))))
                .toList();
        return new TableText(
                "Maßnahmen des Bausteins " + b.code(),
                "Je Maßnahme: gemeldete Ampel, Zustand, Ende und Ende im Basisplan",
                List.of(40.0, 158.0, 85.0, 66.0, 59.0, 59.0),
                List.of("Nr.", "Maßnahme", "Gemeldet", "Zustand", "Ende", "Basisplan"),
                List.of(),
                true,
                rows);
    }

    /** An older light carries its month; a report that is not released is named. */
    private static List<List<Span>> reported(Snapshot s, Snapshot.MeasureState m) {
        if (m.light() == null && !m.due()) {
            return text(Wording.NONE);
        }
        var last = s.quarter().lastMonth();
        var light = new java.util.ArrayList<>(Span.lamp(Lamp.of(m.light()), SIZE, SIZE));
        if (m.lightPeriod() != null && !m.lightPeriod().equals(last)) {
            light.add(Span.muted(" (" + Wording.monthName(m.lightPeriod()) + ")", SIZE));
        }
        var lines = List.<List<Span>>of(light);
        return m.due() && m.reportState() != ReportState.RELEASED
                ? below(lines, tag(Wording.monthName(last) + ": " + ReportWords.report(m), Tone.ORANGE))
                : lines;
    }

    static TableText milestones(String caption, List<Snapshot.MilestoneLine> milestones, boolean reached) {
        var rows = milestones.stream()
                .map(m -> List.of(
                        heavy(m.measure()),
                        text(m.code()),
                        text(m.description()),
                        text(Wording.date(m.baseline())),
                        reached ? text(Wording.date(m.actual())) : heavy(Wording.date(expected(m))),
                        text(m.deviationDays() == null ? Wording.NONE : deviation(m.deviationDays())),
                        text(m.reached() ? "erreicht" : "offen")))
                .toList();
        return new TableText(
                caption,
                "Je Meilenstein: Maßnahme, Basisplan, " + (reached ? "Ist" : "Prognose")
                        + ", Abweichung in Tagen, Stand",
                List.of(40.0, 40.0, 140.0, 68.0, 68.0, 62.0, 49.0),
                List.of("Nr.", "MS", "Meilenstein", "Basisplan", reached ? "Ist" : "Prognose", "Abweichung", "Stand"),
                List.of(5),
                true,
                rows);
    }

    private static String deviation(int days) {
        return Wording.signed(days) + "\u00A0" + (Math.abs(days) == 1 ? "Tag" : "Tage");
    }

    static @org.jspecify.annotations.Nullable ImpreciseDate expected(Snapshot.MilestoneLine m) {
        return m.forecast() == null ? m.baseline() : m.forecast();
    }

    static TableText deadlines(Snapshot s) {
        var rows = s.deadlines().stream()
                .map(d -> List.of(
                        text(Wording.date(d.date())),
                        text(d.title()),
                        text(d.basis()),
                        heavy(Wording.orNone(String.join(", ", d.appliesTo()))),
                        standing(d)))
                .toList();
        return new TableText(
                "Gesetzliche Fristen",
                "Je Frist: Datum, Pflicht, Rechtsgrundlage, Maßnahmen, Stand am Stichtag",
                List.of(60.0, 145.0, 98.0, 66.0, 98.0),
                List.of("Frist", "Pflicht", "Rechtsgrundlage", "Maßnahme", "Stand"),
                List.of(),
                false,
                rows);
    }

    private static List<List<Span>> standing(Snapshot.DeadlineLine d) {
        var words = ReportWords.standing(d);
        if (d.met()) {
            return tag(words, Tone.GREEN);
        }
        if (d.conflict()) {
            return tag(words, Tone.ORANGE);
        }
        return Objects.requireNonNullElse(d.daysLeft(), 0) < 0 ? tag(words, Tone.RED) : text(words);
    }

    static TableText risks(Snapshot s) {
        var rows = s.risks().stream()
                .map(r -> List.of(heavy(r.measure()), text(r.text()), text(Wording.month(r.since()))))
                .toList();
        return new TableText(
                "Wesentliche Risiken",
                "Je Risiko: Maßnahme, Beschreibung, gemeldet seit",
                List.of(58.0, 320.0, 89.0),
                List.of("Maßnahme", "Risiko", "Gemeldet seit"),
                List.of(),
                true,
                rows);
    }
}
