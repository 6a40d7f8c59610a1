package org.xinglin.scheduling;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the modules above of confirmed appointments, many at a time: an event of each would cost every booking two rows of
 * the registry and two transactions. What was confirmed is told once: the news goes in the transaction that keeps the event.
 * Several nodes may run this at once.
 */
@Component
class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final int BATCH = 200;

    private final Placing placing;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Telling(Placing placing, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.placing = placing;
        this.events = events;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void tick() {
        try {
            while (tell() == BATCH) {}
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; the news wait", e);
        }
    }

    /** How many were told of. */
    int tell() {
        Integer told = transaction.execute(status -> {
            List<AppointmentBooked> news = placing.news(BATCH);
            if (!news.isEmpty()) {
                events.publishEvent(new AppointmentsBooked(news));
            }
            return news.size();
        });
        return told == null ? 0 : told;
    }
}
