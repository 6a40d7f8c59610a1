package org.xinglin.scheduling;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Keeps a text slot for a visit of a module above. Joins the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SlotHold {
    private final JdbcClient jdbc;
    private final Slots slots;
    private final Clock clock;

    SlotHold(JdbcClient jdbc, Slots slots, Clock clock) {
        this.jdbc = jdbc;
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * Keeps a place; a second call for the same holder changes nothing.
     *
     * @param holder the visit
     * @throws SlotFull when no place is left
     * @throws SlotGone when the slot has begun, was stopped or is not for text visits
     */
    public HeldSlot hold(SlotId slot, UUID holder, PersonId patient) {
        boolean held = place(slot, "TEXT", holder, patient);
        Slot found = slots.find(slot).orElseThrow(SlotGone::new);
        if (!held && !holds(holder, slot)) {
            throw found.left() <= 0 && found.open() ? new SlotFull() : new SlotGone();
        }
        return new HeldSlot(slot, found.practitioner(), found.startsAt(), found.endsAt());
    }

    // The lock on the slot decides between two holders: whoever waited for it looks at what is taken once more, and a
    // hold is written only where a place is counted.
    boolean place(SlotId slot, String mode, UUID holder, PersonId patient) {
        return jdbc.sql("""
                with wanted as (
                  select s.id from scheduling.slot s join scheduling.session x on x.id = s.session_id
                  where s.id = :slot and s.starts_at > :at and s.taken < s.capacity and x.state = 'OPEN' and x.mode = :mode
                  for update of s
                ), placed as (
                  insert into scheduling.slot_hold (holder_id, slot_id, patient_id, held_at) select :holder, id, :patient, :at from wanted
                  on conflict do nothing
                  returning slot_id
                )
                update scheduling.slot s set taken = taken + 1 from placed where s.id = placed.slot_id
                """)
                        .param("slot", slot.value())
                        .param("mode", mode)
                        .param("holder", holder)
                        .param("patient", patient.value())
                        .param("at", Sql.timestamp(clock.instant()))
                        .update()
                == 1;
    }

    /** Gives the place back; free to call for visits that hold none. */
    public void release(UUID holder) {
        jdbc.sql("""
                with freed as (
                  update scheduling.slot_hold set released_at = :at where holder_id = :holder and released_at is null returning slot_id
                )
                update scheduling.slot s set taken = taken - 1 from freed where s.id = freed.slot_id
                """)
                .param("holder", holder)
                .param("at", Sql.timestamp(clock.instant()))
                .update();
    }

    private boolean holds(UUID holder, SlotId slot) {
        return jdbc.sql(
                        "select exists (select from scheduling.slot_hold where holder_id = :holder and slot_id = :slot and released_at is null)")
                .param("holder", holder)
                .param("slot", slot.value())
                .query(Boolean.class)
                .single();
    }
}
