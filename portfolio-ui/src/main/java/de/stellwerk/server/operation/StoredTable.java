package de.stellwerk.server.operation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param key the columns of its primary key
 */
record StoredTable(String name, List<Column> columns, List<String> key) {
    record Column(String name, Kind kind) {}

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The same table with its columns in this order. */
    StoredTable in(List<String> order) {
        var sorted = columns.stream()
                .sorted(Comparator.comparingInt(c -> order.indexOf(c.name())))
                .toList();
        return new StoredTable(name, sorted, key);
    }

    /** Reads all rows in an order that both databases agree on: no key holds text, whose order is a matter of the machine. */
    String select() {
        return "select " + quoted() + " from " + quote(name) + " order by "
                + columns.stream()
                        .map(Column::name)
                        .filter(key::contains)
                        .map(StoredTable::quote)
                        .collect(Collectors.joining(", "));
    }

    String insert() {
        var marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return "insert into " + quote(name) + " (" + quoted() + ") values (" + marks + ")";
    }

    String isThereAny() {
        return "select exists (select 1 from " + quote(name) + ")";
    }

    private String quoted() {
        return columns.stream().map(c -> quote(c.name())).collect(Collectors.joining(", "));
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
