package org.xinglin.scheduling;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.settlement.Billing;

/**
 * Gives places back that nobody paid for in time (XL-HOLD). The bill is asked first: when a payment is faster, the bill
 * is no longer open and the place stays the patient's. Several nodes may run this at once.
 */
@Component
class Lapsing {
    private static final Logger LOG = LoggerFactory.getLogger(Lapsing.class);
    private static final int BATCH = 200;

    private final Appointments appointments;
    private final Freeing freeing;
    private final Billing billing;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Lapsing(
            Appointments appointments,
            Freeing freeing,
            Billing billing,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.appointments = appointments;
        this.freeing = freeing;
        this.billing = billing;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 5_000)
    void tick() {
        try {
            lapse(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; overdue holds wait", e);
        }
    }

    void lapse(Instant at) {
        for (Appointment overdue : appointments.overdue(at, BATCH)) {
            transaction.executeWithoutResult(status -> {
                if (billing.withdraw(overdue.subject(), "lapsed") && freeing.free(overdue.id(), true, "lapsed", at)) {
                    audit.system(
                            "appointment.lapse", "appointment", overdue.id().value(), overdue.patient());
                }
            });
        }
    }
}
