package org.xinglin.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * What this node knows about ended sessions and changed authority, never older than a second: it polls a table and is
 * woken earlier by a notification, whose loss therefore costs nothing. A node that cannot poll knows that it does not
 * know, and its requests are refused. It keeps its own connection and not the node's listening one: that it polls on the
 * connection on which it is woken is what its second hangs on, and it must not wait for another module's.
 */
final class RevocationFeed implements SmartLifecycle {
    static final Duration STALE_AFTER = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(RevocationFeed.class);
    private static final int POLL_MILLIS = 250;
    private static final int NETWORK_MILLIS = 2_000;
    private static final long FORGET_NANOS =
            SessionToken.BELIEVED.multipliedBy(2).toNanos();
    private static final long TIDY_NANOS = Duration.ofMinutes(10).toNanos();

    private final DataSource database;
    private final boolean listens;
    private final Map<UUID, Long> ended = new ConcurrentHashMap<>();
    private final Map<UUID, Authority> authorities = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition polled = lock.newCondition();
    private volatile long knownSince = System.nanoTime() - STALE_AFTER.toNanos();
    private volatile @Nullable Thread poller;
    private String horizon = "0";
    private long tidiedAt = System.nanoTime();

    /** @param listens whether notifications wake it early; a test without them shows that polling alone is enough */
    RevocationFeed(DataSource database, boolean listens) {
        this.database = database;
        this.listens = listens;
    }

    private record Authority(int version, long learnt) {}

    boolean ended(UUID session) {
        return ended.containsKey(session);
    }

    /** The newest version of the person's authority heard of lately; 0 when it did not change. */
    int authority(UUID person) {
        Authority known = authorities.get(person);
        return known == null ? 0 : known.version();
    }

    /** Waits shortly for knowledge younger than a second; false when the database does not give it. */
    boolean awaitFresh() {
        if (fresh()) {
            return true;
        }
        lock.lock();
        try {
            long left = STALE_AFTER.toNanos();
            while (!fresh() && left > 0) {
                left = polled.awaitNanos(left);
            }
            return fresh();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private boolean fresh() {
        return System.nanoTime() - knownSince < STALE_AFTER.toNanos();
    }

    private void run() {
        while (isRunning()) {
            try (Connection connection = database.getConnection()) {
                follow(connection);
            } catch (SQLException e) {
                LOG.warn("Ended sessions cannot be read at the moment: {}", e.getMessage());
                pause();
            }
        }
    }

    private void follow(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, NETWORK_MILLIS);
        try (var statement = connection.createStatement();
                var poll = connection.prepareStatement("""
                        with now as (select pg_snapshot_xmin(pg_current_snapshot()) as horizon)
                        select now.horizon::text as horizon, r.session_id, r.person_id, r.authority
                        from now left join account.revocation r on r.xact >= cast(? as xid8)
                        """)) {
            if (listens) {
                statement.execute("listen account_revocation");
            }
            PGConnection notifications = connection.unwrap(PGConnection.class);
            while (isRunning()) {
                poll(poll);
                tidy(connection);
                if (listens) {
                    notifications.getNotifications(POLL_MILLIS);
                } else {
                    pause();
                }
            }
            statement.execute("unlisten *");
        }
    }

    private void poll(PreparedStatement poll) throws SQLException {
        long asked = System.nanoTime();
        poll.setString(1, horizon);
        String next = horizon;
        try (ResultSet rows = poll.executeQuery()) {
            while (rows.next()) {
                next = rows.getString("horizon");
                learn(
                        rows.getObject("session_id", UUID.class),
                        rows.getObject("person_id", UUID.class),
                        rows.getInt("authority"),
                        asked);
            }
        }
        horizon = next;
        lock.lock();
        try {
            knownSince = asked;
            polled.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void learn(@Nullable UUID session, @Nullable UUID person, int authority, long at) {
        if (session != null) {
            ended.putIfAbsent(session, at);
        }
        if (person != null) {
            authorities.merge(person, new Authority(authority, at), (a, b) -> a.version() >= b.version() ? a : b);
        }
    }

    /** Older tokens are checked against the database anyway, so that older revocations need not be remembered. */
    private void tidy(Connection connection) throws SQLException {
        long now = System.nanoTime();
        if (now - tidiedAt < TIDY_NANOS) {
            return;
        }
        tidiedAt = now;
        ended.values().removeIf(learnt -> now - learnt > FORGET_NANOS);
        authorities.values().removeIf(known -> now - known.learnt() > FORGET_NANOS);
        try (var statement = connection.createStatement()) {
            statement.execute("delete from account.revocation where at < now() - interval '3 hours'");
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        poller = Thread.ofPlatform().name("revocation-feed").daemon().unstarted(this::run);
        poller.start();
    }

    @Override
    public void stop() {
        Thread running = poller;
        poller = null;
        if (running != null) {
            try {
                running.join(Duration.ofMillis(4 * POLL_MILLIS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return poller != null;
    }

    /** Before the web server, so that no request finds it asleep. */
    @Override
    public int getPhase() {
        return 0;
    }
}
