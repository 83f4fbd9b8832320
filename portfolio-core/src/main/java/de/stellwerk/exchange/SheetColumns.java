package de.stellwerk.exchange;

import static de.stellwerk.exchange.Column.may;
import static de.stellwerk.exchange.Column.must;

import de.stellwerk.governance.BodyKind;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.programme.Binding;
import de.stellwerk.programme.BlockKind;
import de.stellwerk.programme.GoalRole;
import de.stellwerk.programme.Inconsistency;
import de.stellwerk.schedule.LegalLevel;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.RelationType;
import java.util.List;

/** The columns of each sheet; headers and explanations are part of the workbook's form and so in its language. */
final class SheetColumns {
    private static final String CODE =
            "Eindeutiges Kürzel aus Buchstaben, Ziffern und Bindestrich, höchstens 40 Zeichen.";
    private static final String LIST =
            " Mehrere Einträge durch Zeilenumbruch (Alt+Eingabe) oder Semikolon trennen; mit Zeilenumbruch darf ein Eintrag Semikolons enthalten.";
    private static final String DATE =
            " So genau wie bekannt: 01.10.2018, Juni 2020, 06.2020, Q4 2020, 1. Halbjahr 2019 oder 2022.";
    private static final String SOURCE =
            "Abschnitt im Dokument des Programms, oder „Dokument | Abschnitt“ für ein anderes.";

    private static final String PERIODS = " Beispiel: 01.01.2022 bis 30.04.2022: Interimszeit." + LIST;

    private SheetColumns() {}

    static final List<Column> PROGRAMME = List.of(
            must("code", "Code", CODE + " Beispiel: EGOV."),
            must("name", "Name", "Name des Programms."),
            may("description", "Beschreibung", "Worum es geht."),
            may("document", "Dokument", "Titel der Strategie, der die Angaben entnommen sind."),
            may("documentDate", "Dokumentdatum", "Ausgabedatum als TT.MM.JJJJ."),
            must("firstYear", "Erstes Planungsjahr", "Jahr, ab dem die Kostenklassen gelten."),
            must("lastYear", "Letztes Planungsjahr", "Jahr, bis zu dem die Kostenklassen gelten."),
            may(
                    "reportingSince",
                    "Statusberichte ab",
                    "Erster Berichtsmonat, z. B. 01.2019; leer: keine Statusberichte."),
            may("dueWorkingDay", "Fällig am Arbeitstag", "Arbeitstag des Folgemonats, 1 bis 20; leer: 5."),
            may("withoutBudget", "Ohne gültigen Haushalt", "Wann nur vorab Freigegebenes beginnen darf." + PERIODS)
                    .addedLater());

    static final List<Column> GOALS = List.of(
            must("code", "Code", CODE + " Beispiel: G1."),
            must("name", "Name", "Name des Ziels."),
            must("role", "Rang", "Stellung unter den Zielen.").of(GoalRole.class),
            may("description", "Beschreibung", "Was gemeint ist."),
            may("names", "Weitere Namen", "Andere Schreibweisen im Dokument." + LIST));

    static final List<Column> COST_CLASSES = List.of(
            must("code", "Klasse", "Ganze Zahl, z. B. 3."),
            must("label", "Bezeichnung", "Wie gedruckt."),
            must("min", "Von (EUR)", "Untere Grenze in Euro."),
            must("max", "Bis (EUR)", "Obere Grenze in Euro; darf der unteren der nächsten Klasse gleichen."));

    static final List<Column> BLOCKS = List.of(
            must("code", "Code", CODE + " Beispiel: B1."),
            must("name", "Name", "Name des Bausteins."),
            must("kind", "Art", "Basis- oder Umsetzungsbaustein.").of(BlockKind.class),
            may("binding", "Verbindlichkeit", "Ob das Recht dazu verpflichtet; leer: nicht angegeben.")
                    .of(Binding.class),
            may("description", "Beschreibung und Rahmenbedingungen", "Worum es geht."),
            must("goals", "Ziele", "Codes der Ziele, mindestens eines." + LIST),
            may("statusFacts", "Status", "Stand der Dinge; ein Datum als „(Stand: 01.01.2015)“ ans Ende." + LIST),
            may(
                    "expectedEffects",
                    "Erwartete Effekte",
                    "Für wen, davor mit Doppelpunkt: „Mitarbeitende: kürzere Wege“." + LIST),
            may("costClass", "Kostenklasse", "Klasse aus dem Blatt Kostenklassen."),
            may("names", "Weitere Namen", "Andere Schreibweisen im Dokument." + LIST),
            may("remarks", "Bemerkungen", "Was sonst wichtig ist." + LIST),
            may("sources", "Quellen", SOURCE + LIST));

