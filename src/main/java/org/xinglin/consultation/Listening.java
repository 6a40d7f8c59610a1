package org.xinglin.consultation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears the {@link Bell} of every node over this node's one listening connection, and passes it to the switchboard. */
@Component
class Listening implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int WAIT_MILLIS = 500;
    private static final int NETWORK_MILLIS = 5_000;

    private final DataSource database;
    private final Switchboard switchboard;
    private volatile @Nullable Thread listener;

    Listening(DataSource database, Switchboard switchboard) {
        this.database = database;
        this.switchboard = switchboard;
    }

    private void run() {
        while (isRunning()) {
            try (Connection connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                LOG.debug("Rings cannot be heard at the moment", e);
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, NETWORK_MILLIS);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Bell.CHANNEL);
            PGConnection notifications = connection.unwrap(PGConnection.class);
            switchboard.sweep();
            while (isRunning()) {
                PGNotification[] rings = notifications.getNotifications(WAIT_MILLIS);
                for (PGNotification ring : rings == null ? new PGNotification[0] : rings) {
                    Thread.startVirtualThread(() -> heard(ring.getParameter()));
                }
            }
            statement.execute("unlisten *");
        }
    }

    private void heard(String ring) {
        try {
            String[] words = ring.split(" ");
            UUID id = UUID.fromString(words[1]);
            switch (words[0]) {
                case "visit" -> switchboard.rung(new VisitId(id));
                case "queue" -> switchboard.queueRung(id);
                case "typing" -> switchboard.typing(id, Author.valueOf(words[2]));
                default -> LOG.warn("A ring nobody understands: {}", ring);
            }
        } catch (RuntimeException e) {
            LOG.debug("A ring came to nothing; the next sweep makes it good", e);
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
        listener = Thread.ofPlatform().name("visit-listening").daemon().unstarted(this::run);
        listener.start();
    }

    @Override
    public void stop() {
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
