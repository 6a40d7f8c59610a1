package org.xinglin.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
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
 * what a {@link BookingBar} says, {@link IdempotencyKeyReused} and what the licence gate refuses (DX-08, DX-14).
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
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    Held hold(Caller who, SlotId slot, PersonId patient, IdempotencyKey key) {
        guardians.requireMayActFor(who, patient);
        Instant at = clock.instant();
        if (line.stream().anyMatch(l -> l.standsBefore(slot))) {
            return before(who, slot, patient, key).orElseGet(() -> again(who, slot, patient, key, at));
        }
        return transact(who, slot, patient, key, at)
                .or(() -> before(who, slot, patient, key))
                .orElseGet(() -> again(who, slot, patient, key, at));
    }

    /** What stood in the way may have gone while we looked; one more attempt, then its place counts as taken. */
    private Held again(Caller who, SlotId slot, PersonId patient, IdempotencyKey key, Instant at) {
        Slot wanted = slots.find(slot).orElseThrow(() -> new NotFound("scheduling.no-such-slot"));
        refuse(wanted, patient, at);
        if (wanted.inRelease()) {
            return line.getObject().hold(who, slot, patient, key).orElseThrow(SlotFull::new);
        }
        return transact(who, slot, patient, key, at)
                .or(() -> before(who, slot, patient, key))
                .orElseThrow(SlotFull::new);
    }

    private Optional<Held> transact(Caller who, SlotId slot, PersonId patient, IdempotencyKey key, Instant at) {
        return transaction.execute(status -> {
            Optional<Held> held = place(who, slot, patient, key, at);
            if (held.isEmpty()) {
                status.setRollbackOnly();
            }
            return held;
        });
    }

    private Optional<Held> place(Caller who, SlotId slot, PersonId patient, IdempotencyKey key, Instant at) {
        if (!people.person(patient).verified()) {
            throw new NotVerified();
        }
        admission.requireUnbarred(patient, at);
        var wish = new Placing.Wish(new AppointmentId(ids.next()), slot, patient, who.person(), key);
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
                    String.valueOf(bill.paymentNo()),
                    bill.payBy());
        });
    }

    private void refuse(Slot slot, PersonId patient, Instant at) {
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
        if (slots.stoodInTheWay(slot, patient)) {
            throw new AlreadyBooked();
        }
        if (slot.left() <= 0) {
            throw new SlotFull();
        }
    }
}
