package org.xinglin.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.LicenceGate;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;
import org.xinglin.settlement.Billing;
import org.xinglin.settlement.NewBill;
import org.xinglin.settlement.OpenBill;

/** Places kept for those who wait: turned into appointments or freed. Joins the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class KeptPlaces {
    private final JdbcClient jdbc;
    private final Slots slots;
    private final Placing placing;
    private final Freeing freeing;
    private final Admission admission;
    private final LicenceGate licences;
    private final Billing billing;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Ids ids;

    KeptPlaces(
            JdbcClient jdbc,
            Slots slots,
            Placing placing,
            Freeing freeing,
            Admission admission,
            LicenceGate licences,
            Billing billing,
            Rulebook rulebook,
            AuditLog audit,
            Ids ids) {
        this.jdbc = jdbc;
        this.slots = slots;
        this.placing = placing;
        this.freeing = freeing;
        this.admission = admission;
        this.licences = licences;
        this.billing = billing;
        this.rulebook = rulebook;
        this.audit = audit;
        this.ids = ids;
    }

    /** Why a patient may not be offered a place (BK-01, BK-02, BK-03, BK-05); looks without locking. */
    public Optional<Rejection> refusal(PersonId patient, ClinicPlace place, Instant at) {
        return admission.refusal(patient, place, at);
    }

    /**
     * Turns a kept place into an ordinary held appointment with its bill; the slot's count does not change.
     *
     * @throws SlotGone when the place is not kept any more, has begun or its session was stopped
     * @throws AlreadyBooked when the patient booked the half day meanwhile (BK-02)
     */
    public Held take(Caller who, UUID holder, PersonId patient, IdempotencyKey key, Instant at) {
        admission.requireUnbarred(patient, at);
        SlotId slot = heldSlot(holder).orElseThrow(SlotGone::new);
        var id = new AppointmentId(ids.next());
        Instant until = at.plus(rulebook.rulesInForce(at, Scope.NATION).duration("XL-HOLD", "hold"));
        Placing.Placed placed = placing.take(holder, new Placing.Wish(id, slot, patient, who.person(), key), at, until)
                .orElseThrow(() -> whyNot(slot, patient));
        licences.requireMayPractise(placed.practitioner(), at);
        admission.requireWithinQuota(patient, placed.department(), placed.clinicOn(), at);
        OpenBill bill = billing.open(new NewBill(
                Appointment.subject(id),
                who.person(),
                patient,
                placed.institution().value(),
                List.of(Appointment.charge(placed.price())),
                placed.heldUntil()));
        audit.granted(who, "appointment.hold", "appointment", id.value(), patient, "own");
        return new Held(
                id,
                slot,
                patient,
                placed.startsAt(),
                placed.endsAt(),
                placed.price(),
                bill.paymentNo(),
                placed.heldUntil());
    }

    private Rejection whyNot(SlotId slot, PersonId patient) {
        return slots.find(slot).filter(s -> slots.stoodInTheWay(s, patient)).isPresent()
                ? new AlreadyBooked()
                : new SlotGone();
    }

    /** Lets a kept place go: to the next who waits, else to everybody. False when it was let go or taken before. */
    public boolean free(UUID holder, Instant at) {
        return freeing.free(holder, at);
    }

    /**
     * Takes a place that is free for somebody who waits for it, such as one that was added.
     *
     * @return false when a clicker was faster; the caller rolls its offer back
     */
    public boolean claim(SlotId slot, FreedPlaces.Keeper keeper, Instant at) {
        return jdbc.sql("""
                with counted as (
                  update scheduling.slot s set taken = s.taken + 1 from scheduling.session x
                  where s.id = :slot and x.id = s.session_id and s.taken < s.capacity and s.starts_at > :at
                    and x.state = 'OPEN' and x.mode = 'IN_PERSON' and not x.in_release
                  returning s.id
                )
                insert into scheduling.slot_hold (holder_id, slot_id, patient_id, held_at) select :holder, id, :patient, :at from counted
                """)
                        .param("slot", slot.value())
                        .param("holder", keeper.holder())
                        .param("patient", keeper.patient().value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    private Optional<SlotId> heldSlot(UUID holder) {
        return jdbc.sql("select slot_id from scheduling.slot_hold where holder_id = :holder and released_at is null")
                .param("holder", holder)
                .query((row, n) -> new SlotId(Sql.uuid(row, "slot_id")))
                .optional();
    }
}
