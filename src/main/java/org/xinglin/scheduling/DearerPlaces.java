package org.xinglin.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.LicenceGate;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.settlement.BillLine;
import org.xinglin.settlement.Billing;
import org.xinglin.settlement.NewBill;
import org.xinglin.settlement.OpenBill;
import org.xinglin.settlement.Subject;

/**
 * A dearer place for a paid appointment: kept while the difference is paid, then swapped in the payment's transaction. Until
 * then the appointment has its old place. Locks go bill, appointment, those who wait, slots, as in {@link Rearranging}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DearerPlaces {
    private final JdbcClient jdbc;
    private final Appointments appointments;
    private final Slots slots;
    private final Placing placing;
    private final Holding holding;
    private final Freeing freeing;
    private final Admission admission;
    private final Rearranging rearranging;
    private final LicenceGate licences;
    private final Billing billing;
    private final ApplicationEventPublisher events;

    DearerPlaces(
            JdbcClient jdbc,
            Appointments appointments,
            Slots slots,
            Placing placing,
            Holding holding,
            Freeing freeing,
            Admission admission,
            Rearranging rearranging,
            LicenceGate licences,
            Billing billing,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.slots = slots;
        this.placing = placing;
        this.holding = holding;
        this.freeing = freeing;
        this.admission = admission;
        this.rearranging = rearranging;
        this.licences = licences;
        this.billing = billing;
        this.events = events;
    }

    /**
     * Keeps the place and opens the bill of the difference.
     *
     * @param paid what the difference buys; its id is the holder of the place
     * @throws NotMovable when the appointment is not paid or has ended
     * @throws AlreadyBooked when the patient has the half day already (BK-02)
     * @throws SlotFull when somebody was faster
     * @throws SlotGone when the place has begun, was stopped or is in release
     */
    public OpenBill keep(AppointmentId id, SlotId to, Subject paid, PersonId payer, Instant at) {
        Appointment mine = appointments.lock(id);
        if (!(mine.state() instanceof AppointmentState.Confirmed)) {
            throw new NotMovable();
        }
        Slot target = slots.find(to).orElseThrow(() -> new NotFound("scheduling.no-such-slot"));
        licences.requireMayPractise(target.practitioner(), at);
        admission.nth(target, mine.patient(), mine.id(), at);
        if (!placing.claim(to, at)) {
            throw rearranging.whyNot(to);
        }
        freeing.keep(new FreedPlaces.Keeper(paid.id(), mine.patient()), to, at);
        Instant until = holding.until(at);
        Money difference = mine.priceOf(target).minus(mine.price());
        return billing.supplement(
                mine.subject(),
                new NewBill(
                        paid,
                        payer,
                        mine.patient(),
                        target.institution().value(),
                        List.of(new BillLine("difference", "改约补差价", "Difference for the new time", 1, difference)),
                        until.isBefore(target.startsAt()) ? until : target.startsAt()));
    }

    /**
     * The difference is paid: the appointment takes the kept place and leaves its old one.
     *
     * @throws NotMovable when the appointment has ended, has begun or was moved meanwhile
     * @throws SlotGone when the place is not kept any more, has begun or was stopped
     * @throws AlreadyBooked when the patient booked the half day meanwhile (BK-02)
     */
    public AppointmentMoved swap(AppointmentId id, SlotId from, UUID holder, Instant at) {
        Appointment was = appointments.lock(id);
        if (!(was.state() instanceof AppointmentState.Confirmed)
                || !was.slot().equals(from)
                || !was.startsAt().isAfter(at)) {
            throw new NotMovable();
        }
        Slot target = letGo(holder, at).flatMap(slots::find).filter(Slot::open).orElseThrow(SlotGone::new);
        if (!target.startsAt().isAfter(at)) {
            throw new SlotGone();
        }
        licences.requireMayPractise(target.practitioner(), at);
        Optional<FreedPlaces.Keeper> keeper = freeing.keeper(slots.find(from).orElseThrow(), at);
        slots.lock(List.of(from, target.id()));
        rearranging.rewrite(was, target, at);
        admission.requireWithinQuota(was.patient(), target.department(), target.clinicOn(), at);
        freeing.settle(from, keeper, at);
        var moved = new AppointmentMoved(
                id,
                was.patient(),
                was.practitioner(),
                was.startsAt(),
                target.practitioner(),
                target.startsAt(),
                Money.ZERO,
                "patient",
                at);
        events.publishEvent(moved);
        return moved;
    }

    /** The place stays counted: the appointment counts for it from now on. */
    private Optional<SlotId> letGo(UUID holder, Instant at) {
        return jdbc.sql("""
                update scheduling.slot_hold set released_at = :at where holder_id = :holder and released_at is null returning slot_id
                """)
                .param("holder", holder)
                .param("at", Sql.timestamp(at))
                .query((row, n) -> new SlotId(Sql.uuid(row, "slot_id")))
                .optional();
    }

    /** Frees a kept place; nothing when it was freed or taken before. */
    public void free(UUID holder, Instant at) {
        freeing.free(holder, at);
    }
}
