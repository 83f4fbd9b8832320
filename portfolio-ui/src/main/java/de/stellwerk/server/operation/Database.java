package de.stellwerk.server.operation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateResult;
import org.jspecify.annotations.Nullable;

/**
 * The database of an installation, reached without the program: back-up and restore must not start what they save or replace.
 *
 * @param url JDBC address, of H2 or PostgreSQL
 * @param migrations where Flyway finds them
 */
public record Database(String url, String user, String password, List<String> migrations) {
    private static final int H2_IN_USE = 90020;

    public Database(String url, String user, String password) {
        this(url, user, password, List.of("classpath:db/migration"));
    }

    Connection open() throws SQLException, OperationRefused {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            if (isH2() && e.getErrorCode() == H2_IN_USE) {
                throw new OperationRefused(
                        "The H2 database is in use: only one program can open it. Stop Stellwerk first;"
                                + " PostgreSQL can be backed up while it runs.",
                        e);
            }
            throw e;
        }
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    /** Without the passwords and switches that an address may hold. */
    String shown() {
        return url.replaceFirst("[;?].*", "");
    }

    /** The schema version that it has; {@code null} if it holds no schema of Stellwerk. */
    @Nullable
    String schema() {
        var current = flyway(null).info().current();
        return current == null || current.getVersion() == null
                ? null
                : current.getVersion().getVersion();
    }

    /** The newest schema version that this program knows. */
    String newestSchema() {
        var all = flyway(null).info().all();
        return all[all.length - 1].getVersion().getVersion();
    }

    /** Brings the schema to a version, or to the newest if that is {@code null}. */
    MigrateResult migrate(@Nullable String version) {
        return flyway(version).migrate();
    }

    static int compare(String version, String other) {
        return MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(other));
    }

    private Flyway flyway(@Nullable String target) {
        var configuration =
                Flyway.configure().dataSource(url, user, password).locations(migrations.toArray(String[]::new));
        return (target == null ? configuration : configuration.target(target)).load();
    }
}
