package org.xinglin.examination;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xinglin.examination.Booked.State;
import org.xinglin.kernel.Ids;
import org.xinglin.scheduling.DevicePlace;
import org.xinglin.scheduling.DevicePlaces;
import org.xinglin.scheduling.SlotId;

/** Swaps the place of a paid booking for another; joins the caller's transaction, which has the order locked. */
@Component
class Taking {
    private final Bookings bookings;
    private final Reserving reserving;
    private final Reminding reminding;
    private final DevicePlaces places;
    private final Ids ids;

    Taking(Bookings bookings, Reserving reserving, Reminding reminding, DevicePlaces places, Ids ids) {
        this.bookings = bookings;
        this.reserving = reserving;
        this.reminding = reminding;
        this.places = places;
        this.ids = ids;
    }

    DevicePlace move(Order order, Booked from, SlotId slot, Instant at) {
        DevicePlace place = reserving.fitting(order, slot, at);
        Booked to = new Booked(
                from.id(),
                order.id(),
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
        return place;
    }
}
