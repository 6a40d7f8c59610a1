package org.xinglin.rebooking;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.Rearranging;

/**
 * The patient takes the place a leave moved them to, or all of the money, whatever the hour; whoever says nothing gets the
 * money. Answering twice in the same way changes nothing.
 *
 * <p>Refuses {@code rebooking.nothing-to-answer} and {@link Answered}.
 */
@Service
class Answering {
    private final OwnAppointments own;
    private final Displacements displacements;
    private final Rearranging rearranging;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            OwnAppointments own,
            Displacements displacements,
            Rearranging rearranging,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.displacements = displacements;
        this.rearranging = rearranging;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void answer(Caller who, AppointmentId id, boolean accept) {
        Instant at = clock.instant();
        BookedAppointment mine = own.require(who, id);
        var how = accept ? Displacement.State.ACCEPTED : Displacement.State.DECLINED;
        if (!displacements.answer(mine.id(), how, at)) {
            requireSame(mine.id(), how);
            return;
        }
        if (!accept && rearranging.takeBack(mine.id(), "leave-declined", at).isEmpty()) {
            throw new Answered();
        }
        audit.granted(
                who,
                accept ? "appointment.accept-move" : "appointment.cancel",
                "appointment",
                mine.id().value(),
                mine.patient(),
                "own");
    }

    private void requireSame(AppointmentId id, Displacement.State how) {
        Displacement last = displacements.of(id).orElseThrow(NothingToAnswer::new);
        if (last.state() != how) {
            throw new Answered();
        }
    }

    /** The time to answer is over. */
    @Transactional
    public void lapse(Displacement d, Instant at) {
        if (!displacements.answer(d.appointment(), Displacement.State.UNANSWERED, at)) {
            return;
        }
        rearranging.takeBack(d.appointment(), "leave-unanswered", at).ifPresent(back -> {
            displacements.refunded(d, back);
            audit.system("appointment.cancel", "appointment", d.appointment().value(), d.patient());
            events.publishEvent(new PlaceLost(
                    d.appointment(),
                    d.patient(),
                    "UNANSWERED",
                    d.practitioner(),
                    d.startsAt(),
                    null,
                    null,
                    null,
                    back,
                    at));
        });
    }
}
