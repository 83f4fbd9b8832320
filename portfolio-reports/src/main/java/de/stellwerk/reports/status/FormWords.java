package de.stellwerk.reports.status;

import de.stellwerk.form.FormText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands on a form, and the same words as others write them. */
final class FormWords {
    static final String MEASURE = "Maßnahme";
    static final String BLOCK = "Baustein";
    static final String RESPONSIBLE = "Verantwortlich";
    static final String DATE = "Datum";
    static final String STATUS = "Status";
    static final String REASON = "Begründung";
    static final String OVERALL = "Gesamt";
    static final String SCHEDULE = "Zeitplan";
    static final String RESOURCES = "Ressourcen";
    static final String QUALITY = "Qualität";
    static final String RISKS = Form.RISKS;
    static final String DECISIONS = "Entscheidungsbedarfe für Kernteam";
    static final String DUE = "Termin";
    static final String ACTIVITIES = Form.ACTIVITIES;
    static final String MILESTONE = "Nächster Meilenstein";
    static final String PHASE = "Phase";
    static final String NEXT_ACTIVITIES = Form.NEXT_ACTIVITIES;
    static final String LEGEND = "Grün: im Plan. Gelb: gefährdet, das Team steuert selbst gegen. Rot: ohne Entscheidung"
            + " nicht erreichbar.";

    /** Labels of older forms. */
    private static final Map<String, String> OTHERS =
            Map.of("Umsetzungsbaustein", BLOCK, "Verantwortlicher", RESPONSIBLE);

    private FormWords() {}

    /** The text of a locked cell in the one form in which two of them are compared; empty: nothing is there. */
    static String canonical(@Nullable String text) {
        var clean = FormText.clean(text);
        if (clean == null) {
            return "";
        }
        var words = clean.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
        return OTHERS.getOrDefault(words, words);
    }
}
