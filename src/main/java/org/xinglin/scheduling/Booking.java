package org.xinglin.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.identity.Errand;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.IdempotencyKeyReused;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.settlement.Bill;
import org.xinglin.settlement.Bills;

/**
 * Holds a place in a slot until it is paid for. Five statements on the way to success; only a refusal asks why. A session
 * in release has a {@link ReleaseLine} instead.
 *
 * <p>Refuses {@link NotVerified} (BK-01), {@link AlreadyBooked} (BK-02), {@link SlotFull}, {@link SlotGone},
 * {@link VideoNotSold}, {@link TextByVisit}, {@link NotOpenYet}, {@link QuotaReached},
 * {@link TooManyAtOnce}, what a {@link BookingBar} says (BK-05), {@link IdempotencyKeyReused} and what the licence gate refuses (DX-08, DX-14).
 */
@Service
class Booking {
    private final Placing placing;
    private final Holding holding;
    private final Appointments appointments;
    private final Slots slots;
    private final Bills bills;
    private final Guardians guardians;
    private final People people;
    private final Admission admission;
    private final ObjectProvider<ReleaseLine> line;
    private final Turnstile turnstile;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Ids ids;

    Booking(
            Placing placing,
            Holding holding,
            Appointments appointments,
            Slots slots,
            Bills bills,
            Guardians guardians,
            People people,
            Admission admission,
            ObjectProvider<ReleaseLine> line,
            Turnstile turnstile,
            TransactionTemplate transaction,
            Clock clock,
            Ids ids) {
        this.placing = placing;
        this.holding = holding;
        this.appointments = appointments;
        this.slots = slots;
        this.bills = bills;
        this.guardians = guardians;
        this.people = people;
        this.admission = admission;
        this.line = line;
        this.turnstile = turnstile;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    Held hold(Caller who, SlotId slot, PersonId patient, IdempotencyKey key) {
        return turnstile.through(who.person(), () -> take(who, slot, patient, key));
    }

    private Held take(Caller who, SlotId slot, PersonId patient, IdempotencyKey key) {
        guardians.requireMayActFor(who, patient, Errand.BOOK);
        Instant at = clock.instant();
        if (line.stream().anyMatch(l -> l.standsBefore(slot))) {
            return before(who, slot, patient, key).orElseGet(() -> again(who, slot, patient, key, at));
        }
        return transact(who, slot, patient, key, 0, at)
                .or(() -> before(who, slot, patient, key))
                .orElseGet(() -> again(who, slot, patient, key, at));
    }

    /** What stood in the way may have gone while we looked; one more attempt, then its place counts as taken. */
    private Held again(Caller who, SlotId slot, PersonId patient, IdempotencyKey key, Instant at) {
        Slot wanted = slots.find(slot).orElseThrow(() -> new NotFound("scheduling.no-such-slot"));
        int nth = refuse(wanted, patient, at);
        if (wanted.inRelease()) {
            return line.getObject().hold(who, slot, patient, key).orElseThrow(SlotFull::new);
        }
        return transact(who, slot, patient, key, nth, at)
                .or(() -> before(who, slot, patient, key))
                .orElseThrow(SlotFull::new);
    }

    private Optional<Held> transact(
            Caller who, SlotId slot, PersonId patient, IdempotencyKey key, int nth, Instant at) {
        return transaction.execute(status -> {
            Optional<Held> held = place(
                    who, new Placing.Wish(new AppointmentId(ids.next()), slot, patient, who.person(), key, nth), at);
            if (held.isEmpty()) {
                status.setRollbackOnly();
            }
            return held;
        });
    }

    private Optional<Held> place(Caller who, Placing.Wish wish, Instant at) {
        if (!people.person(wish.patient()).verified()) {
            throw new NotVerified();
        }
        return placing.place(wish, at, holding.until(at)).map(placed -> holding.hold(who, wish, placed, at));
    }

    /** The answer this key was given before. */
    private Optional<Held> before(Caller who, SlotId slot, PersonId patient, IdempotencyKey key) {
        return appointments.madeBy(who.person(), key).map(made -> {
            if (!made.slot().equals(slot) || !made.patient().equals(patient)) {
                throw new IdempotencyKeyReused();
            }
            Bill bill = bills.of(made.subject()).orElseThrow();
            return new Held(
                    made.id(),
                    slot,
                    patient,
                    made.startsAt(),
                    made.endsAt(),
                    made.price(),
                    bill.paymentNo(),
                    bill.payBy());
        });
    }

    /** Which of the patient's places in the half day it would be, when nothing is found that stands in the way. */
    private int refuse(Slot slot, PersonId patient, Instant at) {
        switch (slot.mode()) {
            case VIDEO -> throw new VideoNotSold();
            case TEXT -> throw new TextByVisit();
            case IN_PERSON -> {}
        }
        if (!slot.open() || !slot.startsAt().isAfter(at)) {
            throw new SlotGone();
        }
        if (slot.inRelease() && slot.releasedAt() != null && slot.releasedAt().isAfter(at)) {
            throw new NotOpenYet(slot.releasedAt());
        }
        int nth = admission.nth(slot, patient, null, at);
        if (slot.left() <= 0) {
            throw new SlotFull();
        }
        return nth;
    }
}
