package org.xinglin.attendance;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xinglin.database.Hearing;
import org.xinglin.kernel.ChinaTime;

/**
 * Tells pages that a line has moved on, as a stream of version numbers; what it moved to they read for themselves. A page
 * that hears nothing for longer than {@link #HEARTBEAT_SECONDS} allows knows that it is cut off.
 */
@Component
class Changes implements Hearing, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);
    private static final int HEARTBEAT_SECONDS = 5;

    private final Map<Listener, UUID> listeners = new ConcurrentHashMap<>();
    private final Queues queues;
    private final Clock clock;
    private volatile boolean open = true;

    Changes(Queues queues, Clock clock) {
        this.queues = queues;
        this.clock = clock;
    }

    /** One page. Only the newest version matters, so the queue is short. */
    private static final class Listener {
        private final LinkedBlockingQueue<Long> news = new LinkedBlockingQueue<>();
        private volatile long told = -1;

        synchronized void tell(long version) {
            if (version > told) {
                told = version;
                news.add(version);
            }
        }
    }

    /** Where the lines of it go: a session, a department or a practitioner. */
    interface Sink {
        void line(String text) throws IOException;
    }

    /** Stays until the page goes or nobody may stand here any more; runs on the request's own virtual thread. */
    void follow(UUID topic, BooleanSupplier stands, Sink sink) {
        var listener = new Listener();
        listeners.put(listener, topic);
        try {
            sink.line("retry: 2000\n\n");
            tell(Set.of(topic));
            while (open && stands.getAsBoolean()) {
                Long version = listener.news.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                sink.line(version == null ? "event: alive\ndata: 0\n\n" : "event: version\ndata: " + version + "\n\n");
            }
        } catch (IOException e) {
            LOG.trace("A page left", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(listener);
        }
    }

    /** A ring may be lost with its connection; this finds what it left. */
    @Scheduled(fixedDelay = 2_000, initialDelay = 2_000)
    void sweep() {
        try {
            Set<UUID> topics = Set.copyOf(listeners.values());
            if (!topics.isEmpty()) {
                tell(topics);
            }
        } catch (DataAccessException e) {
            LOG.debug("The lines cannot be looked at", e);
        }
    }

    private void tell(Set<UUID> topics) {
        Map<UUID, Long> versions = new HashMap<>();
        topics.forEach(t -> versions.put(t, 0L));
        List<Queues.Mark> marks = queues.marks(topics, ChinaTime.dateOf(clock.instant()));
        for (Queues.Mark mark : marks) {
            for (UUID topic : Set.of(mark.session(), mark.department(), mark.practitioner())) {
                versions.computeIfPresent(topic, (id, sum) -> sum + mark.version());
            }
        }
        listeners.forEach((listener, topic) -> {
            Long version = versions.get(topic);
            if (version != null) {
                listener.tell(version);
            }
        });
    }

    @Override
    public String channel() {
        return Queues.CHANNEL;
    }

    @Override
    public void connected() {
        sweep();
    }

    @Override
    public void heard(List<String> words) {
        sweep();
    }

    /** Open from the beginning, since the web server may be asked earlier; this opens it after a stop. */
    @Override
    public void start() {
        open = true;
    }

    /** Lets every page go, so that a server that stops need not wait for them. */
    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
