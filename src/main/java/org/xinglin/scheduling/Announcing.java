package org.xinglin.scheduling;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.xinglin.directory.Openings;

/** Tells the directory every few seconds when each doctor is next free, for search and lists. */
@Component
class Announcing {
    private static final Logger LOG = LoggerFactory.getLogger(Announcing.class);
    /** Asking takes at most one part in so many of the time, however large the region. */
    private static final int RESTS = 40;

    private final Slots slots;
    private final Openings openings;
    private final Clock clock;
    private long restsUntil = System.nanoTime();

    Announcing(Slots slots, Openings openings, Clock clock) {
        this.slots = slots;
        this.openings = openings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 15_000, initialDelay = 4_000)
    void tick() {
        long begun = System.nanoTime();
        if (begun - restsUntil >= 0) {
            announce();
            restsUntil = begun + RESTS * (System.nanoTime() - begun);
        }
    }

    void announce() {
        try {
            openings.announce(slots.openings(clock.instant()));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; openings wait", e);
        }
    }
}
