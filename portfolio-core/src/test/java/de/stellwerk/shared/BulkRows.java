package de.stellwerk.shared;

import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes many rows in one go, each as its record has it: for fixtures of a size at which one by one would take an hour. */
public final class BulkRows {
    private BulkRows() {}

    /** The row that the table would store. */
    public static <T extends Entity<T>> Row row(Table<T, ?> table, TenantId tenant, T entity) {
        return table.row(RowKey.of(tenant, entity.key()), entity, Json.write(entity));
    }

    /** @param rows all of one kind; each component is a column of the same name */
    public static void insert(Connection connection, String table, List<? extends Record> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var columns = new ArrayList<String>();
        Arrays.stream(rows.getFirst().getClass().getRecordComponents()).forEach(c -> name(c, columns));
        var marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        var sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                var values = new ArrayList<Object>();
                Arrays.stream(row.getClass().getRecordComponents()).forEach(c -> value(c, row, values));
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void name(RecordComponent component, List<String> columns) {
        if (component.getType() == RowKey.class) {
            columns.addAll(List.of("tenant_id", "id"));
        } else {
            columns.add(component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
        }
    }

    private static void value(RecordComponent component, Record row, List<Object> values) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            switch (accessor.invoke(row)) {
                case RowKey key -> values.addAll(List.of(key.tenantId(), key.id()));
                case Instant at -> values.add(at.atOffset(ZoneOffset.UTC));
                case null -> values.add(null);
                case Object value -> values.add(value);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
