package de.stellwerk.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sheets of a programme's workbook, in the order in which they are filled and read. */
public enum SheetKind {
    PROGRAMME("Programm", "Genau eine Zeile.", SheetColumns.PROGRAMME),
    GOALS("Ziele", "Eine Zeile je strategischem Ziel.", SheetColumns.GOALS),
    COST_CLASSES(
            "Kostenklassen",
            "Eine Zeile je Klasse: externe Kosten eines Bausteins im Planungszeitraum, ohne internes Personal.",
            SheetColumns.COST_CLASSES),
    BLOCKS("Bausteine", "Eine Zeile je Baustein (Steckbrief).", SheetColumns.BLOCKS),
    MEASURES("Maßnahmen", "Eine Zeile je Maßnahme (Steckbrief und Plan).", SheetColumns.MEASURES),
    MILESTONES("Meilensteine", "Eine Zeile je Meilenstein einer Maßnahme.", SheetColumns.MILESTONES),
    RELATIONS(
            "Beziehungen",
            "Eine Zeile je Beziehung zwischen Maßnahmen oder Bausteinen: von – Art – nach.",
            SheetColumns.RELATIONS),
    DEADLINES(
            "Fristen",
            "Eine Zeile je Angabe. Nennen Dokumente für eine Frist mehrere Termine, steht jeder in einer eigenen Zeile mit demselben"
                    + " Code; die übrigen Spalten gelten nach der ersten Zeile.",
            SheetColumns.DEADLINES),
    BODIES(
            "Gremien",
            "Eine Zeile je Sitz. Weitere Sitze eines Gremiums stehen in eigenen Zeilen mit demselben Code; die übrigen Spalten gelten"
                    + " nach der ersten Zeile.",
            SheetColumns.BODIES),
    CONSULTATIONS(
            "Konsultationen",
            "Eine Zeile je Befragung: welche Gruppe zu welcher Maßnahme an welchem Tag befragt wurde und was sie sagte.",
            SheetColumns.CONSULTATIONS),
    DEPARTMENTS("Fachdienste", "Eine Zeile je Organisationseinheit.", SheetColumns.DEPARTMENTS),
    INCONSISTENCIES(
            "Unstimmigkeiten",
            "Eine Zeile je Widerspruch oder Lücke, die in den Dokumenten gefunden wurde.",
            SheetColumns.INCONSISTENCIES);

    /** A sheet of explanations that is never read. */
    public static final String HINTS = "Hinweise";

    private final String title;
    private final String purpose;
    private final List<Column> columns;

    SheetKind(String title, String purpose, List<Column> columns) {
        this.title = title;
        this.purpose = purpose;
        this.columns = columns;
    }

    /** Name of the sheet in the workbook. */
    public String title() {
        return title;
    }

    /** What a row stands for. */
    public String purpose() {
        return purpose;
    }

    public List<Column> columns() {
        return columns;
    }

    static Optional<SheetKind> named(String name) {
        return Arrays.stream(values())
                .filter(k -> k.title.equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    Column column(String field) {
        return columns.stream().filter(c -> c.field().equals(field)).findFirst().orElseThrow();
    }
}
