package org.xinglin.examination;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.scheduling.DevicePlaces;
import org.xinglin.settlement.Billing;

/**
 * Gives places back that nobody paid for in time (XL-HOLD), and says when to begin preparing. Every node runs it; the rows
 * decide.
 */
@Component
class Clockwork {
    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final int BATCH = 200;

    private final Bookings bookings;
    private final DevicePlaces places;
    private final Billing billing;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Clockwork(
            Bookings bookings,
            DevicePlaces places,
            Billing billing,
            AuditLog audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.bookings = bookings;
        this.places = places;
        this.billing = billing;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_000, initialDelay = 7_000)
    void tick() {
        try {
            run(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; examinations wait", e);
        }
    }

    void run(Instant at) {
        for (Booked overdue : bookings.overdue(at, BATCH)) {
            transaction.executeWithoutResult(status -> lapse(overdue, at));
        }
        transaction.executeWithoutResult(status -> bookings.takeDue(at)
                .forEach(b -> events.publishEvent(new PreparationDue(
                        b.order(), b.patient(), b.institution(), b.span().starts(), at))));
    }

    private void lapse(Booked overdue, Instant at) {
        if (billing.withdraw(overdue.subject(), "lapsed")) {
            bookings.end(overdue.id(), Booked.State.LAPSED, at).ifPresent(hold -> {
                places.release(hold);
                audit.system("examination.lapse", "examination", overdue.order().value(), overdue.patient());
            });
        }
    }
}
