package org.xinglin.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.xinglin.kernel.Rejection;

/** The database cannot be reached at the moment, or went away in the middle; the request changed nothing. */
final class DatabaseAway extends Rejection {
    DatabaseAway() {
        super(Kind.UNAVAILABLE, "web.database-away");
        retryAfter(Duration.ofSeconds(2));
    }

    /** Whether a failure means that the connection, not the statement, is at fault (SQL states 08 and 57P). */
    static boolean explains(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P"))) {
                return true;
            }
        }
        return false;
    }
}
