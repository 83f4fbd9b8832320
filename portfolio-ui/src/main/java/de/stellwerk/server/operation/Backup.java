package de.stellwerk.server.operation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes everything that a database holds into one file that fits H2 and PostgreSQL alike: a zip with one entry per table, one
 * JSON array per row, and a {@link Manifest}. All of it is of one moment, whatever others write meanwhile, and row after row
 * passes through: neither the size of a table nor that of the file needs memory.
 */
public final class Backup {
    private static final int ROWS_AT_ONCE = 500;
    private static final JsonFactory JSON =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    // An entry's time says nothing (the manifest does), so equal tables give equal entries.
    private static final long NO_TIME = Instant.parse("1980-01-02T00:00:00Z").toEpochMilli();

    private final Database database;
    private final String product;

    /** @param product version of the program */
    public Backup(Database database, String product) {
        this.database = database;
        this.product = product;
    }

    /**
     * Writes the file, readable by its owner only. It has its name when it is whole, so whoever sees it may copy it away.
     *
     * @throws OperationRefused if the file exists or the database is not Stellwerk's
     */
    public Manifest write(Path file) throws OperationRefused, IOException, SQLException {
        var folder = file.toAbsolutePath().getParent();
        if (Files.exists(file)) {
            throw new OperationRefused(file + " exists already; a back-up never overwrites a file");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new OperationRefused("The folder of " + file + " does not exist");
        }
        var part = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            var manifest = writePart(part);
            Files.move(part, file);
            return manifest;
        } catch (FileAlreadyExistsException e) {
            throw new OperationRefused(file + " exists already; a back-up never overwrites a file", e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest writePart(Path part) throws OperationRefused, IOException, SQLException {
        try (var connection = database.open();
                var channel = FileChannel.open(
                        part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyOwner(part));
                var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
            var schema = database.schema();
            if (schema == null) {
                throw new OperationRefused("The database " + database.shown()
                        + " holds nothing of Stellwerk: there is nothing to back up");
            }
            atOneMoment(connection);
            var entries = new ArrayList<Manifest.Entry>();
            for (var table : StoredTables.of(connection)) {
                entries.add(write(connection, table, zip));
            }
            connection.rollback();
            var manifest = new Manifest(Manifest.FORMAT, schema, product, Instant.now(), List.copyOf(entries));
            begin(zip, Manifest.ENTRY);
            zip.write(manifest.bytes());
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
            return manifest;
        }
    }

    private static FileAttribute<?>[] onlyOwner(Path part) {
        return part.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** From now on the connection sees the database as it is now, and reads row by row. */
    private void atOneMoment(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        if (database.isH2()) {
            // H2's repeatable read freezes each table when it is first read; only this freezes all at once.
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            try (var statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution 1");
            }
        } else {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        // Without it the driver of PostgreSQL fetches whole tables.
        connection.setAutoCommit(false);
    }

    private Manifest.Entry write(Connection connection, StoredTable table, ZipOutputStream zip)
            throws IOException, SQLException {
        var entry = new Manifest.Entry(table.name(), table.columnNames(), 0, "");
        begin(zip, entry.file());
        var digest = sha256();
        long rows;
        try (var statement = connection.prepareStatement(table.select())) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet result = statement.executeQuery()) {
                rows = write(result, table, new DigestOutputStream(zip, digest));
            }
        }
        zip.closeEntry();
        return new Manifest.Entry(
                entry.table(), entry.columns(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static long write(ResultSet rows, StoredTable table, OutputStream out) throws IOException, SQLException {
        long count = 0;
        try (var json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            for (; rows.next(); count++) {
                json.writeStartArray();
                for (int i = 0; i < table.columns().size(); i++) {
                    table.columns().get(i).kind().write(rows, i + 1, json);
                }
                json.writeEndArray();
            }
        }
        return count;
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
