package org.xinglin.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one connection on which this node listens to every {@link Hearing}'s channel; lost, it is opened again. */
@Component
class Listening implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int WAIT_MILLIS = 500;
    private static final int NETWORK_MILLIS = 5_000;

    private final DataSource database;
    private final List<Hearing> hearings;
    private volatile @Nullable Thread listener;

    Listening(DataSource database, List<Hearing> hearings) {
        this.database = database;
        this.hearings = hearings;
    }

    /** A channel's own thread: a module that waits holds up nobody else, and is told together what came meanwhile. */
    private static final class Ear {
        private final Hearing hearing;
        private final LinkedBlockingQueue<String> words = new LinkedBlockingQueue<>();
        private final ExecutorService thread;

        Ear(Hearing hearing) {
            this.hearing = hearing;
            this.thread = Executors.newSingleThreadExecutor(
                    Thread.ofVirtual().name("hearing-" + hearing.channel()).factory());
        }

        void connected() {
            run(hearing::connected);
        }

        void rung(String word) {
            words.add(word);
            run(() -> {
                var all = new ArrayList<String>();
                if (words.drainTo(all) > 0) {
                    hearing.heard(all);
                }
            });
        }

        private void run(Runnable telling) {
            thread.execute(() -> {
                try {
                    telling.run();
                } catch (RuntimeException e) {
                    LOG.debug("What was heard on {} came to nothing", hearing.channel(), e);
                }
            });
        }
    }

    private void run(Map<String, Ear> ears) {
        while (listening()) {
            try (Connection connection = database.getConnection()) {
                listen(connection, ears);
            } catch (SQLException e) {
                LOG.debug("Notifications cannot be heard at the moment", e);
                pause();
            }
        }
        ears.values().forEach(ear -> ear.thread.close());
    }

    private void listen(Connection connection, Map<String, Ear> ears) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, NETWORK_MILLIS);
        try (var statement = connection.createStatement()) {
            for (String channel : ears.keySet()) {
                statement.execute("listen " + channel);
            }
            ears.values().forEach(Ear::connected);
            PGConnection notifications = connection.unwrap(PGConnection.class);
            while (listening()) {
                PGNotification[] rings = notifications.getNotifications(WAIT_MILLIS);
                for (PGNotification ring : rings == null ? new PGNotification[0] : rings) {
                    Ear ear = ears.get(ring.getName());
                    if (ear != null) {
                        ear.rung(ring.getParameter());
                    }
                }
            }
            statement.execute("unlisten *");
        }
    }

    private boolean listening() {
        return Thread.currentThread() == listener;
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
        Map<String, Ear> ears = hearings.stream()
                .map(Ear::new)
                .collect(Collectors.toMap(ear -> ear.hearing.channel(), Function.identity()));
        listener = Thread.ofPlatform().name("listening").daemon().unstarted(() -> run(ears));
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
