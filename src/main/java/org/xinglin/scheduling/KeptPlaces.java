package org.xinglin.scheduling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.Sql;

/** Places kept for those who wait: turned into appointments or freed. Joins the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class KeptPlaces {
    private final JdbcClient jdbc;
    private final Slots slots;
    private final Placing placing;
    private final Holding holding;
    private final Freeing freeing;
    private final Admission admission;
    private final Ids ids;

    KeptPlaces(
            JdbcClient jdbc,
            Slots slots,
            Placing placing,
            Holding holding,
            Freeing freeing,
            Admission admission,
            Ids ids) {
        this.jdbc = jdbc;
        this.slots = slots;
        this.placing = placing;
        this.holding = holding;
        this.freeing = freeing;
        this.admission = admission;
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
        Slot slot = heldSlot(holder).flatMap(slots::find).orElseThrow(SlotGone::new);
        int nth = admission.nth(slot, patient, null, at);
        var wish = new Placing.Wish(new AppointmentId(ids.next()), slot.id(), patient, who.person(), key, nth);
        return placing.take(holder, wish, at, holding.until(at))
                .map(placed -> holding.hold(who, wish, placed, at))
                .orElseThrow(() -> {
                    admission.nth(slot, patient, null, at);
                    return new SlotGone();
                });
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
        boolean claimed = placing.claim(slot, at);
        if (claimed) {
            freeing.keep(keeper, slot, at);
        }
        return claimed;
    }

    private Optional<SlotId> heldSlot(UUID holder) {
        return jdbc.sql("select slot_id from scheduling.slot_hold where holder_id = :holder and released_at is null")
                .param("holder", holder)
                .query((row, n) -> new SlotId(Sql.uuid(row, "slot_id")))
                .optional();
    }
}
