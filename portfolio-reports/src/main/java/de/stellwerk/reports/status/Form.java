package de.stellwerk.reports.status;

import static de.stellwerk.reports.status.FormCell.SIZE;

import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Span;
import de.stellwerk.reports.office.Untrusted;
import de.stellwerk.reports.office.Wording;
import de.stellwerk.shared.Light;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The printed form as rows and cells, in the fixed order of its eight parts. */
final class Form {
    static final String LEGEND = "Grün: im Plan. Gelb: gefährdet, das Team steuert selbst gegen. Rot: ohne Entscheidung"
            + " nicht erreichbar. Offen: keine Meldung.";

    /** Widths of the columns A to H in pixels. */
    static final int[] COLUMNS = {30, 114, 89, 89, 89, 89, 89, 89};

    /** More decisions than that stand on the second sheet. */
    static final int DECISIONS = 8;

    static final String RISKS = "Risiken";
    static final String ACTIVITIES = "Wesentliche Aktivitäten im Berichtsmonat";
    static final String NEXT_ACTIVITIES = "Nächste Aktivitäten";
    static final String DECISION = "Entscheidungsbedarf ";

    private static final double LOW = 19.5;
    private static final double HIGH = 91;

    private final StatusReportDocument document;
    private final StatusReport report;

    Form(StatusReportDocument document) {
        this.document = document;
        this.report = document.report();
    }

    /** Width of some columns in points. */
    static double width(int from, int to) {
        double pixels = 0;
        for (var c = from; c <= to; c++) {
            pixels += COLUMNS[c];
        }
        return pixels * 0.75;
    }

    String title() {
        return "Projekt-Statusbericht " + Wording.month(report.period());
    }

    String subtitle() {
        return document.programme() + " · " + document.municipality();
    }

    /** State with its day and version; a correction names what it replaces. */
    List<String> head() {
        var version = "Version " + report.revision()
                + (report.revision() > 1 ? " ersetzt Version " + (report.revision() - 1) : "");
        return List.of(state(), version);
    }

    private String state() {
        return switch (report.state()) {
            case DRAFT -> "Entwurf " + Wording.day(report.date());
            case SUBMITTED -> "Eingereicht " + Wording.day(report.date());
            case RETURNED -> "Zurückgegeben";
            case RELEASED ->
                "Freigegeben "
                        + Wording.day(report.releasedAt() == null ? report.date() : Wording.dayOf(report.releasedAt()));
        };
    }

    List<NeededDecision> decisions() {
        return report.decisions().stream().filter(d -> !d.closed()).toList();
    }

    /** The long texts under the label that names them on the second sheet; clean, and empty where nothing was written. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("Maßnahme", Untrusted.clean(document.measureTitle()));
        texts.put("Baustein", Untrusted.clean(document.blockName()));
        texts.put("Verantwortlich", Untrusted.clean(report.responsible()));
        texts.put("Gesamt", Untrusted.clean(report.lightReason()));
        texts.put("Zeitplan", Untrusted.clean(report.reasons().schedule()));
        texts.put("Ressourcen", Untrusted.clean(report.reasons().resources()));
        texts.put("Qualität", Untrusted.clean(report.reasons().quality()));
        texts.put(RISKS, risks());
        var decisions = decisions();
        for (var i = 0; i < decisions.size(); i++) {
            texts.put(DECISION + (i + 1), Untrusted.clean(decisions.get(i).text()));
        }
        texts.put(ACTIVITIES, Untrusted.clean(report.activities()));
        var milestone = report.nextMilestone();
        texts.put("Nächster Meilenstein", milestone == null ? "" : Untrusted.clean(milestone.description()));
        texts.put("Phase", milestone == null ? "" : Untrusted.clean(milestone.phase()));
        texts.put(NEXT_ACTIVITIES, Untrusted.clean(report.nextActivities()));
        return texts;
    }

    /** A label as it stands on the second sheet: a decision keeps its date. */
    String heading(String label) {
        return label.startsWith(DECISION)
                ? label + ", Termin "
                        + Wording.day(decisions()
                                .get(Integer.parseInt(label.substring(DECISION.length())) - 1)
                                .due())
                : label;
    }

    private String risks() {
        return report.risks().stream()
                .filter(r -> !r.closed())
                .map(ReportedRisk::text)
                .map(Untrusted::clean)
                .collect(Collectors.joining("\n"));
    }

    /** @param shown the texts, cut where they do not fit; {@code decisions} how many rows of them */
    List<FormRow> rows(Map<String, String> shown, int decisions) {
        var rows = new ArrayList<FormRow>();
        head(rows, shown);
        status(rows, shown);
        rows.add(row(4, LOW, FormCell.label(1, 7, RISKS)));
        rows.add(flexible(4, 58, text(shown, RISKS)));
        decisions(rows, shown, decisions);
        rows.add(row(6, LOW, FormCell.label(1, 7, ACTIVITIES)));
        rows.add(flexible(6, HIGH, text(shown, ACTIVITIES)));
        milestone(rows, shown);
        rows.add(row(8, LOW, FormCell.label(1, 7, NEXT_ACTIVITIES)));
        rows.add(flexible(8, HIGH, text(shown, NEXT_ACTIVITIES)));
        return rows;
    }

    private static FormRow row(int number, double usual, FormCell... cells) {
        return new FormRow(number, usual, false, List.of(cells));
    }

