package de.stellwerk.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of all sheets; a missing sheet or column and one that nobody asked for is told, lest something be passed over in silence. */
final class Entries {
    private final Map<SheetKind, List<Entry>> rows = new EnumMap<>(SheetKind.class);
    private final Problems problems;

    Entries(Book book, Problems problems) {
        this.problems = problems;
        for (var kind : SheetKind.values()) {
            rows.put(kind, book.sheet(kind.title()).map(s -> read(kind, s)).orElseGet(() -> missing(kind)));
        }
        book.sheets().stream()
                .map(Book.Sheet::name)
                .filter(n -> SheetKind.named(n).isEmpty() && !n.strip().equalsIgnoreCase(SheetKind.HINTS))
                .forEach(n -> problems.add(Problem.of(n, 0, "", "unknownSheet", n)));
    }

    private List<Entry> missing(SheetKind kind) {
        problems.add(Problem.of(kind.title(), 0, "", "sheetMissing", kind.title()));
        return List.of();
    }

    private List<Entry> read(SheetKind kind, Book.Sheet sheet) {
        var letters = letters(kind, sheet);
        return sheet.rows().stream()
                .filter(r -> !r.cells().stream().allMatch(Cell::blank))
                .map(r -> new Entry(kind, r, letters, problems))
                .toList();
    }

    private Map<Column, String> letters(SheetKind kind, Book.Sheet sheet) {
        var letters = new HashMap<Column, String>();
        for (var cell : sheet.header()) {
            if (!cell.blank()) {
                find(kind, cell, letters);
            }
        }
        kind.columns().stream()
                .filter(c -> !letters.containsKey(c) && !c.lately())
                .forEach(c -> problems.add(Problem.of(kind.title(), 1, "", "columnMissing", c.header())));
        return letters;
    }

    private void find(SheetKind kind, Cell cell, Map<Column, String> letters) {
        var found = kind.columns().stream()
                .filter(c -> c.header().equalsIgnoreCase(cell.text().strip()))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(Problem.of(kind.title(), 1, cell.column(), "unknownColumn", cell.text()));
        } else if (letters.putIfAbsent(found.get(), cell.column()) != null) {
            problems.add(Problem.of(kind.title(), 1, cell.column(), "columnTwice", cell.text()));
        }
    }

    List<Entry> of(SheetKind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** One entry per key; a second one with the same key is told and left out. */
    Map<String, Entry> unique(SheetKind kind, String field, Function<Entry, String> key) {
        var unique = new LinkedHashMap<String, Entry>();
        for (var entry : of(kind)) {
            entry.requireAll();
            var first = unique.putIfAbsent(entry.filled(field) ? key.apply(entry) : "row " + entry.number(), entry);
            if (first != null) {
                entry.problem(field, "codeTwice", key.apply(entry), first.number());
            }
        }
        return unique;
    }

    /** The rows of each code, in their order; the first one must be complete. */
    Map<String, List<Entry>> grouped(SheetKind kind) {
        var groups = new LinkedHashMap<String, List<Entry>>();
        for (var entry : of(kind)) {
            groups.computeIfAbsent(entry.must("code"), k -> new ArrayList<>()).add(entry);
        }
        groups.forEach((code, entries) -> {
            if (code.isEmpty()) {
                entries.forEach(Entry::requireAll);
            }
            entries.getFirst().requireAll();
        });
        return groups;
    }
}