    static final List<Column> MEASURES = List.of(
            must("code", "Code", CODE + " Beispiel: B1-A."),
            must("block", "Baustein", "Code des Bausteins."),
            may("label", "Gedruckte Nummer", "Nummer im Dokument, z. B. 1A; darf mehrfach vorkommen."),
            may(
                    "aliases",
                    "Weitere Nummern",
                    "Frühere Nummern; mit „(nicht im Dokument)“, wenn nur auf sie verwiesen wird." + LIST),
            must("title", "Bezeichnung", "Titel der Maßnahme."),
            may("shortTitle", "Kurztitel", "Für enge Stellen, höchstens 100 Zeichen."),
            may("description", "Beschreibung", "Worum es geht."),
            may(
                    "responsible",
                    "Verantwortliche",
                    "Federführende Stelle, „X i. V. m. Y“ für Mitverantwortliche, „(Vertretung: Z)“ ans Ende." + LIST),
            may("participants", "Beteiligte", "Stellen; „ggf.“ davor oder „(bei Bedarf)“ dahinter." + LIST),
            may("priority", "Priorität", "Niedrig, mittel oder hoch; verlangt eine Begründung.")
                    .of(Priority.class),
            may("priorityRationale", "Begründung der Priorisierung", "Warum diese Priorität."),
            may("duration.minMonths", "Dauer mindestens (Monate)", "Ganze Monate, 0 bis 600."),
            may("duration.maxMonths", "Dauer höchstens (Monate)", "Ganze Monate; leer: wie mindestens."),
            may("duration.ongoing", "Fortlaufend", "ja, wenn es nach der Dauer ohne Ende weitergeht.")
                    .yesNo(),
            may("duration.note", "Hinweis zur Dauer", "Was die Dauer umfasst."),
            may("start", "Beginn", "Nach heutigem Plan." + DATE),
            may("end", "Ende", "Nach heutigem Plan." + DATE),
            may("baselineStart", "Beginn vereinbart", "Wie ursprünglich beschlossen." + DATE),
            may("baselineEnd", "Ende vereinbart", "Wie ursprünglich beschlossen." + DATE),
            may("delay.category", "Verzugsgrund", "Warum Beginn oder Ende nach dem vereinbarten liegt.")
                    .of(DelayCategory.class)
                    .addedLater(),
            may("delay.text", "Verzug, Erläuterung", "In eigenen Worten; beim Grund „Sonstiges“ nötig.")
                    .addedLater(),
            may("preApproved", "Vorab freigegeben", "ja, wenn sie auch ohne gültigen Haushalt beginnen darf.")
                    .yesNo()
                    .addedLater(),
            may("state", "Zustand", "Leer: geplant.").of(MeasureState.class),
            may("reportsFrom", "Berichtet ab", "Erster Berichtsmonat, wenn er vom Beginn abweicht, z. B. 05.2020."),
            may("tags.partner", "Partner", "Mitwirkende von außen." + LIST),
            may("tags.grant", "Förderung", "Förderprogramme." + LIST),
            may("tags.other", "Schlagwörter", "Freie Schlagwörter." + LIST),
            may("remarks", "Bemerkungen", "Was sonst wichtig ist." + LIST),
            may("sources", "Quellen", SOURCE + LIST));

    static final List<Column> MILESTONES = List.of(
            must("measure", "Maßnahme", "Code der Maßnahme."),
            must("code", "Code", "Eindeutig in der Maßnahme, z. B. MS01."),
            must("description", "Beschreibung", "Was dann erreicht ist."),
            may("phase", "Phase", "Abschnitt des Vorhabens, z. B. Pilot."),
            may("baseline", "Vereinbart", "Wie ursprünglich beschlossen." + DATE),
            may("planned", "Geplant", "Nach heutigem Plan." + DATE),
            may("forecast", "Erwartet", "Wenn es vom Plan abweicht." + DATE),
            may("actual", "Erreicht", "Erst wenn erreicht." + DATE),
            may("sources", "Quellen", SOURCE + LIST));

