package org.xinglin.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.BooleanSupplier;

/** The pool, which lets nobody wait for a server that is known to be away: whoever asks can be told at once. */
final class ConnectionPool extends HikariDataSource {
    private final BooleanSupplier away;

    ConnectionPool(HikariConfig config, BooleanSupplier away) {
        super(config);
        this.away = away;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (away.getAsBoolean()) {
            throw new SQLTransientConnectionException("The embedded PostgreSQL is being started again", "08001");
        }
        return super.getConnection();
    }
}