    private static FormRow flexible(int number, double usual, FormCell cell) {
        return new FormRow(number, usual, true, List.of(cell));
    }

    private static FormCell text(Map<String, String> shown, String key) {
        var text = shown.getOrDefault(key, "");
        return text.isBlank()
                ? FormCell.value(1, 7, Span.muted(Wording.NONE, SIZE))
                : FormCell.value(1, 7, Span.paragraphs(text, SIZE));
    }

    private void head(List<FormRow> rows, Map<String, String> shown) {
        rows.add(row(
                1,
                33,
                FormCell.label(1, 1, "Maßnahme"),
                FormCell.value(2, 4, named(document.measureCode(), shown.getOrDefault("Maßnahme", ""))),
                FormCell.label(5, 5, "Baustein"),
                FormCell.value(6, 7, named(document.blockCode(), shown.getOrDefault("Baustein", "")))));
        rows.add(row(
                2,
                LOW,
                FormCell.label(1, 1, "Verantwortlich"),
                FormCell.value(2, 4, Span.paragraphs(shown.getOrDefault("Verantwortlich", ""), SIZE)),
                FormCell.label(5, 5, "Datum"),
                FormCell.value(6, 7, Span.plain(Wording.day(report.date()), SIZE))));
    }

    /** A code in front of a text; a text from right to left gets a line of its own. */
    private static List<List<Span>> named(String code, String text) {
        return labelled(List.of(Span.bold(code, SIZE)), " ", text);
    }

    private static List<List<Span>> labelled(List<Span> label, String between, String text) {
        var paragraphs = Span.paragraphs(text, SIZE);
        var lines = new ArrayList<List<Span>>();
        var first = new ArrayList<>(label);
        if (!text.isEmpty() && !Untrusted.rightToLeft(text)) {
            first.add(Span.plain(between, SIZE));
            first.addAll(paragraphs.removeFirst());
        }
        lines.add(first);
        if (!text.isEmpty()) {
            lines.addAll(paragraphs);
        }
        return lines;
    }

    private void status(List<FormRow> rows, Map<String, String> shown) {
        rows.add(row(3, LOW, FormCell.label(1, 2, "Status"), FormCell.label(3, 7, "Begründung")));
        var reasons = new ArrayList<List<Span>>();
        var overall = shown.getOrDefault("Gesamt", "");
        if (!overall.isBlank()) {
            reasons.addAll(labelled(List.of(Span.bold("Gesamt:", SIZE)), " ", overall));
        }
        reasons.addAll(reason("Zeitplan", report.lights().schedule(), shown));
        reasons.addAll(reason("Ressourcen", report.lights().resources(), shown));
        reasons.addAll(reason("Qualität", report.lights().quality(), shown));
        var light = Span.lamp(Lamp.of(report.effectiveLight()), 15, 15);
        rows.add(row(3, 100, FormCell.value(1, 2, List.of(light)), FormCell.value(3, 7, reasons)));
    }

    private static List<List<Span>> reason(String name, @Nullable Light light, Map<String, String> shown) {
        var label = new ArrayList<Span>();
        label.add(Span.bold(name + "\u00A0", SIZE));
        label.addAll(Span.lamp(Lamp.of(light), SIZE, SIZE));
        return labelled(label, ": ", shown.getOrDefault(name, ""));
    }

    private void decisions(List<FormRow> rows, Map<String, String> shown, int count) {
        rows.add(
                row(5, LOW, FormCell.label(1, 6, "Entscheidungsbedarfe für Kernteam"), FormCell.label(7, 7, "Termin")));
        var decisions = decisions();
        for (var i = 0; i < count; i++) {
            rows.add(row(
                    5,
                    21,
                    FormCell.value(1, 6, Span.paragraphs(shown.getOrDefault(DECISION + (i + 1), ""), SIZE)),
                    FormCell.value(7, 7, Span.plain(Wording.day(decisions.get(i).due()), SIZE))));
        }
        rows.add(row(
                5,
                21,
                FormCell.value(1, 6, Span.muted(lastDecision(decisions.size(), count), SIZE)),
                FormCell.value(7, 7, Span.muted(Wording.NONE, SIZE))));
    }

    private static String lastDecision(int all, int shown) {
        if (all == 0) {
            return "kein Entscheidungsbedarf";
        }
        return all == shown ? "kein weiterer Entscheidungsbedarf" : (all - shown) + " weitere siehe Langtexte";
    }

    private void milestone(List<FormRow> rows, Map<String, String> shown) {
        rows.add(row(
                7,
                LOW,
                FormCell.label(1, 4, "Nächster Meilenstein"),
                FormCell.label(5, 6, "Phase"),
                FormCell.label(7, 7, "Termin")));
        var next = report.nextMilestone();
        var name = next == null
                ? List.of(List.of(Span.muted(Wording.NONE, SIZE)))
                : next.code() == null
                        ? Span.paragraphs(shown.getOrDefault("Nächster Meilenstein", ""), SIZE)
                        : named(next.code() + ":", shown.getOrDefault("Nächster Meilenstein", ""));
        rows.add(row(
                7,
                21,
                FormCell.value(1, 4, name),
                FormCell.value(5, 6, Span.paragraphs(Wording.orNone(shown.get("Phase")), SIZE)),
                FormCell.value(7, 7, Span.bold(Wording.date(next == null ? null : next.date()), SIZE))));
    }
}
