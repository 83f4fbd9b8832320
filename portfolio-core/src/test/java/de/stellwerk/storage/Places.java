package de.stellwerk.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every place of a database where something stands, to be changed by hand, past program and keys, and put right again. */
final class Places implements AutoCloseable {
    /** Flyway's own account of the schema, which it checks itself when the program starts. */
    private static final Set<String> NOT_OURS = Set.of("flyway_schema_history");

    private final Connection connection;
    private final Random random;
    private final List<Column> columns = new ArrayList<>();

    /** A column in which at least one row holds something. */
    record Column(String table, List<String> key, String name, int type) {
        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    Places(String url, Random random) throws SQLException {
        this.random = random;
        connection = DriverManager.getConnection(url, "stellwerk", "");
        try (var keysOff = connection.createStatement()) {
            keysOff.execute(
                    url.startsWith("jdbc:h2:")
                            ? "set referential_integrity false"
                            : "set session_replication_role = replica");
        }
        read();
    }

    private void read() throws SQLException {
        var about = connection.getMetaData();
        try (var found = about.getColumns(null, "public", null, null)) {
            while (found.next()) {
                var table = found.getString("TABLE_NAME");
                var keys = NOT_OURS.contains(table) ? List.<String>of() : keys(table);
                if (!keys.isEmpty()) {
                    columns.add(new Column(table, keys, found.getString("COLUMN_NAME"), found.getInt("DATA_TYPE")));
                }
            }
        }
        columns.removeIf(c -> rows(c).isEmpty());
    }

    private List<String> keys(String table) throws SQLException {
        var keys = new ArrayList<String>();
        try (var found = connection.getMetaData().getPrimaryKeys(null, "public", table)) {
            while (found.next()) {
                keys.add(found.getString("COLUMN_NAME"));
            }
        }
        return keys;
    }

    List<Column> columns() {
        return columns;
    }

    Set<String> tables() {
        return columns.stream().map(Column::table).collect(Collectors.toSet());
    }

    /** Keys and value of each row that holds something there. */
    private List<Map<String, Object>> rows(Column column) {
        var all = new ArrayList<Map<String, Object>>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + column.table() + " where " + column.name()
                        + " is not null order by " + String.join(", ", column.key()))) {
            while (found.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (var key : column.key()) {
                    row.put(key, found.getObject(key));
                }
                row.put(column.name(), value(found, column));
                if (!row.get(column.name()).equals("")) {
                    all.add(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static Object value(java.sql.ResultSet found, Column column) throws SQLException {
        return switch (column.type()) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> found.getObject(column.name(), OffsetDateTime.class);
            case Types.DATE -> found.getObject(column.name(), LocalDate.class);
            case Types.CHAR, Types.VARCHAR, Types.CLOB, Types.LONGVARCHAR -> found.getString(column.name());
            default -> found.getObject(column.name());
        };
    }

    /** Changes one byte of one row, does something and puts the byte right. */
    void changing(Column column, Runnable then) throws SQLException {
        var rows = rows(column);
        var row = rows.get(random.nextInt(rows.size()));
        var was = row.get(column.name());
        var is = changed(was);
        put(column, row, is);
        var now = new LinkedHashMap<>(row);
        now.put(column.name(), is);
        try {
            then.run();
        } finally {
            put(column, now, was);
        }
    }

    private void put(Column column, Map<String, Object> row, Object value) throws SQLException {
        var where = column.key().stream().map(k -> k + " = ?").collect(Collectors.joining(" and "));
        try (var update = connection.prepareStatement(
                "update " + column.table() + " set " + column.name() + " = ? where " + where)) {
            update.setObject(1, value);
            for (int i = 0; i < column.key().size(); i++) {
                update.setObject(i + 2, row.get(column.key().get(i)));
            }
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException(column + ": not one row of " + row);
            }
        }
    }

    private Object changed(Object value) {
        return switch (value) {
            case UUID id ->
                new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1L << random.nextInt(48));
            case Boolean b -> !b;
            // One bit that leaves no number of the same chain in its way.
            case Short n -> (short) (n ^ 64);
            case Integer n -> n ^ 4_096;
            case Long n -> n ^ 4_096;
            case OffsetDateTime t -> t.plus(1, ChronoUnit.MICROS);
            case LocalDate d -> d.plusDays(1);
            case String s -> changed(s);
            default -> throw new IllegalStateException("no way to change a " + value.getClass());
        };
    }

    private String changed(String text) {
        var at = random.nextInt(text.length());
        while (Character.isSurrogate(text.charAt(at))) {
            at = random.nextInt(text.length());
        }
        var other = (char) (text.charAt(at) ^ 1);
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
