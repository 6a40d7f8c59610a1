package org.xinglin.rebooking;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.Rejection;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.scheduling.AppointmentMoved;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.ClinicPlaces;
import org.xinglin.scheduling.Rearranging;
import org.xinglin.scheduling.SlotId;

/**
 * Gives one appointment whose doctor is away an equal place, or its money back. Each appointment is one transaction that
 * also writes what was done; whoever finds the row written does nothing, so any number of nodes may run, crash and run again.
 */
@Component
class Displacing {
    private static final int TRIES = 12;
    private final Displacements displacements;
    private final EqualPlaces equal;
    private final Rearranging rearranging;
    private final Departments departments;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Displacing(
            Displacements displacements,
            EqualPlaces equal,
            Rearranging rearranging,
            Departments departments,
            Rulebook rulebook,
            AuditLog audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.displacements = displacements;
        this.equal = equal;
        this.rearranging = rearranging;
        this.departments = departments;
        this.rulebook = rulebook;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    void displace(Leave leave, BookedAppointment lost, Instant at) {
        if (!lost.confirmed()) {
            giveBack(leave, lost, Displacement.State.RELEASED, at);
            return;
        }
        boolean done = equal.of(lost, leave.days(), at).stream()
                .map(ClinicPlaces.Equal::place)
                .limit(TRIES)
                .anyMatch(place -> moved(leave, lost, place.slot(), at));
        if (!done) {
            giveBack(leave, lost, Displacement.State.REFUNDED, at);
        }
    }

    /** False when this place cannot be had: somebody was faster, or the patient may not hold it (BK-02, BK-03). */
    private boolean moved(Leave leave, BookedAppointment lost, SlotId to, Instant at) {
        try {
            transaction.executeWithoutResult(status -> {
                if (displacements.add(row(leave, lost, Displacement.State.MOVED, at))) {
                    AppointmentMoved moved = rearranging.move(lost.id(), to, "leave", at);
                    Instant answerBy = answerBy(lost, moved.startsAt(), at);
                    displacements.askedUntil(leave.id(), lost.id(), answerBy);
                    tell(lost, "MOVED", moved, answerBy, Money.ZERO, at);
                    audit.system("appointment.move", "appointment", lost.id().value(), lost.patient());
                }
            });
            return true;
        } catch (Rejection taken) {
            return false;
        }
    }

    private void giveBack(Leave leave, BookedAppointment lost, Displacement.State how, Instant at) {
        Displacement row = row(leave, lost, how, at);
        transaction.executeWithoutResult(status -> {
            if (!displacements.add(row)) {
                return;
            }
            var back = rearranging.takeBack(lost.id(), "leave", at);
            if (back.isEmpty()) {
                // It ended by itself in this instant; there is nothing to tell.
                status.setRollbackOnly();
                return;
            }
            displacements.refunded(row, back.get());
            tell(
                    lost,
                    how == Displacement.State.RELEASED && back.get().isZero() ? "RELEASED" : "REFUNDED",
                    null,
                    null,
                    back.get(),
                    at);
            audit.system("appointment.cancel", "appointment", lost.id().value(), lost.patient());
        });
    }

    private static Displacement row(Leave leave, BookedAppointment lost, Displacement.State how, Instant at) {
        return new Displacement(
                leave.id(),
                lost.id(),
                lost.patient(),
                lost.practitioner(),
                lost.startsAt(),
                how,
                Money.ZERO,
                how == Displacement.State.MOVED ? at : null,
                at);
    }

    private Instant answerBy(BookedAppointment lost, Instant startsAt, Instant at) {
        Duration answer = rulebook.rulesInForce(at, departments.scopeOf(lost.department()))
                .duration("XL-LEAVE", "answer");
        Instant until = at.plus(answer);
        return until.isBefore(startsAt) ? until : startsAt;
    }

    private void tell(
            BookedAppointment lost,
            String outcome,
            @Nullable AppointmentMoved moved,
            @Nullable Instant answerBy,
            Money refund,
            Instant at) {
        events.publishEvent(new PlaceLost(
                lost.id(),
                lost.patient(),
                outcome,
                lost.practitioner(),
                lost.startsAt(),
                moved == null ? null : moved.practitioner(),
                moved == null ? null : moved.startsAt(),
                answerBy,
                refund,
                at));
    }
}
