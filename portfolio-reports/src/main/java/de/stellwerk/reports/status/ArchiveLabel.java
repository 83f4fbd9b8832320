package de.stellwerk.reports.status;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the labels of old forms say, in the spellings that people use. */
enum ArchiveLabel {
    MONTH("berichtsmonat", "berichtszeitraum", "monat"),
    MEASURE("maßnahme", "massnahme", "projekt"),
    BLOCK("baustein", "umsetzungsbaustein"),
    RESPONSIBLE("verantwortlich", "verantwortliche", "verantwortlicher", "verantwortliche/r", "projektleitung"),
    DATE("datum", "stand", "berichtsdatum"),
    STATUS("status", "ampel", "gesamtstatus", "status + begründung", "status und begründung", "status/begründung"),
    REASON("begründung"),
    OVERALL("gesamt"),
    SCHEDULE("zeitplan", "termine"),
    RESOURCES("ressourcen"),
    QUALITY("qualität"),
    RISKS("risiken", "risiko"),
    DECISIONS("entscheidungsbedarf*"),
    DUE("termin", "bis", "frist"),
    ACTIVITIES("wesentliche aktivitäten*", "aktivitäten im berichtsmonat"),
    MILESTONE("nächster meilenstein*", "nächste meilensteine"),
    PHASE("phase"),
    NEXT("nächste aktivitäten*", "nächste schritte"),
    LEGEND("grün: im plan*", "gefüllt = gemeldet*");

    /** Parts of the form that reach over several rows, each until the next begins. */
    static final List<ArchiveLabel> SECTIONS = List.of(STATUS, RISKS, DECISIONS, ACTIVITIES, MILESTONE, NEXT, LEGEND);

    static final List<ArchiveLabel> DIMENSIONS = List.of(OVERALL, SCHEDULE, RESOURCES, QUALITY);

    private final List<String> spellings;

    ArchiveLabel(String... spellings) {
        this.spellings = List.of(spellings);
    }

    static Optional<ArchiveLabel> of(String text) {
        var plain = plain(text);
        return Arrays.stream(values())
                .filter(l -> l.spellings.stream().anyMatch(s -> matches(s, plain)))
                .findFirst();
    }

    private static boolean matches(String spelling, String text) {
        return spelling.endsWith("*")
                ? text.startsWith(spelling.substring(0, spelling.length() - 1))
                        && (text.length() < 80 || spelling.contains(":") || spelling.contains("="))
                : text.equals(spelling);
    }

    private static String plain(String text) {
        return FormWords.canonical(text)
                .toLowerCase(Locale.GERMAN)
                .replaceFirst("^\\d{1,2}[.)]? +", "")
                .replaceFirst(" *:$", "");
    }
}
