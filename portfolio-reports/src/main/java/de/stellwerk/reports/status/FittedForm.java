package de.stellwerk.reports.status;

import de.stellwerk.reports.office.Untrusted;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form made to fit one page: the free space of rows 4, 6 and 8 is used first, then the page is scaled down to 75 %, then the
 * longest text is cut at a word; the cut ones stand whole on a second sheet.
 *
 * @param longTexts the texts that were cut or left out, whole, by their label
 */
record FittedForm(List<FormRow> rows, List<Double> heights, Map<String, String> longTexts) {
    static final String CUT = " … siehe Anlage";

    private static final double PAGE = 655;
    private static final double SMALLEST_SCALE = 0.75;
    private static final double HIGHEST_ROW = 400;

    /** Longer than any text that fits one page. */
    private static final int LONGEST = 6_000;

    static FittedForm of(Form form) {
        var whole = form.texts();
        var shown = new LinkedHashMap<String, String>();
        whole.forEach((k, v) -> shown.put(k, shorten(v, LONGEST)));
        var decisions = Math.min(form.decisions().size(), Form.DECISIONS);
        for (var i = decisions; i < form.decisions().size(); i++) {
            shown.put(Form.DECISION + (i + 1), "");
        }
        var rows = form.rows(shown, decisions);
        while (tooHigh(rows)) {
            cutLongest(shown, whole);
            rows = form.rows(shown, decisions);
        }
        return new FittedForm(rows, heights(rows), differing(whole, shown, form));
    }

    private static boolean tooHigh(List<FormRow> rows) {
        return rows.stream().mapToDouble(FormRow::tight).sum() > PAGE / SMALLEST_SCALE
                || rows.stream().anyMatch(r -> r.needed() > HIGHEST_ROW);
    }

    private static void cutLongest(Map<String, String> shown, Map<String, String> whole) {
        var longest = shown.entrySet().stream()
                .max(Comparator.comparingInt(e -> weight(e.getValue())))
                .orElseThrow();
        var length = longest.getValue().length() - (longest.getValue().endsWith(CUT) ? CUT.length() : 0);
        longest.setValue(shorten(whole.getOrDefault(longest.getKey(), ""), length * 9 / 10));
    }

    /** A line of its own takes as much room as some words. */
    private static int weight(String text) {
        return text.length() + 60 * (int) text.chars().filter(c -> c == '\n').count();
    }

    private static String shorten(String text, int length) {
        return text.length() <= length ? text : Untrusted.cutAtWord(text, length) + CUT;
    }

    private static List<Double> heights(List<FormRow> rows) {
        double free = PAGE - rows.stream().mapToDouble(FormRow::tight).sum();
        double wish = rows.stream().mapToDouble(r -> r.roomy() - r.tight()).sum();
        double share = wish == 0 ? 0 : Math.clamp(free / wish, 0, 1);
        return rows.stream()
                .map(r -> Math.round((r.tight() + share * (r.roomy() - r.tight())) * 4) / 4.0)
                .toList();
    }

    private static Map<String, String> differing(Map<String, String> whole, Map<String, String> shown, Form form) {
        var texts = new LinkedHashMap<String, String>();
        whole.forEach((label, text) -> {
            if (!text.equals(shown.get(label))) {
                texts.put(form.heading(label), text);
            }
        });
        return texts;
    }
}
