package de.stellwerk.server.operation;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Asks a database which tables it holds. Whoever adds a table with a migration need not think of back-ups. */
final class StoredTables {
    /** What says how the schema was made, and which node runs what: of this database, not of the installation. */
    private static final Set<String> NOT_SAVED = Set.of("flyway_schema_history", "scheduled_tasks");

    private final DatabaseMetaData metadata;
    private final String catalog;
    private final String schema;

    private StoredTables(Connection connection) throws SQLException {
        metadata = connection.getMetaData();
        catalog = connection.getCatalog();
        schema = connection.getSchema();
    }

    /** All tables of Stellwerk, each after those that it refers to, otherwise by name. */
    static List<StoredTable> of(Connection connection) throws SQLException, OperationRefused {
        return new StoredTables(connection).inOrder();
    }

    private List<StoredTable> inOrder() throws SQLException, OperationRefused {
        var waiting = new TreeMap<String, Set<String>>();
        for (String name : names()) {
            var before = new HashSet<>(strings(metadata.getImportedKeys(catalog, schema, name), "PKTABLE_NAME"));
            before.remove(name);
            waiting.put(name, before);
        }
        var result = new ArrayList<StoredTable>();
        while (!waiting.isEmpty()) {
            var next = waiting.entrySet().stream()
                    .filter(e -> waiting.keySet().stream().noneMatch(e.getValue()::contains))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new OperationRefused("Tables refer to each other in a circle: " + waiting));
            waiting.remove(next);
            result.add(table(next));
        }
        return result;
    }

    private Set<String> names() throws SQLException {
        var names = new TreeSet<>(
                strings(metadata.getTables(catalog, schema, "%", new String[] {"TABLE", "BASE TABLE"}), "TABLE_NAME"));
        names.removeAll(NOT_SAVED);
        return names;
    }

    private StoredTable table(String name) throws SQLException, OperationRefused {
        var key = strings(metadata.getPrimaryKeys(catalog, schema, name), "COLUMN_NAME");
        var types = new LinkedHashMap<String, String>();
        try (ResultSet columns = metadata.getColumns(catalog, schema, name, "%")) {
            while (columns.next()) {
                types.put(columns.getString("COLUMN_NAME"), columns.getString("TYPE_NAME"));
            }
        }
        var result = new ArrayList<StoredTable.Column>();
        for (var column : types.entrySet()) {
            var kind = Kind.of(column.getValue());
            if (kind == null) {
                throw new OperationRefused("A back-up cannot hold the type " + column.getValue() + " of the column "
                        + name + "." + column.getKey());
            }
            result.add(new StoredTable.Column(column.getKey(), kind));
        }
        return new StoredTable(name, List.copyOf(result), key);
    }

    private static List<String> strings(ResultSet rows, String column) throws SQLException {
        try (rows) {
            var result = new ArrayList<String>();
            while (rows.next()) {
                result.add(rows.getString(column));
            }
            return result;
        }
    }
}
