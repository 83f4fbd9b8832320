package de.stellwerk.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Workbooks made by hand: every sheet is there with all its columns; rows are written as "header=text". */
final class Books {
    private final Map<SheetKind, List<List<Cell>>> rows = new LinkedHashMap<>();
    private final Set<String> lacking = new HashSet<>();

    /** A small city of two blocks and four measures. */
    static Books secondCity() {
        return new Books()
                .row(
                        SheetKind.PROGRAMME,
                        "Code=SMART",
                        "Name=Smarte Zweitstadt",
                        "Erstes Planungsjahr=2023",
                        "Letztes Planungsjahr=2026",
                        "Statusberichte ab=06.2023")
                .row(SheetKind.GOALS, "Code=Z1", "Name=Bürgernähe", "Rang=Übergeordnetes Ziel")
                .row(SheetKind.GOALS, "Code=Z2", "Name=Sparsamkeit", "Rang=GOAL")
                .row(SheetKind.COST_CLASSES, "Klasse=1", "Bezeichnung=klein", "Von (EUR)=0", "Bis (EUR)=50.000,00")
                .row(SheetKind.BLOCKS, "Code=A", "Name=Amt", "Art=Basisbaustein", "Ziele=Z1; Z2", "Kostenklasse=1")
                .row(SheetKind.BLOCKS, "Code=B", "Name=Bürger", "Art=Umsetzungsbaustein", "Ziele=Z1")
                .row(SheetKind.MEASURES, measure("A-1", "A", "Aktenplan"))
                .row(SheetKind.MEASURES, measure("A-2", "A", "Scannen"))
                .row(SheetKind.MEASURES, measure("B-1", "B", "Portal"))
                .row(SheetKind.MEASURES, measure("B-2", "B", "App"))
                .row(SheetKind.MILESTONES, "Maßnahme=A-1", "Code=MS01", "Beschreibung=Start", "Geplant=Q1 2024")
                .row(SheetKind.RELATIONS, "Von=A-2", "Art=setzt voraus", "Nach=A-1", "Abstand=3 Monate")
                .row(SheetKind.RELATIONS, "Von=B-1", "Art=Bezug zu", "Nach=A")
                .row(
                        SheetKind.DEADLINES,
                        "Code=F1",
                        "Pflicht=Online",
                        "Rechtsgrundlage=OZG",
                        "Ebene=Bund",
                        "Termin=2022",
                        "Gilt für=B-1; B")
                .row(SheetKind.DEADLINES, "Code=F1", "Termin=31.12.2024", "Gilt=ja")
                .row(
                        SheetKind.BODIES,
                        "Code=LK",
                        "Name=Lenkungskreis",
                        "Art=Lenkungsausschuss",
                        "Sitz=Bürgermeister/in",
                        "Sitzungen=15.01.2024; 15.04.2024")
                .row(SheetKind.BODIES, "Code=LK", "Sitz=Kämmerei", "Beratend=ja")
                .row(
                        SheetKind.CONSULTATIONS,
                        "Maßnahme=A-1",
                        "Gruppe=Personalrat",
                        "Befragt am=15.01.2024",
                        "Antwort am=12.02.2024",
                        "Ergebnis=zugestimmt")
                .row(SheetKind.CONSULTATIONS, "Maßnahme=A-1", "Gruppe=Datenschutz", "Befragt am=16.01.2024")
                .row(SheetKind.DEPARTMENTS, "Code=10", "Name=Hauptamt", "Weitere Namen=alle Ämter")
                .row(SheetKind.INCONSISTENCIES, "Code=R1", "Befund=Zwei Termine", "Stand=geklärt");
    }

    static String[] measure(String code, String block, String title) {
        return new String[] {
            "Code=" + code,
            "Baustein=" + block,
            "Bezeichnung=" + title,
            "Verantwortliche=Hauptamt i. V. m. Kämmerei (Vertretung: Ordnungsamt)",
            "Beteiligte=Personalrat; ggf. Berater",
            "Priorität=hoch",
            "Begründung der Priorisierung=wird gebraucht",
            "Dauer mindestens (Monate)=12",
            "Beginn=01.01.2024",
            "Ende=4. Quartal 2024"
        };
    }

    Books row(SheetKind kind, String... cells) {
        rows.computeIfAbsent(kind, k -> new ArrayList<>())
                .add(Arrays.stream(cells).map(c -> cell(kind, c)).toList());
        return this;
    }

    /** Replaces one cell of a row, counted as on screen. */
    Books edit(SheetKind kind, int row, String cell) {
        var now = cell(kind, cell);
        var cells = new ArrayList<>(rows.get(kind).get(row - 2));
        cells.removeIf(c -> c.column().equals(now.column()));
        cells.add(now);
        rows.get(kind).set(row - 2, cells);
        return this;
    }

    /** As it was before that column was there. */
    Books without(SheetKind kind, String header) {
        lacking.add(letter(kind, header) + kind);
        return this;
    }

    Books formula(SheetKind kind, int row, String header) {
        var cells = new ArrayList<>(rows.get(kind).get(row - 2));
        cells.removeIf(c -> c.column().equals(letter(kind, header)));
        cells.add(Cell.formula(letter(kind, header), "1+1"));
        rows.get(kind).set(row - 2, cells);
        return this;
    }

    private static Cell cell(SheetKind kind, String headerAndText) {
        int at = headerAndText.indexOf('=');
        return Cell.text(letter(kind, headerAndText.substring(0, at)), headerAndText.substring(at + 1));
    }

    static String letter(SheetKind kind, String header) {
        var headers = kind.columns().stream().map(Column::header).toList();
        return String.valueOf((char) ('A' + headers.indexOf(header)));
    }

    Book book() {
        return new Book(Arrays.stream(SheetKind.values()).map(this::sheet).toList());
    }

    private Book.Sheet sheet(SheetKind kind) {
        var header = kind.columns().stream()
                .filter(c -> !lacking.contains(letter(kind, c.header()) + kind))
                .map(c -> Cell.text(letter(kind, c.header()), c.header()))
                .toList();
        var filled = rows.getOrDefault(kind, List.of());
        return new Book.Sheet(
                kind.title(),
                header,
                IntStream.range(0, filled.size())
                        .mapToObj(i -> new Book.Row(i + 2, filled.get(i)))
                        .toList());
    }
}
