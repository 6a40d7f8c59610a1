package org.xinglin.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.xinglin.kernel.Rejection;

/** The database cannot be reached at the moment, or went away in the middle; the request changed nothing. */
final class DatabaseAway extends Rejection {
    DatabaseAway() {
        super(Kind.UNAVAILABLE, "web.database-away");
        retryAfter(Duration.ofSeconds(2));
    }

    /**
     * Whether a failure means that the connection, not the statement, is at fault (SQL states 08 and 57P). When the
     * connection died, undoing fails too, and hides the first failure inside its own.
     */
    static boolean explains(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLException sql && lost(sql)) {
                return true;
            }
            if (cause instanceof TransactionSystemException undoing
                    && undoing.getApplicationException() != null
                    && explains(undoing.getApplicationException())) {
                return true;
            }
        }
        return false;
    }

    /** The pool tells of a connection it closed under us without a state. */
    private static boolean lost(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                ? "Connection is closed".equals(failure.getMessage())
                : state.startsWith("08") || state.startsWith("57P");
    }
}
