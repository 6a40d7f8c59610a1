package org.xinglin.attendance;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.BookedAppointments;

/** Lets somebody who waits go before others, for a reason of the region's list (XL-PRIORITY), or no longer. */
@Service
class Preferring {
    private final BookedAppointments booked;
    private final CheckingIn checkingIn;
    private final Queues queues;
    private final Tickets tickets;
    private final AuditLog audit;

    Preferring(BookedAppointments booked, CheckingIn checkingIn, Queues queues, Tickets tickets, AuditLog audit) {
        this.booked = booked;
        this.checkingIn = checkingIn;
        this.queues = queues;
        this.tickets = tickets;
        this.audit = audit;
    }

    /** Rejects {@code attendance.no-such-ticket}, {@code attendance.no-such-reason} and {@code attendance.not-waiting}. */
    @Transactional
    public void prefer(Caller who, AppointmentId id, @Nullable String priority) {
        BookedAppointment appointment = booked.find(id)
                .filter(a -> a.institution().value().equals(who.institution()))
                .orElseThrow(() -> new NotFound("attendance.no-such-ticket"));
        checkingIn.requireReason(priority, appointment);
        Ticket seen = tickets.find(id).orElseThrow(() -> new NotFound("attendance.no-such-ticket"));
        queues.lock(seen.session());
        if (tickets.find(id).filter(t -> t.state() == TicketState.WAITING).isEmpty()) {
            throw new NotThisStep("attendance.not-waiting");
        }
        tickets.prefer(id, priority);
        audit.granted(who, "appointment.prefer", "appointment", id.value(), seen.patient(), "administration");
        queues.changed(seen.session());
    }
}
