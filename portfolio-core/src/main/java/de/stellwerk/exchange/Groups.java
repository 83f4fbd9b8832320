package de.stellwerk.exchange;

import java.util.List;

/** Rows that together say one thing: the first one says what they share. */
final class Groups {
    private Groups() {}

    /** The first row, after all others were found to leave the shared fields empty or to repeat them. */
    static Entry first(List<Entry> rows, String... shared) {
        var first = rows.getFirst();
        for (var row : rows.subList(1, rows.size())) {
            for (var field : shared) {
                if (row.filled(field) && !row.must(field).equals(first.must(field))) {
                    row.problem(field, "differsFromFirstRow", first.must("code"), first.number());
                }
            }
        }
        return first;
    }

    /** One broken row keeps the whole from being stored. */
    static void breakFirst(List<Entry> rows) {
        if (rows.stream().anyMatch(Entry::broken)) {
            rows.getFirst().setBroken();
        }
    }
}
