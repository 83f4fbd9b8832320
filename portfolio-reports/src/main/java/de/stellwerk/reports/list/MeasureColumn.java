package de.stellwerk.reports.list;

import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.Responsible;
import de.stellwerk.reports.office.Lamp;
import de.stellwerk.reports.office.Register.Column;
import de.stellwerk.reports.office.Value;
import de.stellwerk.reports.office.Wording;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A column of the measure list that can be chosen for export. */
public enum MeasureColumn {
    CODE("Nr.", 8, l -> Value.code(l.measure().code())),
    BLOCK("Baustein", 10, l -> Value.text(l.blockCode())),
    TITLE("Maßnahme", 45, l -> Value.text(l.measure().title())),
    STATE("Zustand", 14, l -> Value.text(state(l.measure()))),
    PRIORITY("Priorität", 10, l -> Value.text(Wording.priority(l.measure().priority()))),
    COST_CLASS("Kostenklasse", 13, l -> Value.number(l.costClass())),
    LIGHT("Gemeldet", 12, l -> Value.lamp(l.light(), false)),
    LIGHT_PERIOD("Meldung aus", 14, l -> Value.text(Wording.month(l.lightPeriod()))),
    RESPONSIBLE("Verantwortlich", 30, l -> Value.text(responsible(l.measure()))),
    START("Beginn", 14, l -> Value.date(l.measure().start())),
    BASELINE_END("Ende Basisplan", 14, l -> Value.date(l.measure().baselineEnd())),
    END("Ende", 14, l -> Value.date(l.measure().end())),
    DELAY("Verzugsgrund", 30, l -> Value.text(Wording.delay(l.measure().delay())));

    private final Column column;
    private final Function<MeasureLine, Value> value;

    MeasureColumn(String name, double width, Function<MeasureLine, Value> value) {
        this.column = "Kostenklasse".equals(name) ? Column.right(name, width) : Column.of(name, width);
        this.value = value;
    }

    public Column column() {
        return column;
    }

    Value value(MeasureLine line) {
        return value.apply(line);
    }

    /** What a CSV file holds: the word of a light without its symbol, a number as number, nothing for "no value". */
    Object plain(MeasureLine line) {
        return switch (value(line)) {
            case Value.Number n -> n.number();
            case Value.Reported r -> r.lamp() == Lamp.OPEN ? "" : r.lamp().word();
            case Value v -> Wording.NONE.equals(v.printed()) ? "" : v.printed();
        };
    }

    private static String state(Measure m) {
        return Wording.state(m.state()) + (m.duration().ongoing() ? ", fortlaufend" : "");
    }

    private static String responsible(Measure m) {
        return m.responsible().stream()
                .filter(r -> r.role() == Responsible.Part.LEAD)
                .map(Responsible::unit)
                .collect(Collectors.joining(", "));
    }
}
