package org.xinglin.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.identity.Errand;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.settlement.Billing;
import org.xinglin.settlement.Refunding;

/**
 * Gives an appointment back: one that is not paid at any time, one that is paid up to the deadline of BK-04, with all of
 * the money. The bill is asked before the place is touched, as everywhere.
 *
 * <p>Refuses {@link TooLateToCancel}, {@link AppointmentOver} and {@link HoldLapsed}; a second cancel changes nothing.
 */
@Service
class Cancelling {
    private final Appointments appointments;
    private final Freeing freeing;
    private final Billing billing;
    private final Refunding refunding;
    private final Guardians guardians;
    private final Departments departments;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cancelling(
            Appointments appointments,
            Freeing freeing,
            Billing billing,
            Refunding refunding,
            Guardians guardians,
            Departments departments,
            Rulebook rulebook,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.freeing = freeing;
        this.billing = billing;
        this.refunding = refunding;
        this.guardians = guardians;
        this.departments = departments;
        this.rulebook = rulebook;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Cancels; the refund is on its way when this returns. */
    @Transactional
    public void cancel(Caller who, AppointmentId id) {
        Instant at = clock.instant();
        Appointment seen = appointments.require(id);
        requireMine(who, seen);
        guardians.requireConfirmed(who, seen.patient(), Errand.CANCEL);
        if (!billing.withdraw(seen.subject(), "cancelled")) {
            // Either it is paid, perhaps a moment ago, or it has ended: the row says which.
            giveBack(appointments.require(id), at);
        }
        if (freeing.free(id, false, "patient", at)) {
            audit.granted(
                    who,
                    "appointment.cancel",
                    "appointment",
                    id.value(),
                    seen.patient(),
                    guardians.capacityOf(who.person(), seen.patient()));
        }
    }

    private void giveBack(Appointment paid, Instant at) {
        switch (paid.state()) {
            case AppointmentState.Cancelled cancelled -> {}
            case AppointmentState.Lapsed lapsed -> throw new HoldLapsed();
            case AppointmentState.Held held ->
                throw new IllegalStateException("appointment " + paid.id() + " is held without an open bill");
            case AppointmentState.Confirmed confirmed -> {
                requireInTime(paid, at);
                Money refund = refunding.refund(paid.subject(), "cancelled");
                events.publishEvent(new AppointmentCancelled(
                        paid.id(), paid.patient(), paid.practitioner(), paid.startsAt(), refund, at));
            }
        }
    }

    private void requireInTime(Appointment paid, Instant at) {
        if (!paid.startsAt().isAfter(at)) {
            throw new AppointmentOver();
        }
        Instant deadline = paid.cancellableUntil(cancelBefore(paid, at));
        if (at.isAfter(deadline)) {
            throw new TooLateToCancel(deadline, paid.startsAt());
        }
    }

    Duration cancelBefore(Appointment appointment, Instant at) {
        return rulebook.rulesInForce(at, departments.scopeOf(appointment.department()))
                .duration("BK-04", "cancelBefore");
    }

    /** Another's appointment looks like one that does not exist. */
    private void requireMine(Caller who, Appointment appointment) {
        if (!guardians.mayActFor(who.person(), appointment.patient(), Errand.CANCEL)) {
            throw new NotFound("scheduling.no-such-appointment");
        }
    }
}
