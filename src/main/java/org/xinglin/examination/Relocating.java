package org.xinglin.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.examination.Booked.State;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Money;
import org.xinglin.precaution.Conflicts;
import org.xinglin.precaution.Inquiry;
import org.xinglin.scheduling.DevicePlace;
import org.xinglin.scheduling.DevicePlaces;
import org.xinglin.scheduling.SlotId;
import org.xinglin.settlement.Billing;
import org.xinglin.settlement.Refunding;

/**
 * Gives a booking another place of its device, or takes it back for the institution; whether that is allowed is decided
 * above. Locks go order, what the caller keeps of it, bill, booking, slots.
 */
@Service
public class Relocating {
    private final Access access;
    private final Orders orders;
    private final Bookings bookings;
    private final Cases cases;
    private final Taking taking;
    private final DevicePlaces places;
    private final Billing billing;
    private final Refunding refunding;

    Relocating(
            Access access,
            Orders orders,
            Bookings bookings,
            Cases cases,
            Taking taking,
            DevicePlaces places,
            Billing billing,
            Refunding refunding) {
        this.access = access;
        this.orders = orders;
        this.bookings = bookings;
        this.cases = cases;
        this.taking = taking;
        this.places = places;
        this.billing = billing;
        this.refunding = refunding;
    }

    /** Who sits in these slots and has not come yet, in the order they booked: who was first chooses first. */
    public List<BookedExamination> in(Collection<SlotId> slots) {
        return bookings.in(slots).stream().map(this::view).toList();
    }

    /** The live booking of an order of the caller, or of whom they act for; locks the order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<BookedExamination> lockOwn(Caller who, OrderId id) {
        access.lockOwn(who, id);
        return bookings.live(id).map(this::view);
    }

    /** Whose order it is, to the caller who may see it. */
    public void requireOwn(Caller who, OrderId id) {
        access.own(who, id);
    }

    /** Later places of the same device that fit the person, in order of time. */
    public List<DevicePlace> fitting(
            BookedExamination lost, LocalDate until, Predicate<DevicePlace> offered, Instant at) {
        Order order = orders.find(lost.order()).orElseThrow();
        Inquiry inquiry = cases.of(order, null, at);
        Instant last = ChinaTime.at(until.plusDays(1), LocalTime.MIDNIGHT);
        return places.free(cases.what(order).device().id(), lost.startsAt(), last).stream()
                .filter(offered)
                .filter(p -> Conflicts.times(inquiry, Reserving.span(p)).isEmpty())
                .toList();
    }

    /** Locks the order before anything else is written about it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(OrderId id) {
        orders.lock(id);
    }

    /**
     * Moves a paid booking; its price and bill stay.
     *
     * @throws org.xinglin.kernel.Rejection when it is not paid, has ended or moved meanwhile, or the place cannot be had
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DevicePlace move(BookedExamination lost, SlotId to, Instant at) {
        Order order = orders.lock(lost.order()).orElseThrow();
        Booked from = bookings.find(lost.booking())
                .filter(b -> b.state() == State.CONFIRMED && b.slot().equals(lost.slot()))
                .orElseThrow(NotBooked::new);
        return taking.move(order, from, to, at);
    }

    /**
     * Takes a booking back: what is not paid is withdrawn, what is paid goes back in full, whatever the hour.
     *
     * @return what went back; empty when it had ended before or is being paid at this instant
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Money> takeBack(UUID booking, String reason, Instant at) {
        Booked seen = bookings.find(booking).orElseThrow();
        if (seen.state() != State.HELD && seen.state() != State.CONFIRMED) {
            return Optional.empty();
        }
        boolean withdrawn = billing.withdraw(seen.subject(), reason);
        Money back = withdrawn ? Money.ZERO : refunding.refund(seen.subject(), reason);
        Optional<UUID> hold = bookings.end(booking, State.CANCELLED, at);
        if (hold.isEmpty() && !back.isZero()) {
            // They came in this instant: the money stays with the examination.
            throw new NotBooked();
        }
        hold.ifPresent(places::release);
        return hold.map(ended -> back);
    }

    BookedExamination view(Booked b) {
        return new BookedExamination(
                b.id(),
                b.order(),
                b.patient(),
                b.institution(),
                cases.what(orders.find(b.order()).orElseThrow()).name(),
                b.slot(),
                b.span().starts(),
                b.state() == State.CONFIRMED);
    }
}
