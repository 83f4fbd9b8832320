package de.stellwerk.server.operation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param key the columns of its primary key; empty if it has none
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

    /** Reads all rows in an order that both databases agree on. */
    String select(boolean h2) {
        return "select " + quoted() + " from " + quote(name) + " order by "
                + columns.stream()
                        .filter(c -> key.isEmpty() || key.contains(c.name()))
                        .map(c -> ordering(c, h2))
                        .collect(Collectors.joining(", "));
    }

    /** Text goes by its bytes, because collations differ between databases and machines. */
    private static String ordering(Column column, boolean h2) {
        var name = quote(column.name());
        if (column.kind() != Kind.TEXT) {
            return name;
        }
        return h2 ? "stringtoutf8(" + name + ")" : "convert_to(" + name + ", 'UTF8')";
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
