package org.xinglin.web;

import java.net.BindException;
import java.sql.SQLException;
import org.springframework.boot.web.server.PortInUseException;
import org.xinglin.kernel.CannotStart;

/** Says in one sentence why the product did not start. */
final class Failures {
    private Failures() {}

    static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart told) {
                return String.valueOf(told.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return "Port " + taken.getPort()
                        + " is in use by another program: choose another with --server.port=<port>.";
            }
            if (cause instanceof BindException) {
                return "The port is in use by another program: choose another with --server.port=<port>.";
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("28")) {
                return "The database refuses the sign-in: check user and password in XINGLIN_DATABASE_URL.";
            }
            if (cause instanceof SQLException sql && DatabaseAway.explains(sql)) {
                return "The database cannot be reached: check XINGLIN_DATABASE_URL and that the server is running.";
            }
        }
        failure.printStackTrace();
        return "Xinglin did not start: " + root(failure);
    }

    private static String root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage() == null ? cause : cause.getMessage());
    }
}
