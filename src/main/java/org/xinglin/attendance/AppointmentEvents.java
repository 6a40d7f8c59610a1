package org.xinglin.attendance;

import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.scheduling.AppointmentCancelled;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.AppointmentMoved;

/** Takes those out of the line whose appointment was given back or moved; told twice, it changes nothing more. */
@Component
class AppointmentEvents {
    private final Tickets tickets;
    private final Queues queues;

    AppointmentEvents(Tickets tickets, Queues queues) {
        this.tickets = tickets;
        this.queues = queues;
    }

    @ApplicationModuleListener
    void on(AppointmentCancelled e) {
        withdraw(e.appointment(), e.at());
    }

    @ApplicationModuleListener
    void on(AppointmentMoved e) {
        // Who has checked in for the new place already keeps that number.
        if (tickets.find(e.appointment())
                .filter(t -> t.slotAt().equals(e.leftStartsAt()))
                .isPresent()) {
            withdraw(e.appointment(), e.at());
        }
    }

    private void withdraw(AppointmentId id, Instant at) {
        Optional<Ticket> seen = tickets.find(id);
        if (seen.isPresent()) {
            queues.lock(seen.get().session());
            boolean stands = tickets.find(id)
                    .filter(t -> t.state() == TicketState.WAITING || t.state() == TicketState.CALLED)
                    .isPresent();
            if (stands) {
                tickets.leave(id, TicketState.WITHDRAWN, at);
                queues.changed(seen.get().session());
            }
        }
    }
}
