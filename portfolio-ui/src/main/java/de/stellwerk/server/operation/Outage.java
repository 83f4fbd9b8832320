package de.stellwerk.server.operation;

import io.micronaut.data.connection.exceptions.ConnectionException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is gone, full or overloaded, which passes, from a bug, which does not. */
public final class Outage {
    /** When a caller may try again. */
    public static final int RETRY_SECONDS = 10;

    /** H2: connection broken, database closed, closing or unreadable, no space left. */
    private static final Set<Integer> H2 = Set.of(90067, 90098, 90121, 90028, 90031, 90100);

    private Outage() {}

    /** Whether the database was the cause. */
    public static boolean isIn(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && is(sql) || lost(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The pool's connection was closed under the caller; the pool's own exception for that has no SQL state. */
    private static boolean lost(Throwable e) {
        return e.getClass() == ConnectionException.class && e.getCause() instanceof SQLException;
    }

    private static boolean is(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                // Connection lost; resources exhausted; stopped by the operator.
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || H2.contains(e.getErrorCode());
    }
}
