package de.stellwerk.shared;

import java.util.List;

/** A page of a list; {@code total} counts all that match. */
public record Page<T>(List<T> items, long total, int page, int size) {
    public static <T> Page<T> of(List<T> all, int page, int size) {
        var from = Math.min((long) page * size, all.size());
        var to = Math.min(from + size, all.size());
        return new Page<>(List.copyOf(all.subList((int) from, (int) to)), all.size(), page, size);
    }
}
