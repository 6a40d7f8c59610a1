package org.xinglin.scheduling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.directory.OfferingMode;
import org.xinglin.kernel.Sql;

/**
 * The one way a place in person becomes free again, however its appointment or hold ended: it goes to somebody who waits
 * for it, and only when nobody does to everybody. Runs in the transaction that withdrew or refunded the bill, one place a
 * transaction: locks go bill, appointment or hold, those who wait, slot.
 */
@Component
class Freeing {
    private final JdbcClient jdbc;
    private final Slots slots;
    private final ObjectProvider<FreedPlaces> waiting;
    private final ObjectProvider<Fares> fares;

    Freeing(JdbcClient jdbc, Slots slots, ObjectProvider<FreedPlaces> waiting, ObjectProvider<Fares> fares) {
        this.jdbc = jdbc;
        this.slots = slots;
        this.waiting = waiting;
        this.fares = fares;
    }

    private record Ended(SlotId slot, boolean paid, boolean relieved) {}

    /** Ends the appointment and frees its place; false when it had ended before. */
    boolean free(AppointmentId id, boolean lapsed, String reason, Instant at) {
        Optional<Ended> ended = jdbc.sql("""
                update scheduling.appointment set state = :state, ended_at = :at, end_reason = :reason
                where id = :id and state in ('HELD', 'CONFIRMED')
                returning slot_id, confirmed_at is not null as paid, relief > 0 as relieved
                """)
                .param("id", id.value())
                .param("state", lapsed ? "LAPSED" : "CANCELLED")
                .param("reason", reason)
                .param("at", Sql.timestamp(at))
                .query((row, n) -> new Ended(
                        new SlotId(Sql.uuid(row, "slot_id")), row.getBoolean("paid"), row.getBoolean("relieved")))
                .optional();
        ended.ifPresent(e -> {
            if (e.relieved()) {
                fares.forEach(f -> f.giveBack(id));
            }
            waiting.stream().forEach(w -> w.left(id, e.paid(), at));
            passOn(e.slot(), at);
        });
        return ended.isPresent();
    }

    /** Ends a hold and frees its place; false when it had ended before. */
    boolean free(UUID holder, Instant at) {
        Optional<SlotId> slot = jdbc.sql("""
                update scheduling.slot_hold set released_at = :at where holder_id = :holder and released_at is null returning slot_id
                """)
                .param("holder", holder)
                .param("at", Sql.timestamp(at))
                .query((row, n) -> new SlotId(Sql.uuid(row, "slot_id")))
                .optional();
        slot.ifPresent(s -> passOn(s, at));
        return slot.isPresent();
    }

    private void passOn(SlotId id, Instant at) {
        settle(id, keeper(slots.find(id).orElseThrow(), at), at);
    }

    /** Who keeps a place that is being left; asked before any slot is locked. */
    Optional<FreedPlaces.Keeper> keeper(Slot slot, Instant at) {
        boolean offerable = slot.mode() == OfferingMode.IN_PERSON
                && slot.open()
                && !slot.inRelease()
                && slot.startsAt().isAfter(at);
        return offerable
                ? waiting.stream()
                        .flatMap(w -> w.keep(slot.place(), at).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The place stays counted while it is kept for somebody, so no clicker sees it. */
    void settle(SlotId id, Optional<FreedPlaces.Keeper> keeper, Instant at) {
        keeper.ifPresentOrElse(k -> keep(k, id, at), () -> giveBack(id));
    }

    /** Holds a place that is counted already. */
    void keep(FreedPlaces.Keeper keeper, SlotId slot, Instant at) {
        jdbc.sql(
                        "insert into scheduling.slot_hold (holder_id, slot_id, patient_id, held_at) values (:holder, :slot, :patient, :at)")
                .param("holder", keeper.holder())
                .param("slot", slot.value())
                .param("patient", keeper.patient().value())
                .param("at", Sql.timestamp(at))
                .update();
    }

    private void giveBack(SlotId slot) {
        jdbc.sql("update scheduling.slot set taken = taken - 1 where id = :slot")
                .param("slot", slot.value())
                .update();
    }
}
