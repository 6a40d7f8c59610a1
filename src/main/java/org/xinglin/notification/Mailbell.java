package org.xinglin.notification;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.xinglin.database.Hearing;

/**
 * Rings at the pages of a person when a message came for them, on whatever node it was told. The ring carries nothing: the
 * page reads its messages as ever, and would find them without a ring a little later.
 */
@Component
class Mailbell implements Hearing, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbell.class);
    private static final int HEARTBEAT_SECONDS = 15;

    private final Map<Page, UUID> pages = new ConcurrentHashMap<>();
    private volatile boolean open = true;

    /** One page that listens; rings that come together are one. */
    private static final class Page {
        private final Semaphore rings = new Semaphore(0);
    }

    /** Where the lines go. */
    interface Sink {
        void line(String text) throws IOException;
    }

    /** Stays until the page goes or the session ends; runs on the request's own virtual thread. */
    void listen(UUID person, BooleanSupplier stands, Sink sink) {
        var page = new Page();
        pages.put(page, person);
        try {
            sink.line("retry: 2000\n\n");
            while (open && stands.getAsBoolean()) {
                boolean rung = page.rings.tryAcquire(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                page.rings.drainPermits();
                if (open && stands.getAsBoolean()) {
                    sink.line(rung ? "event: message\ndata: 1\n\n" : ": alive\n\n");
                }
            }
        } catch (IOException e) {
            LOG.trace("A page left", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pages.remove(page);
        }
    }

    @Override
    public String channel() {
        return Inbox.CHANNEL;
    }

    /** What was told while nothing was heard is found by looking. */
    @Override
    public void connected() {
        pages.keySet().forEach(page -> page.rings.release());
    }

    @Override
    public void heard(List<String> words) {
        pages.forEach((page, person) -> {
            if (words.contains(person.toString())) {
                page.rings.release();
            }
        });
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
        pages.keySet().forEach(page -> page.rings.release());
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
