package org.xinglin.examination;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.examination.Booked.State;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Money;
import org.xinglin.scheduling.DevicePlace;
import org.xinglin.scheduling.DevicePlaces;
import org.xinglin.scheduling.SlotId;
import org.xinglin.settlement.Billing;
import org.xinglin.settlement.Refunding;

/**
 * Gives a place back, with all of the money when it was paid in time, or takes another one for it. The bill is asked before
 * the place is touched; locks go bill, booking, slots.
 *
 * <p>Refuses {@link NotBooked}, {@link TooLate} and what {@link Reserving} refuses; giving back twice changes nothing.
 */
@Service
class Changing {
    private final Access access;
    private final Bookings bookings;
    private final Cases cases;
    private final Reserving reserving;
    private final Reminding reminding;
    private final DevicePlaces places;
    private final Billing billing;
    private final Refunding refunding;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ids ids;

    Changing(
            Access access,
            Bookings bookings,
            Cases cases,
            Reserving reserving,
            Reminding reminding,
            DevicePlaces places,
            Billing billing,
            Refunding refunding,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock,
            Ids ids) {
        this.access = access;
        this.bookings = bookings;
        this.cases = cases;
        this.reserving = reserving;
        this.reminding = reminding;
        this.places = places;
        this.billing = billing;
        this.refunding = refunding;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public void cancel(Caller who, OrderId id) {
        Instant at = clock.instant();
        Order order = access.own(who, id);
        Booked seen = bookings.newest(id).orElseThrow(NotBooked::new);
        if (!billing.withdraw(seen.subject(), "cancelled")) {
            // Either it is paid, perhaps a moment ago, or it has ended: the row says which.
            giveBack(order, bookings.find(seen.id()).orElseThrow(), at);
        }
        bookings.end(seen.id(), State.CANCELLED, at).ifPresent(hold -> {
            places.release(hold);
            audit.granted(who, "examination.cancel", "examination", id.value(), order.patient(), "own");
        });
    }

    private void giveBack(Order order, Booked paid, Instant at) {
        switch (paid.state()) {
            case CANCELLED -> {}
            case LAPSED, ARRIVED -> throw new NotBooked();
            case HELD -> throw new IllegalStateException("booking " + paid.id() + " is held without an open bill");
            case CONFIRMED -> {
                requireInTime(order, paid, at);
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
        requireInTime(order, from, at);
        DevicePlace place = reserving.fitting(order, slot, at);
        Booked to = new Booked(
                from.id(),
                id,
                from.patient(),
                from.institution(),
                slot,
                ids.next(),
                Reserving.span(place),
                from.price(),
                from.by(),
                State.CONFIRMED,
                from.heldUntil(),
                from.edition() + 1,
                at);
        if (!bookings.move(from, to, reminding.at(order, to.span(), at), at)) {
            throw new NotBooked();
        }
        places.lock(from.slot(), slot);
        places.hold(place, to.hold(), order.patient());
        places.release(from.hold());
        audit.granted(who, "examination.move", "examination", id.value(), order.patient(), "own");
        events.publishEvent(new ExaminationBooked(id, order.patient(), place.startsAt(), at));
    }

    Instant deadline(Order order, Booked booked, Instant at) {
        return booked.span().starts().minus(cases.rules(order.institution(), at).duration("EX-18", "cancelBefore"));
    }

    private void requireInTime(Order order, Booked booked, Instant at) {
        Instant deadline = deadline(order, booked, at);
        if (at.isAfter(deadline)) {
            throw new TooLate(deadline);
        }
    }
}
