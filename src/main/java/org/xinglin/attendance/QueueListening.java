package org.xinglin.attendance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears on this node what any node changed, and lets the pages know. */
@Component
class QueueListening implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(QueueListening.class);
    private static final int WAIT_MILLIS = 500;
    private static final int NETWORK_MILLIS = 5_000;

    private final DataSource database;
    private final Changes changes;
    private volatile @Nullable Thread listener;

    QueueListening(DataSource database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    private void run() {
        while (isRunning()) {
            try (Connection connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                LOG.debug("Changes of lines cannot be heard at the moment", e);
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, NETWORK_MILLIS);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Queues.CHANNEL);
            PGConnection notifications = connection.unwrap(PGConnection.class);
            changes.sweep();
            while (isRunning()) {
                PGNotification[] rings = notifications.getNotifications(WAIT_MILLIS);
                if (rings != null && rings.length > 0) {
                    changes.sweep();
                }
            }
            statement.execute("unlisten *");
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        changes.reopen();
        listener = Thread.ofPlatform().name("queue-listening").daemon().unstarted(this::run);
        listener.start();
    }

    @Override
    public void stop() {
        changes.close();
        Thread running = listener;
        listener = null;
        if (running != null) {
            try {
                running.join(Duration.ofMillis(4 * WAIT_MILLIS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }
}
