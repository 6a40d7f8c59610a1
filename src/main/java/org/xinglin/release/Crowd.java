package org.xinglin.release;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who asks for tickets or places. They are let through so many at a time, first come first served, before anything is worked on:
 * all requests take turns on the processor, and without this everybody else's page would stand behind thousands.
 *
 * <p>The server's antechamber gives a turn to a request that is still bytes on its connection; {@link CrowdFilter} to whoever came past it.
 */
@Component
public class Crowd {
    private static final int AT_ONCE = 64;
    private static final ScopedValue<Boolean> TURN = ScopedValue.newInstance();

    private final Semaphore turns;
    private final AtomicInteger waiting = new AtomicInteger();

    @Autowired
    public Crowd() {
        this(AT_ONCE);
    }

    Crowd(int atOnce) {
        this.turns = new Semaphore(atOnce, true);
    }

    /** @param path without the query */
    public boolean concerns(String method, String path) {
        boolean ticket = path.startsWith("/api/releases/") && path.contains("/tickets");
        boolean hold = path.equals("/api/appointments") && method.equals("POST");
        return ticket || hold;
    }

    public int waiting() {
        return waiting.get();
    }

    /** Waits for a turn and works within it; nothing that happens in this thread meanwhile waits for another. */
    public void inTurn(Runnable work) {
        take();
        try {
            ScopedValue.where(TURN, true).run(work);
        } finally {
            giveBack();
        }
    }

    boolean hasTurn() {
        return TURN.isBound();
    }

    void take() {
        waiting.incrementAndGet();
        turns.acquireUninterruptibly();
        waiting.decrementAndGet();
    }

    void giveBack() {
        turns.release();
    }
}
