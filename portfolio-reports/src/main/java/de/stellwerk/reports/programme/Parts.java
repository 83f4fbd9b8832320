package de.stellwerk.reports.programme;

import java.util.ArrayList;
import java.util.List;

/** Splits what goes on over pages. */
final class Parts {
    private Parts() {}

    /** In their order, so many to a part; one empty part where there is nothing. */
    static <T> List<List<T>> of(List<T> all, int size) {
        var parts = new ArrayList<List<T>>();
        for (var from = 0; from == 0 || from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return parts;
    }
}
