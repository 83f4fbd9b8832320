package de.stellwerk.exchange;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param field name of the domain's field, as violations name it
 * @param header text of its first row
 * @param required whether each row, or the first of those with the same code, must fill it
 * @param help explanation for the person who fills it
 * @param choices the words to choose from; empty: free
 * @param lately whether a workbook made before it was there may lack it; what is stored stays then
 */
public record Column(String field, String header, boolean required, String help, List<String> choices, boolean lately) {
    static Column must(String field, String header, String help) {
        return new Column(field, header, true, help, List.of(), false);
    }

    static Column may(String field, String header, String help) {
        return new Column(field, header, false, help, List.of(), false);
    }

    Column of(Class<? extends Enum<?>> words) {
        return new Column(field, header, required, help, Words.of(words), lately);
    }

    Column yesNo() {
        return new Column(field, header, required, help, List.of(Words.YES, Words.NO), lately);
    }

    /** Not there from the first version on. */
    Column addedLater() {
        return new Column(field, header, required, help, choices, true);
    }

    /** Whether a violation of the field, e.g. {@code responsible[0].unit}, belongs here. */
    boolean holds(String violated) {
        var name = violated.replaceAll("\\[\\d+]", "");
        return name.equals(field) || name.startsWith(field + ".") || field.startsWith(name + ".");
    }
}
