package de.stellwerk.reports.status;

import static de.stellwerk.reports.status.FormCell.SIZE;

import de.stellwerk.form.FormContent;
import de.stellwerk.form.FormDecision;
import de.stellwerk.form.FormPaper;
import de.stellwerk.form.FormService;
import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Palette;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.Untrusted;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.reports.status.FormSlot.Kind;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands where on a form that is sent out: rows of cells. */
final class FormPlan {
    private static final double LOW = 19.5;

    /** A row of the form. @param usual height in points */
    record Row(int number, double usual, List<FormSlot> slots) {
        Row {
            slots = List.copyOf(slots);
        }

        double height() {
            var needed = slots.stream().mapToDouble(FormSlot::height).max().orElse(0);
            return Math.min(400, Math.max(usual, needed));
        }
    }

    private final FormPaper paper;
    private final List<Row> rows = new ArrayList<>();

    private FormPlan(FormPaper paper) {
        this.paper = paper;
        head();
        lights();
        box(
                4,
                FormWords.RISKS,
                50,
                paper.proposed().risks(),
                "Ein Risiko je Zeile. Entfallene Zeile: Risiko erledigt.");
        decisions();
        box(6, FormWords.ACTIVITIES, 92, paper.proposed().activities(), "Was wurde im Berichtsmonat getan?");
        milestone();
        box(8, FormWords.NEXT_ACTIVITIES, 92, paper.proposed().nextActivities(), "Was ist als Nächstes zu tun?");
        add(0, 30, slot(Kind.LEGEND, 0, 7, legend()));
    }

    static List<Row> of(FormPaper paper) {
        return List.copyOf(new FormPlan(paper).rows);
    }

    /** The texts of all cells that are not to be filled in, in reading order. */
    static List<String> locked(FormPaper paper) {
        var texts = new ArrayList<String>();
        var number = 0;
        for (var row : of(paper)) {
            if (row.number() > number) {
                number = row.number();
                texts.add(String.valueOf(number));
            }
            row.slots().stream()
                    .filter(s -> !s.isInput())
                    .sorted(Comparator.comparingInt(FormSlot::from))
                    .map(s -> FormWords.canonical(s.text()))
                    .filter(t -> !t.isEmpty())
                    .forEach(texts::add);
        }
        return texts;
    }

    /** As the cell holds it: a day as such, a vaguer date as text. */
    static @Nullable LocalDate day(@Nullable ImpreciseDate date) {
        return date != null && date.precision() == Precision.DAY ? date.date() : null;
    }

    private void add(int number, double usual, FormSlot... slots) {
        rows.add(new Row(number, usual, List.of(slots)));
    }

    private static FormSlot slot(Kind kind, int from, int to, @Nullable String text) {
        return FormSlot.of(kind, from, to, Untrusted.clean(text));
    }

    private void head() {
        var report = paper.report();
        add(
                0,
                33,
                slot(Kind.TITLE, 0, 5, "Projekt-Statusbericht " + Wording.month(report.period())),
                slot(Kind.HEAD, 6, 7, "Formular, gültig bis " + Wording.day(paper.validUntil())));
        add(0, 45, slot(Kind.NOTE, 0, 7, instructions()));
        add(
                1,
                32,
                FormSlot.label(1, 1, FormWords.MEASURE),
                slot(Kind.FACT, 2, 4, paper.measureCode() + " " + paper.measureTitle()),
                FormSlot.label(5, 5, FormWords.BLOCK),
                slot(Kind.FACT, 6, 7, paper.blockCode() + " " + paper.blockName()));
        add(
                2,
                30,
                FormSlot.label(1, 1, FormWords.RESPONSIBLE),
                slot(Kind.FACT, 2, 4, report.responsible()),
                FormSlot.label(5, 5, FormWords.DATE),
                FormSlot.input(
                        Kind.DAY,
                        6,
                        7,
                        Wording.day(paper.proposed().date()),
                        "Datum",
                        "Tag, an dem Sie das Formular ausfüllen (TT.MM.JJJJ)."));
    }

    private String instructions() {
        var back = paper.due().isBefore(day()) ? paper.validUntil() : paper.due();
        return "Bitte bis " + Wording.day(back)
                + " an das Projektbüro zurücksenden. Füllen Sie nur die gelben Felder aus; alle anderen sind gesperrt. Mit"
                + " der Tabulatortaste gelangen Sie von Feld zu Feld. Neue Zeile im Feld: Alt + Eingabe (LibreOffice:"
                + " Strg + Eingabe).";
    }

    private LocalDate day() {
        var date = paper.proposed().date();
        return date == null ? paper.validUntil() : date;
    }

