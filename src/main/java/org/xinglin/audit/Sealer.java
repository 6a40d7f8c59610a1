package org.xinglin.audit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals on a thread of its own, several times a second; every node runs one and the database lets one at a time act. */
@Component
class Sealer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final long REST_MILLIS = 400;
    private static final long REST_AFTER_FAULT_MILLIS = 1_000;
    private static final long LONGEST_STOP_MILLIS = 2_000;

    private final Sealing sealing;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile Thread thread = new Thread();

    Sealer(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("audit-sealer").start(this::work);
    }

    private void work() {
        boolean failing = false;
        long rest = 0;
        while (!stopsWithin(rest)) {
            try {
                rest = sealing.pass() == Sealing.BATCH ? 0 : REST_MILLIS;
                failing = false;
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.warn("The log could not be sealed; trying again until it can", e);
                }
                failing = true;
                rest = REST_AFTER_FAULT_MILLIS;
            }
        }
    }

    private boolean stopsWithin(long millis) {
        try {
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Lets the pass at hand end: an interrupted statement would cost its connection. */
    @Override
    public void stop() {
        stopping.countDown();
        try {
            thread.join(LONGEST_STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }
}
