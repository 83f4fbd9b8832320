package de.stellwerk.reports.office;

import java.util.ArrayList;
import java.util.List;

/**
 * A data table of a text document: one header row, no merged cells.
 *
 * @param caption and {@code description}: what the table says, for those who do not see it
 * @param widths of the columns in points
 * @param right numbers of the columns that align right
 * @param firstColumn whether the first column names the row
 */
public record TableText(
        String caption,
        String description,
        List<Double> widths,
        List<String> head,
        List<Integer> right,
        boolean firstColumn,
        List<List<List<List<Span>>>> rows) {
    /** Longer text in a cell is cut, so that a row always fits a page. */
    private static final int CELL = 600;

    public static final double SIZE = 9;

    /** A cell with text that a person typed. */
    public static List<List<Span>> text(String text) {
        return cell(Span.plain(shortened(text), SIZE));
    }

    public static List<List<Span>> heavy(String text) {
        return cell(Span.bold(shortened(text), SIZE));
    }

    public static List<List<Span>> cell(Span... spans) {
        return List.of(List.of(spans));
    }

    public static List<List<Span>> lamp(Lamp lamp) {
        return List.of(Span.lamp(lamp, SIZE, SIZE));
    }

    /** Both cells' lines one below the other. */
    public static List<List<Span>> below(List<List<Span>> first, List<List<Span>> second) {
        var lines = new ArrayList<>(first);
        lines.addAll(second);
        return lines;
    }

    private static String shortened(String text) {
        var clean = Untrusted.clean(text).replace("\n", " ");
        return clean.length() <= CELL ? clean : Untrusted.cutAtWord(clean, CELL) + " … vollständig in Stellwerk";
    }
}
