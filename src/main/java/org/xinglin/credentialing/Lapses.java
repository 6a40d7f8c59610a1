package org.xinglin.credentialing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.directory.LicenceGate;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Rejection;
import org.xinglin.rebooking.Standstill;

/**
 * When a paper runs out the licence gate refuses from midnight on by itself; this stops the sessions of those days and has
 * everybody who is booked in them moved or paid back, and told. When the gate lets the doctor work again, the sessions open.
 */
@Component
class Lapses {
    private static final Logger LOG = LoggerFactory.getLogger(Lapses.class);
    private final LicenceGate gate;
    private final Standstill standstill;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Lapses(LicenceGate gate, Standstill standstill, TransactionTemplate transaction, Clock clock) {
        this.gate = gate;
        this.standstill = standstill;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 20_000)
    void tick() {
        try {
            run(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; lapses wait", e);
        }
    }

    void run(Instant at) {
        LocalDate today = ChinaTime.dateOf(at);
        for (PractitionerId doctor : standstill.working(today)) {
            if (!mayPractise(doctor, at)) {
                transaction.executeWithoutResult(status -> standstill.begin(doctor, at));
            }
        }
        for (PractitionerId doctor : standstill.still(today)) {
            if (mayPractise(doctor, at)) {
                transaction.executeWithoutResult(status -> standstill.end(doctor, at));
            }
        }
    }

    private boolean mayPractise(PractitionerId doctor, Instant at) {
        try {
            gate.requireMayPractise(doctor, at);
            return true;
        } catch (Rejection lapsed) {
            return false;
        }
    }
}
