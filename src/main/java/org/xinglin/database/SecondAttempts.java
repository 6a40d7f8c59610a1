package org.xinglin.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * What follows an event and failed, because a service or the database was away for a moment, is done again by and by, not only
 * after the next start: a patient waits for that message. Listeners do nothing twice, so two nodes may try the same one.
 */
@Component
class SecondAttempts {
    private static final Logger LOG = LoggerFactory.getLogger(SecondAttempts.class);
    private static final int AT_ONCE = 100;

    private final FailedEventPublications failed;
    private final UnreadableEvents unreadable;

    SecondAttempts(FailedEventPublications failed, UnreadableEvents unreadable) {
        this.failed = failed;
        this.unreadable = unreadable;
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void run() {
        try {
            unreadable.lookAgain();
            failed.resubmit(
                    ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withMaxInFlight(AT_ONCE));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; what failed waits", e);
        }
    }
}
