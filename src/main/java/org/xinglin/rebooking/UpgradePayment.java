package org.xinglin.rebooking;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Rejection;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.BookedAppointments;
import org.xinglin.scheduling.DearerPlaces;
import org.xinglin.settlement.Billing;
import org.xinglin.settlement.Fulfilment;
import org.xinglin.settlement.Subject;

/** What the difference buys, in the payment's transaction; and the end of those nobody paid. */
@Component
class UpgradePayment implements Fulfilment {
    private static final Logger LOG = LoggerFactory.getLogger(UpgradePayment.class);
    private static final int BATCH = 200;
    private final Upgrades upgrades;
    private final Moves moves;
    private final Displacements displacements;
    private final DearerPlaces places;
    private final BookedAppointments booked;
    private final Billing billing;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final TransactionTemplate attempt;
    private final Clock clock;

    UpgradePayment(
            Upgrades upgrades,
            Moves moves,
            Displacements displacements,
            DearerPlaces places,
            BookedAppointments booked,
            Billing billing,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.upgrades = upgrades;
        this.moves = moves;
        this.displacements = displacements;
        this.places = places;
        this.booked = booked;
        this.billing = billing;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.attempt = new TransactionTemplate(transactions);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Upgrade.KIND;
    }

    /** What cannot be swapped any more leaves the appointment as it is: the place is freed and the difference goes back. */
    @Override
    public boolean fulfil(Subject subject, Instant at) {
        Upgrade paid = upgrades.find(subject.id()).orElseThrow();
        try {
            attempt.executeWithoutResult(status -> swap(paid, at));
            return true;
        } catch (Rejection late) {
            LOG.debug("Difference {} came too late: {}", paid.id(), late.code());
            upgrades.end(paid.id(), Upgrade.State.RETURNED, at);
            places.free(paid.id(), at);
            return false;
        }
    }

    private void swap(Upgrade paid, Instant at) {
        if (!upgrades.end(paid.id(), Upgrade.State.DONE, at)) {
            throw new Answered();
        }
        var moved = places.swap(paid.appointment(), paid.left(), paid.id(), at);
        moves.add(
                new Move(paid.id(), paid.appointment(), paid.left(), paid.taken(), paid.askedBy(), at),
                IdempotencyKey.of(Upgrade.KIND + "-" + paid.id()));
        displacements.answer(paid.appointment(), Displacement.State.ACCEPTED, at);
        audit.system("appointment.move", "appointment", paid.appointment().value(), moved.patient());
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 6_500)
    void tick() {
        try {
            lapse(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; kept places wait", e);
        }
    }

    /** Whoever did not pay in time, or whose appointment ended or moved meanwhile, keeps no second place. */
    void lapse(Instant at) {
        for (Upgrade waiting : upgrades.waiting(BATCH)) {
            if (!waiting.payBy().isAfter(at) || !stands(waiting)) {
                lapse(waiting.id(), at);
            }
        }
    }

    private boolean stands(Upgrade waiting) {
        return booked.find(waiting.appointment())
                .filter(BookedAppointment::confirmed)
                .filter(a -> a.slot().equals(waiting.left()))
                .isPresent();
    }

    private void lapse(UUID id, Instant at) {
        transaction.executeWithoutResult(status -> {
            if (billing.withdraw(Upgrade.subject(id), "lapsed") && upgrades.end(id, Upgrade.State.LAPSED, at)) {
                places.free(id, at);
            }
        });
    }
}
