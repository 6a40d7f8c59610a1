package org.xinglin.examination;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.scheduling.DevicePlaces;
import org.xinglin.settlement.Fulfilment;
import org.xinglin.settlement.Subject;

/** What paying for an examination buys: the held place becomes the patient's, in the payment's transaction. */
@Component
class PaidExaminations implements Fulfilment {
    private final Orders orders;
    private final Bookings bookings;
    private final DevicePlaces places;
    private final Reminding reminding;
    private final ApplicationEventPublisher events;

    PaidExaminations(
            Orders orders,
            Bookings bookings,
            DevicePlaces places,
            Reminding reminding,
            ApplicationEventPublisher events) {
        this.orders = orders;
        this.bookings = bookings;
        this.places = places;
        this.reminding = reminding;
        this.events = events;
    }

    @Override
    public String kind() {
        return Booked.KIND;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean fulfil(Subject subject, Instant at) {
        Booked held = bookings.find(subject.id()).orElseThrow();
        Order order = orders.find(held.order()).orElseThrow();
        if (!bookings.confirm(held.id(), reminding.at(order, held.span(), at), at)) {
            // Paid when it had begun already: the money goes back, the place too.
            bookings.end(held.id(), Booked.State.LAPSED, at).ifPresent(places::release);
            return false;
        }
        events.publishEvent(
                new ExaminationBooked(held.order(), held.patient(), held.span().starts(), at));
        return true;
    }
}
