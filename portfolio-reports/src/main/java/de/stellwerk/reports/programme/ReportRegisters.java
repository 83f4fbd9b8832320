package de.stellwerk.reports.programme;

import de.stellwerk.report.Snapshot;
import de.stellwerk.reports.office.Register;
import de.stellwerk.reports.office.Register.Column;
import de.stellwerk.reports.office.Value;
import de.stellwerk.reports.office.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The registers behind the programme report: measures, risks, decisions, milestones. */
final class ReportRegisters {
    private ReportRegisters() {}

    static List<Register> of(String context, Snapshot s) {
        return List.of(measures(context, s), risks(context, s), decisions(context, s), milestones(context, s));
    }

    private static Register measures(String context, Snapshot s) {
        var columns = List.of(
                Column.of("Nr.", 7),
                Column.of("Bau-\nstein", 9),
                Column.of("Maßnahme", 38),
                Column.of("Zustand", 12),
                Column.of("Prio", 8).noted("Priorität: niedrig, mittel oder hoch"),
                Column.right("KK", 6).noted(ReportWords.COST_CLASS),
                Column.of("Gemeldet", 12),
                Column.of("Meldung aus", 11),
                Column.of("Beginn", 12),
                Column.of("Ende Basisplan", 12),
                Column.of("Ende", 12),
                Column.of("Frist", 12),
                Column.of("Bericht " + Wording.month(s.quarter().lastMonth()), 16));
        var rows = s.blocks().stream()
                .flatMap(b -> b.measures().stream())
                .map(ReportRegisters::measure)
                .toList();
        return new Register("Maßnahmen", context, "tbl_Massnahmen", 3, columns, rows);
    }

    private static List<Value> measure(Snapshot.MeasureState m) {
        return List.of(
                Value.code(m.code()),
                Value.text(m.blockCode()),
                Value.text(m.title()),
                Value.text(ReportWords.state(m)),
                Value.text(Wording.priority(m.priority())),
                Value.number(m.costClass()),
                Value.lamp(m.light(), m.due()),
                Value.text(Wording.month(m.lightPeriod())),
                Value.date(m.start()),
                Value.date(m.baselineEnd()),
                Value.date(m.end()),
                m.deadline() == null
                        ? Value.text(null)
                        : Value.date(m.deadline().date()),
                Value.text(ReportWords.report(m)));
    }

    private static Register risks(String context, Snapshot s) {
        var columns = List.of(Column.of("Maßnahme", 13), Column.of("Risiko", 80), Column.of("Gemeldet seit", 18));
        var rows = s.risks().stream()
                .map(r -> List.of(Value.code(r.measure()), Value.text(r.text()), Value.text(Wording.month(r.since()))))
                .toList();
        return new Register("Risiken", context, "tbl_Risiken", 2, columns, rows);
    }

    private static Register decisions(String context, Snapshot s) {
        var columns = List.of(
                Column.of("Maßnahme", 13),
                Column.of("Beschlussvorschlag oder Frage", 70),
                Column.of("Termin", 16),
                Column.right("Tage bis Termin", 15),
                Column.of("Wirkung", 60),
                Column.of("Gemeldet seit", 18));
        var rows = s.decisions().stream()
                .map(d -> List.of(
                        Value.code(d.measure()),
                        Value.text(d.text()),
                        Value.date(d.due()),
                        Value.number(d.daysLeft()),
                        Value.text(ReportWords.price(d)),
                        Value.text(Wording.month(d.since()))))
                .toList();
        return new Register("Entscheidungen", context, "tbl_Entscheidungen", 2, columns, rows);
    }

    private static Register milestones(String context, Snapshot s) {
        var columns = List.of(
                Column.of("Maßnahme", 13),
                Column.of("Baustein", 12),
                Column.of("MS", 8),
                Column.of("Meilenstein", 39),
                Column.of("Phase", 18),
                Column.of("Basisplan", 16),
                Column.of("Ist", 17),
                Column.of("Prognose", 18),
                Column.right("Abw. Tage", 14),
                Column.of("Stand", 16),
                Column.of("Zeitraum", 27));
        var rows = s.blocks().stream().flatMap(b -> milestones(b, s)).toList();
        return new Register("Meilensteine", context, "tbl_Meilensteine", 4, columns, rows);
    }

    /** Those of both quarters and the next one of the block, each once. */
    private static Stream<List<Value>> milestones(Snapshot.BlockState b, Snapshot s) {
        var rows = new ArrayList<List<Value>>();
        b.lastQuarter().forEach(m -> rows.add(milestone(m, Wording.shortQuarter(s.quarter()))));
        b.nextQuarter()
                .forEach(m ->
                        rows.add(milestone(m, Wording.shortQuarter(s.quarter().next()))));
        var next = b.nextMilestone();
        if (next != null && !b.nextQuarter().contains(next) && !b.lastQuarter().contains(next)) {
            rows.add(milestone(next, "nächster von " + b.code()));
        }
        return rows.stream();
    }

    private static List<Value> milestone(Snapshot.MilestoneLine m, String when) {
        return List.of(
                Value.code(m.measure()),
                Value.text(m.block()),
                Value.text(m.code()),
                Value.text(m.description()),
                Value.text(m.phase()),
                Value.date(m.baseline()),
                Value.date(m.actual()),
                Value.heavyDate(m.forecast()),
                Value.days(m.deviationDays()),
                Value.text(m.reached() ? "erreicht" : "offen"),
                Value.text(when));
    }
}
