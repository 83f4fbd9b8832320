package de.stellwerk.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.exceptions.NoConnectionException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageCausesTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "53100", "53300", "57P01", "57P03"})
    void theDatabaseIsAwayFullOrOverloaded(String state) {
        assertThat(Outage.isIn(new IllegalStateException(new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "40001", "57014"})
    void whatTheDatabaseRefusesIsNoOutage(String state) {
        assertThat(Outage.isIn(new SQLException("x", state))).isFalse();
    }

    @Test
    void aConnectionThatThePoolClosedIsAnOutageAndAMissingOneIsABug() {
        var closed = new SQLException("Connection is closed");
        assertThat(Outage.isIn(new ConnectionException("read-only", closed))).isTrue();
        assertThat(Outage.isIn(new NoConnectionException("none"))).isFalse();
    }

    @Test
    void aPoolWithoutConnectionsIsAnOutageAndABugIsNone() {
        assertThat(Outage.isIn(new SQLTransientConnectionException("timed out")))
                .isTrue();
        assertThat(Outage.isIn(new IllegalStateException("x"))).isFalse();
        assertThat(Outage.isIn(null)).isFalse();
    }

    @Test
    void aClosedH2IsAnOutage() throws SQLException {
        var url = "jdbc:h2:mem:closing";
        try (var connection = DriverManager.getConnection(url);
                var other = DriverManager.getConnection(url)) {
            other.createStatement().execute("shutdown immediately");
            SQLException failure = null;
            try {
                connection.createStatement().executeQuery("select 1");
            } catch (SQLException e) {
                failure = e;
            }
            assertThat(Outage.isIn(failure)).isTrue();
        }
    }
}
