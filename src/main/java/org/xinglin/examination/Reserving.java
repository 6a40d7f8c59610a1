package org.xinglin.examination;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.RealNames;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.IdempotencyKeyReused;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.NotFound;
import org.xinglin.precaution.Conflicts;
import org.xinglin.precaution.Finding;
import org.xinglin.precaution.Inquiry;
import org.xinglin.precaution.Inquiry.Span;
import org.xinglin.precaution.Told;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;
import org.xinglin.scheduling.DevicePlace;
import org.xinglin.scheduling.DevicePlaces;
import org.xinglin.scheduling.SlotId;
import org.xinglin.settlement.BillLine;
import org.xinglin.settlement.Billing;
import org.xinglin.settlement.Bills;
import org.xinglin.settlement.NewBill;

/**
 * Takes a place for an order until it is paid for, once nothing stands in the way.
 *
 * <p>Refuses {@link OrderEnded}, {@link NotAnswered}, {@link AlreadyTaken}, what is {@link Told} of the time or the body,
 * and what scheduling refuses of a place.
 */
@Service
class Reserving {
    private final Access access;
    private final Bookings bookings;
    private final Cases cases;
    private final DevicePlaces places;
    private final RealNames realNames;
    private final Billing billing;
    private final Bills bills;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    Reserving(
            Access access,
            Bookings bookings,
            Cases cases,
            DevicePlaces places,
            RealNames realNames,
            Billing billing,
            Bills bills,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock,
            Ids ids) {
        this.access = access;
        this.bookings = bookings;
        this.cases = cases;
        this.places = places;
        this.realNames = realNames;
        this.billing = billing;
        this.bills = bills;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The answer to a hold.
     *
     * @param paymentNo where to pay: {@code /cashier/<paymentNo>}
     */
    record HeldPlace(OrderId orderId, SlotId slotId, Instant startsAt, Money price, String paymentNo, Instant payBy) {}

    @Transactional
    public HeldPlace hold(Caller who, OrderId id, SlotId slot, IdempotencyKey key) {
        Instant at = clock.instant();
        // Locked first: the same intent sent twice meets its own booking here.
        Order order = access.lockOwn(who, id);
        Optional<Booked> before = bookings.madeBy(who.person(), key);
        if (before.isPresent()) {
            return again(before.get(), id, slot);
        }
        realNames.requireVerified(order.patient());
        if (bookings.live(id).isPresent()) {
            throw new AlreadyTaken();
        }
        DevicePlace place = fitting(order, slot, at);
        var until = at.plus(rulebook.rulesInForce(at, Scope.NATION).duration("XL-HOLD", "hold"));
        Examination examination = cases.what(order);
        var booked = new Booked(
                ids.next(),
                id,
                order.patient(),
                order.institution(),
                slot,
                ids.next(),
                span(place),
                examination.price(),
                who.person(),
                Booked.State.HELD,
                until,
                0,
                at);
        bookings.add(booked, key, at);
        places.hold(place, booked.hold(), order.patient());
        var bill = billing.open(bill(booked, examination, who));
        audit.granted(who, "examination.hold", "examination", id.value(), order.patient(), "own");
        return new HeldPlace(id, slot, place.startsAt(), examination.price(), bill.paymentNo(), bill.payBy());
    }

    private HeldPlace again(Booked made, OrderId id, SlotId slot) {
        if (!made.order().equals(id) || !(made.slot().equals(slot) || made.edition() > 0)) {
            throw new IdempotencyKeyReused();
        }
        var bill = bills.of(made.subject()).orElseThrow();
        return new HeldPlace(
                id, made.slot(), made.span().starts(), made.price(), String.valueOf(bill.paymentNo()), bill.payBy());
    }

    /** The place, once order, answers, record and everything else booked agree with it; the patient's bookings wait. */
    DevicePlace fitting(Order order, SlotId slot, Instant at) {
        if (order.withdrawnAt() != null || !order.validUntil().isAfter(at)) {
            throw new OrderEnded();
        }
        if (order.answers() == null && !cases.questions(order, at).isEmpty()) {
            throw new NotAnswered();
        }
        bookings.lock(order.patient());
        DevicePlace place = places.find(slot).orElseThrow(() -> new NotFound("examination.no-such-place"));
        Inquiry inquiry = cases.of(order, span(place), at);
        if (!cases.what(order).device().id().equals(place.device())) {
            throw new NotFound("examination.no-such-place");
        }
        if (place.startsAt().isAfter(order.validUntil())) {
            throw new OrderEnded();
        }
        List<Finding> found = Conflicts.of(inquiry);
        cases.blocks(order, found).stream().findFirst().ifPresent(f -> {
            throw new Told(f);
        });
        found.stream().filter(f -> f.kind() == Finding.Kind.MOVE).findFirst().ifPresent(f -> {
            throw new Told(f);
        });
        return place;
    }

    static Span span(DevicePlace place) {
        return new Span(place.startsAt(), place.endsAt());
    }

    private static NewBill bill(Booked booked, Examination examination, Caller who) {
        var line = new BillLine(
                "examination", examination.name().zh(), examination.name().en(), 1, examination.price());
        return new NewBill(
                booked.subject(),
                who.person(),
                booked.patient(),
                booked.institution().value(),
                List.of(line),
                booked.heldUntil());
    }
}
