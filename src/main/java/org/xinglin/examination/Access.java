package org.xinglin.examination;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.Withholding;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;

/** Whose order it is. Another's order looks like one that does not exist; what the record locks from who acts is told as locked. */
@Component
class Access {
    private final Orders orders;
    private final Bookings bookings;
    private final Guardians guardians;
    private final Withholding withholding;
    private final Practitioners practitioners;

    Access(
            Orders orders,
            Bookings bookings,
            Guardians guardians,
            Withholding withholding,
            Practitioners practitioners) {
        this.orders = orders;
        this.bookings = bookings;
        this.guardians = guardians;
        this.withholding = withholding;
        this.practitioners = practitioners;
    }

    void requireMayActFor(Caller who, PersonId patient) {
        guardians.requireMayActFor(who, patient);
    }

    /** The order of the caller, or of whom they act for; a bill names it by what was booked. */
    Order own(Caller who, OrderId id) {
        return mine(
                who,
                orders.find(id)
                        .or(() -> bookings.find(id.value()).flatMap(b -> orders.find(b.order())))
                        .orElseThrow(Access::none));
    }

    Order lockOwn(Caller who, OrderId id) {
        return mine(who, orders.lock(id).orElseThrow(Access::none));
    }

    private Order mine(Caller who, Order order) {
        if (!guardians.mayActFor(who.person(), order.patient())) {
            throw new NotFound("examination.no-such-order", order.patient());
        }
        withholding.requireOpen(who, order.patient(), order.encounter());
        return order;
    }

    /** Without those whose encounter the record locks from who acts for the patient. */
    List<Order> shown(Caller who, PersonId patient, List<Order> all) {
        Set<UUID> kept = withholding.from(who, Set.of(patient));
        return all.stream().filter(o -> !kept.contains(o.encounter())).toList();
    }

    /** The order, if the caller is the doctor who made it. */
    Order lockOrdered(Caller who, OrderId id) {
        Order order = orders.lock(id).orElseThrow(Access::none);
        if (!practitioners.require(order.practitioner()).person().equals(who.person())) {
            throw new NotFound("examination.no-such-order", order.patient());
        }
        return order;
    }

    private static NotFound none() {
        return new NotFound("examination.no-such-order");
    }
}
