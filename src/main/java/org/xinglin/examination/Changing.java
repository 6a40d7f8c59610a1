package org.xinglin.examination;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.examination.Booked.State;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Money;
import org.xinglin.scheduling.DevicePlace;
import org.xinglin.scheduling.DevicePlaces;
import org.xinglin.scheduling.SlotId;
import org.xinglin.settlement.Billing;
import org.xinglin.settlement.Refunding;

/**
 * Gives a place back, with all of the money when it was paid in time, or takes another one for it. The bill is asked before
 * the place is touched; locks go order, bill, booking, slots.
 *
 * <p>Refuses {@link NotBooked}, {@link TooLate} (not of whom the device left without a place) and what {@link Reserving} refuses;
 * giving back twice changes nothing.
 */
@Service
class Changing {
    private final Access access;
    private final Bookings bookings;
    private final Cases cases;
    private final Taking taking;
    private final Uprooted uprooted;
    private final DevicePlaces places;
    private final Billing billing;
    private final Refunding refunding;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Changing(
            Access access,
            Bookings bookings,
            Cases cases,
            Taking taking,
            Uprooted uprooted,
            DevicePlaces places,
            Billing billing,
            Refunding refunding,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.bookings = bookings;
        this.cases = cases;
        this.taking = taking;
        this.uprooted = uprooted;
        this.places = places;
        this.billing = billing;
        this.refunding = refunding;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void cancel(Caller who, OrderId id) {
        Instant at = clock.instant();
        Order order = access.lockOwn(who, id);
        Booked seen = bookings.newest(id).orElseThrow(NotBooked::new);
        Instant deadline = deadline(order, seen, at);
        uprooted.answered(id, false, at);
        if (!billing.withdraw(seen.subject(), "cancelled")) {
            // Either it is paid, perhaps a moment ago, or it has ended: the row says which.
            giveBack(order, bookings.find(seen.id()).orElseThrow(), deadline, at);
        }
        bookings.end(seen.id(), State.CANCELLED, at).ifPresent(hold -> {
            places.release(hold);
            audit.granted(who, "examination.cancel", "examination", id.value(), order.patient(), "own");
        });
    }

    private void giveBack(Order order, Booked paid, Instant deadline, Instant at) {
        switch (paid.state()) {
            case CANCELLED -> {}
            case LAPSED, ARRIVED -> throw new NotBooked();
            case HELD -> throw new IllegalStateException("booking " + paid.id() + " is held without an open bill");
            case CONFIRMED -> {
                requireBefore(deadline, at);
                Money refund = refunding.refund(paid.subject(), "cancelled");
                events.publishEvent(new ExaminationCancelled(
                        order.id(), order.patient(), paid.span().starts(), refund, at));
            }
        }
    }

    @Transactional
    public void move(Caller who, OrderId id, SlotId slot) {
        Instant at = clock.instant();
        Order order = access.lockOwn(who, id);
        Booked from =
                bookings.live(id).filter(b -> b.state() == State.CONFIRMED).orElseThrow(NotBooked::new);
        if (from.slot().equals(slot)) {
            return;
        }
        requireBefore(deadline(order, from, at), at);
        uprooted.answered(id, true, at);
        DevicePlace place = taking.move(order, from, slot, at);
        audit.granted(who, "examination.move", "examination", id.value(), order.patient(), "own");
        events.publishEvent(new ExaminationBooked(id, order.patient(), place.startsAt(), at));
    }

    /** Whoever is asked about a place they were given may decide until it begins. */
    Instant deadline(Order order, Booked booked, Instant at) {
        Instant starts = booked.span().starts();
        return uprooted.asked(order.id())
                ? starts
                : starts.minus(cases.rules(order.institution(), at).duration("EX-18", "cancelBefore"));
    }

    private static void requireBefore(Instant deadline, Instant at) {
        if (at.isAfter(deadline)) {
            throw new TooLate(deadline);
        }
    }
}
