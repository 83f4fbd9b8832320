package de.stellwerk.server.operation;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts the journal entries that no seal covers yet. */
@Singleton
class UnsealedEntries {
    private final DataSource source;

    UnsealedEntries(DataSource source, DataSourceResolver resolver) {
        this.source = resolver.resolve(source);
    }

    /** @return NaN, which Prometheus knows, while the database does not answer: all other values are still worth reading */
    double count() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from journal where seal_number is null")) {
            return result.next() ? result.getLong(1) : Double.NaN;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
