package org.xinglin.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.LicenceGate;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.Sql;
import org.xinglin.settlement.Billing;
import org.xinglin.settlement.Refunding;

/**
 * Gives a paid appointment another place or takes it back for the institution; whether that is allowed is decided above.
 * Joins the caller's transaction: never two places, never none. Locks go bill, appointment, those who wait, slots in the
 * order of their ids, the patient's quota.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Rearranging {
    private final JdbcClient jdbc;
    private final Appointments appointments;
    private final Slots slots;
    private final Placing placing;
    private final Freeing freeing;
    private final Admission admission;
    private final LicenceGate licences;
    private final Billing billing;
    private final Refunding refunding;
    private final ApplicationEventPublisher events;

    Rearranging(
            JdbcClient jdbc,
            Appointments appointments,
            Slots slots,
            Placing placing,
            Freeing freeing,
            Admission admission,
            LicenceGate licences,
            Billing billing,
            Refunding refunding,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.slots = slots;
        this.placing = placing;
        this.freeing = freeing;
        this.admission = admission;
        this.licences = licences;
        this.billing = billing;
        this.refunding = refunding;
        this.events = events;
    }

    /**
     * Moves a paid appointment; what the new place costs less goes back to the payer. A dearer place is the caller's fault.
     *
     * @param reason {@code patient} or {@code leave}
     * @throws NotMovable when it is not paid, has ended or was moved at this instant
     * @throws SlotFull when somebody was faster
     * @throws SlotGone when the place has begun, was stopped or is in release
     * @throws AlreadyBooked when the patient has the half day already (BK-02)
     */
    public AppointmentMoved move(AppointmentId id, SlotId to, String reason, Instant at) {
        Appointment seen = appointments.require(id);
        Slot target = slots.find(to).orElseThrow(() -> new NotFound("scheduling.no-such-slot"));
        Money refund = giveBackDifference(seen, target, at);
        Appointment was = appointments.lock(id);
        if (!(was.state() instanceof AppointmentState.Confirmed) || !was.slot().equals(seen.slot())) {
            throw new NotMovable();
        }
        licences.requireMayPractise(target.practitioner(), at);
        Optional<FreedPlaces.Keeper> keeper =
                freeing.keeper(slots.find(was.slot()).orElseThrow(), at);
        slots.lock(List.of(was.slot(), to));
        if (!placing.claim(to, at)) {
            throw whyNot(to);
        }
        rewrite(was, target, at);
        freeing.settle(was.slot(), keeper, at);
        admission.requireWithinQuota(was.patient(), target.department(), target.clinicOn(), at);
        var moved = new AppointmentMoved(
                id,
                was.patient(),
                was.practitioner(),
                was.startsAt(),
                target.practitioner(),
                target.startsAt(),
                refund,
                reason,
                at);
        events.publishEvent(moved);
        return moved;
    }

    /** The refund is asked before the appointment is locked, as everywhere; whoever fails later rolls it back. */
    private Money giveBackDifference(Appointment seen, Slot target, Instant at) {
        Money less = seen.price().minus(seen.priceOf(target));
        if (less.isNegative()) {
            throw new IllegalStateException("slot " + target.id() + " is dearer than appointment " + seen.id());
        }
        if (!less.isZero()) {
            refunding.refundPart(seen.subject(), less, "moved", "move/" + target.id() + "/" + at.toEpochMilli());
        }
        return less;
    }

    Rejection whyNot(SlotId to) {
        return slots.find(to).filter(s -> s.open() && s.left() <= 0).isPresent() ? new SlotFull() : new SlotGone();
    }

    void rewrite(Appointment was, Slot target, Instant at) {
        try {
            jdbc.sql("""
                    update scheduling.appointment set slot_id = :slot, institution_id = :institution, department_id = :department,
                      practitioner_id = :practitioner, clinic_on = :on, day_part = :part, starts_at = :starts, ends_at = :ends, price = :price,
                      nth = coalesce(scheduling.free_nth(patient_id, :institution, :department, :on, :part, :most, id), 0)
                    where id = :id
                    """)
                    .param("id", was.id().value())
                    .param("most", admission.quota(target.department(), at).halfDay())
                    .param("slot", target.id().value())
                    .param("institution", target.institution().value())
                    .param("department", target.department().value())
                    .param("practitioner", target.practitioner().value())
                    .param("on", target.clinicOn())
                    .param("part", target.part().name())
                    .param("starts", Sql.timestamp(target.startsAt()))
                    .param("ends", Sql.timestamp(target.endsAt()))
                    .param("price", was.priceOf(target).yuan())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new AlreadyBooked();
        }
    }

    /**
     * Takes an appointment back: what is not paid is withdrawn, what is paid goes back in full, whatever the hour.
     *
     * @return what went back; empty when it had ended before or is being paid at this instant
     */
    public Optional<Money> takeBack(AppointmentId id, String reason, Instant at) {
        Appointment seen = appointments.require(id);
        if (!seen.state().live()) {
            return Optional.empty();
        }
        boolean withdrawn = billing.withdraw(seen.subject(), reason);
        Money back = withdrawn ? Money.ZERO : refunding.refund(seen.subject(), reason);
        return freeing.free(id, false, reason, at) ? Optional.of(back) : Optional.empty();
    }

    /** Adds a place to a slot that is open to everybody; it goes the way of a place that is left. */
    public boolean addPlace(SlotId id, Instant at) {
        Optional<FreedPlaces.Keeper> keeper = slots.find(id).flatMap(slot -> freeing.keeper(slot, at));
        boolean added = jdbc.sql("""
                update scheduling.slot s set capacity = s.capacity + 1, taken = s.taken + 1 from scheduling.session x
                where s.id = :slot and x.id = s.session_id and s.starts_at > :at and x.state = 'OPEN' and x.mode = 'IN_PERSON'
                """)
                        .param("slot", id.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
        if (added) {
            freeing.settle(id, keeper, at);
        }
        return added;
    }
}