    static final List<Column> RELATIONS = List.of(
            must("from", "Von", "Code einer Maßnahme oder eines Bausteins."),
            must("type", "Art", "„B2-B setzt voraus B2-A“ heißt: B2-A kommt zuerst.")
                    .of(RelationType.class),
            must("to", "Nach", "Code einer Maßnahme oder eines Bausteins."),
            may("link", "Verknüpfung", "Welche Enden verbunden sind, Vorgänger zuerst; leer: Ende-Anfang.")
                    .of(Link.class),
            may("lag", "Abstand", "Zeit zwischen den Enden, z. B. 3 Monate oder -5 Arbeitstage."),
            may("partial", "Teilweise", "ja, wenn nur ein Teil von „Nach“ gebraucht wird.")
                    .yesNo(),
            may("partOf", "Bis Meilenstein", "Code des Meilensteins von „Nach“, mit dem dieser Teil endet."),
            may("movesDates", "Bestimmt Termine", "Nur bei „setzt voraus“, dort leer: ja.")
                    .yesNo(),
            may("explicit", "Ausdrücklich", "nein, wenn nur aus dem Dokument zu schließen; leer: ja.")
                    .yesNo(),
            may("note", "Hinweis", "Was gemeint ist."),
            may("source", "Quelle", SOURCE));

    static final List<Column> DEADLINES = List.of(
            must("code", "Code", CODE + " Beispiel: L01."),
            must("title", "Pflicht", "Was bis dahin zu tun ist."),
            must("basis", "Rechtsgrundlage", "Gleiche Grundlage an gleicher Maßnahme gilt als dieselbe Pflicht."),
            must("level", "Ebene", "Wer das Recht gesetzt hat.").of(LegalLevel.class),
            may("binding", "Verbindlichkeit", "Leer: nicht angegeben.").of(Binding.class),
            may("statements.date", "Termin", "Leer, wenn keiner genannt ist." + DATE),
            may("statements.source", "Quelle", SOURCE),
            may("statements.effective", "Gilt", "ja bei der Angabe, die gelten soll.")
                    .yesNo(),
            may("metOn", "Erfüllt am", "Wann die Pflicht erfüllt wurde." + DATE),
            may("appliesTo", "Gilt für", "Codes von Maßnahmen und Bausteinen." + LIST),
            may("note", "Hinweis", "Was sonst wichtig ist."),
            may("quota.total", "Anzahl", "Wie viele bis dahin zu leisten sind; leer: wird nicht gezählt.")
                    .addedLater(),
            may("quota.items", "Gezählt wird", "Was gezählt wird, z. B. Online-Dienste.")
                    .addedLater(),
            may("quota.counts", "Zwischenstände", "Tag und Zahl der erledigten, z. B. 31.12.2020: 20." + LIST)
                    .addedLater());

    static final List<Column> BODIES = List.of(
            must("code", "Code", CODE + " Beispiel: LA."),
            must("name", "Name", "Name des Gremiums."),
            must("kind", "Art", "Aufgabe im Programm.").of(BodyKind.class),
            may("level", "Stufe", "Z. B. strategisch oder operativ."),
            may("seats.role", "Sitz", "Funktion, nie der Name einer Person."),
            may("seats.advisory", "Beratend", "ja für einen Sitz ohne Stimme.").yesNo(),
            may("tasks", "Aufgaben", "Wofür das Gremium da ist." + LIST),
            may("meetings", "Sitzungen", "Tage als TT.MM.JJJJ." + LIST),
            may("source", "Quelle", SOURCE));

    static final List<Column> CONSULTATIONS = List.of(
            must("measure", "Maßnahme", "Code der Maßnahme, zu der befragt wurde."),
            must("group", "Gruppe", "Wer befragt wurde, z. B. Personalrat; nie der Name einer Person."),
            must("asked", "Befragt am", "Tag als TT.MM.JJJJ. Ein anderer Tag ist eine neue Befragung."),
            may("answered", "Antwort am", "Tag als TT.MM.JJJJ; leer, solange keine Antwort vorliegt."),
            may("result", "Ergebnis", "Was die Gruppe gesagt hat, z. B. zugestimmt."));

    static final List<Column> DEPARTMENTS = List.of(
            must("code", "Code", "Eindeutiges Kürzel, z. B. PO."),
            must("name", "Name", "So, wie Maßnahmen die Stelle nennen."),
            may("aliases", "Weitere Namen", "Andere Schreibweisen, auch Sammelbegriffe wie „alle Fachdienste“." + LIST),
            may("unavailable", "Nicht verfügbar", "Wann die Stelle an keiner Maßnahme arbeiten kann." + PERIODS)
                    .addedLater());

    static final List<Column> INCONSISTENCIES = List.of(
            must("code", "Code", CODE + " Beispiel: R01."),
            must("finding", "Befund", "Was sich widerspricht oder fehlt."),
            may("section", "Abschnitt", "Wo es steht."),
            may("state", "Stand", "Leer: offen.").of(Inconsistency.State.class),
            may("note", "Hinweis", "Wie damit umgegangen wird."));
}
