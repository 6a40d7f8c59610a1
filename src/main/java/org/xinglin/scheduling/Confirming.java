package org.xinglin.scheduling;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xinglin.settlement.Fulfilment;
import org.xinglin.settlement.Subject;

/** What paying for an appointment buys: the held place becomes the patient's, in the payment's transaction. */
@Component
class Confirming implements Fulfilment {
    private final Placing placing;
    private final Freeing freeing;
    private final ApplicationEventPublisher events;

    Confirming(Placing placing, Freeing freeing, ApplicationEventPublisher events) {
        this.placing = placing;
        this.freeing = freeing;
        this.events = events;
    }

    @Override
    public String kind() {
        return Appointment.KIND;
    }

    @Override
    public boolean fulfil(Subject subject, Instant at) {
        var id = new AppointmentId(subject.id());
        var booked = placing.confirm(id, at);
        if (booked.isEmpty()) {
            // Paid when the slot had begun already: the money goes back, the place too.
            freeing.free(id, true, "too-late", at);
            return false;
        }
        events.publishEvent(booked.get());
        return true;
    }
}
