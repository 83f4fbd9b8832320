package de.stellwerk.server.operation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;

/**
 * Fills an empty database, of either kind, from a back-up: into the schema that the back-up was taken from, in one transaction, and
 * only then on to this program's schema.
 */
public final class Restore {
    private static final int ROWS_AT_ONCE = 500;

    private final Database database;

    public Restore(Database database) {
        this.database = database;
    }

    /** @throws OperationRefused if the file is damaged or too new or the database is not empty; then nothing was written */
    public Manifest read(Path file) throws OperationRefused, IOException, SQLException {
        try (var backup = BackupFile.open(file)) {
            var manifest = backup.manifest();
            checkSchema(manifest);
            try (var connection = database.open()) {
                checkEmpty(connection, manifest);
                database.migrate(manifest.schema());
                load(connection, backup);
            }
            database.migrate(null);
            return manifest;
        }
    }

    private void checkSchema(Manifest manifest) throws OperationRefused {
        var newest = database.newestSchema();
        if (Database.compare(manifest.schema(), newest) > 0) {
            throw new OperationRefused("The back-up has schema version " + manifest.schema()
                    + ", this program knows versions up to " + newest + "; it was written by version "
                    + manifest.product() + ": restore it with that or a newer one");
        }
    }

    private void checkEmpty(Connection connection, Manifest manifest) throws SQLException, OperationRefused {
        var tables = StoredTables.of(connection);
        for (var table : tables) {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery(table.isThereAny())) {
                if (!result.next() || result.getBoolean(1)) {
                    throw new OperationRefused("The database " + database.shown() + " is not empty (there are rows in "
                            + table.name() + "); restore only fills an empty one");
                }
            }
        }
        var schema = database.schema();
        if (schema == null ? !tables.isEmpty() : !schema.equals(manifest.schema())) {
            throw new OperationRefused("The database " + database.shown() + " holds tables of "
                    + (schema == null
                            ? "another program"
                            : "schema version " + schema + ", the back-up has version " + manifest.schema())
                    + "; drop and create it anew");
        }
    }

    private void load(Connection connection, BackupFile backup) throws IOException, SQLException, OperationRefused {
        connection.setAutoCommit(false);
        try {
            var entries = backup.manifest().tables();
            var tables = StoredTables.of(connection);
            var here = tables.stream().map(StoredTable::name).sorted().toList();
            var there = entries.stream().map(Manifest.Entry::table).sorted().toList();
            if (!here.equals(there)) {
                throw new OperationRefused(
                        "The back-up holds the tables " + there + ", its schema version has " + here);
            }
            for (var table : tables) {
                load(connection, backup, table, entryOf(table, entries));
            }
            connection.commit();
        } catch (IOException | SQLException | OperationRefused | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private static Manifest.Entry entryOf(StoredTable table, List<Manifest.Entry> entries) {
        return entries.stream()
                .filter(e -> e.table().equals(table.name()))
                .findFirst()
                .orElseThrow();
    }

    private static void load(Connection connection, BackupFile backup, StoredTable table, Manifest.Entry entry)
            throws IOException, SQLException, OperationRefused {
        var sorted = table.columnNames().stream().sorted().toList();
        if (!sorted.equals(entry.columns().stream().sorted().toList())) {
            throw new OperationRefused("The back-up has other columns in " + table.name() + " than its schema version");
        }
        // In the back-up's order, which a later migration may have changed.
        var target = table.in(entry.columns());
        try (var statement = connection.prepareStatement(target.insert());
                var rows = backup.rows(entry)) {
            var loaded = load(statement, target, rows);
            if (loaded != entry.rows()) {
                throw new OperationRefused(
                        "The back-up lists " + entry.rows() + " rows of " + table.name() + " and holds " + loaded);
            }
        }
    }

    private static long load(PreparedStatement statement, StoredTable table, JsonParser rows)
            throws SQLException, OperationRefused {
        long count = 0;
        try {
            while (rows.nextToken() != null) {
                bind(rows, statement, table);
                statement.addBatch();
                if (++count % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            return count;
        } catch (BatchUpdateException e) {
            // The exception itself would show the whole row.
            var reason = e.getNextException() == null ? e : e.getNextException();
            throw new OperationRefused(
                    "A row of " + table.name() + " does not fit its schema version: "
                            + String.valueOf(reason.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    e);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new OperationRefused("The back-up is damaged: a row of " + table.name() + " has the wrong form", e);
        }
    }

    /** @throws IllegalArgumentException if the row is none of this table */
    private static void bind(JsonParser rows, PreparedStatement statement, StoredTable table)
            throws IOException, SQLException {
        boolean fits = rows.currentToken() == JsonToken.START_ARRAY;
        for (int i = 0; fits && i < table.columns().size(); i++) {
            fits = rows.nextToken().isScalarValue();
            if (fits) {
                table.columns().get(i).kind().bind(rows, statement, i + 1);
            }
        }
        if (!fits || rows.nextToken() != JsonToken.END_ARRAY) {
            throw new IllegalArgumentException("Not one value per column");
        }
    }
}