    private String legend() {
        return paper.previous() == null
                ? FormWords.LEGEND
                : FormWords.LEGEND + " Graue Schrift in gelben Feldern ist ein Vorschlag aus dem Bericht "
                        + Wording.month(paper.previous()) + "; lassen Sie ihn stehen, gilt er weiter.";
    }

    private void lights() {
        add(3, LOW, FormSlot.label(1, 3, FormWords.STATUS), FormSlot.label(4, 7, FormWords.REASON));
        FormContent c = paper.proposed();
        light(FormWords.OVERALL, c.light(), paper.computed().worst(), c.lightReason());
        light(
                FormWords.SCHEDULE,
                c.lights().schedule(),
                paper.computed().schedule().light(),
                c.reasons().schedule());
        light(
                FormWords.RESOURCES,
                c.lights().resources(),
                paper.computed().resources().light(),
                c.reasons().resources());
        light(
                FormWords.QUALITY,
                c.lights().quality(),
                paper.computed().quality().light(),
                c.reasons().quality());
    }

    private void light(String name, @Nullable Light chosen, @Nullable Light computed, @Nullable String reason) {
        var beside = computed == null
                ? List.of(List.of(Span.muted(Wording.NONE, SIZE)))
                : List.of(List.of(Span.muted("berechnet", 9)), outline(Lamp.of(computed)));
        add(
                3,
                32,
                FormSlot.label(1, 1, name),
                FormSlot.input(
                        Kind.LIGHT,
                        2,
                        2,
                        chosen == null ? null : Lamp.of(chosen).text(),
                        "Status " + name,
                        "Grün, Gelb oder Rot wählen. Besser als der berechnete Wert? Bitte daneben begründen."),
                new FormSlot(3, 3, Kind.FACT, beside, null),
                FormSlot.input(
                        Kind.TEXT,
                        4,
                        7,
                        reason,
                        "Begründung " + name,
                        "Warum diese Farbe? Höchstens " + FormService.LONGEST_TEXT + " Zeichen."));
    }

    private static List<Span> outline(Lamp lamp) {
        return List.of(
                new Span(lamp.outline(), false, lamp.outlineColour(), SIZE, null, Lamp.FONT),
                new Span("\u00A0" + lamp.word(), false, Palette.TEXT, SIZE, null, null));
    }

    private void box(int number, String label, double usual, @Nullable String text, String prompt) {
        add(number, LOW, FormSlot.label(1, 7, label));
        add(number, usual, FormSlot.input(Kind.TEXT, 1, 7, text, shortened(label), prompt));
    }

    /** The title of a box ends at 32 characters. */
    private static String shortened(String label) {
        return Untrusted.cutAtWord(label, 32);
    }

    private void decisions() {
        add(5, LOW, FormSlot.label(1, 6, FormWords.DECISIONS), FormSlot.label(7, 7, FormWords.DUE));
        var decisions = paper.proposed().decisions();
        for (int i = 0; i < paper.decisionRows(); i++) {
            FormDecision d = i < decisions.size() ? decisions.get(i) : null;
            add(
                    5,
                    20,
                    FormSlot.input(
                            Kind.TEXT,
                            1,
                            6,
                            d == null ? null : d.text(),
                            "Entscheidungsbedarf",
                            "Was soll das Kernteam entscheiden? Leere Zeile: kein Bedarf."),
                    FormSlot.input(
                            Kind.DAY,
                            7,
                            7,
                            d == null || d.due() == null ? null : Wording.day(d.due()),
                            "Termin",
                            "Bis wann wird die Entscheidung gebraucht (TT.MM.JJJJ)?"));
        }
    }

    private void milestone() {
        add(
                7,
                LOW,
                FormSlot.label(1, 4, FormWords.MILESTONE),
                FormSlot.label(5, 6, FormWords.PHASE),
                FormSlot.label(7, 7, FormWords.DUE));
        var next = paper.report().nextMilestone();
        if (next == null) {
            add(7, 20, slot(Kind.FACT, 1, 4, Wording.NONE));
            return;
        }
        var name = next.code() == null ? next.description() : next.code() + ": " + next.description();
        var date = paper.proposed().milestoneDate();
        add(
                7,
                20,
                slot(Kind.FACT, 1, 4, name),
                FormSlot.input(
                        Kind.PHASE,
                        5,
                        6,
                        paper.proposed().phase(),
                        "Phase",
                        "Phase wählen, in der der Meilenstein liegt."),
                FormSlot.input(
                        Kind.DAY,
                        7,
                        7,
                        date == null ? null : Wording.date(date),
                        "Termin",
                        "Voraussichtlicher Termin (TT.MM.JJJJ)."));
    }
}
