package org.xinglin.examination;

import org.springframework.stereotype.Component;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;

/** Whose order it is. Another's order looks like one that does not exist. */
@Component
class Access {
    private final Orders orders;
    private final Bookings bookings;
    private final Guardians guardians;
    private final Practitioners practitioners;

    Access(Orders orders, Bookings bookings, Guardians guardians, Practitioners practitioners) {
        this.orders = orders;
        this.bookings = bookings;
        this.guardians = guardians;
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
        return order;
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
