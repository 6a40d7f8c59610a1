package org.xinglin.rebooking;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SlotId;

/** Changes of place that patients asked for. */
@Repository
class Moves {
    private final JdbcClient jdbc;

    Moves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this intent was carried out before. */
    boolean add(Move move, IdempotencyKey key) {
        return jdbc.sql("""
                insert into rebooking.move (id, appointment_id, left_slot_id, taken_slot_id, asked_by, idempotency_key, at)
                values (:id, :appointment, :left, :taken, :by, :key, :at)
                on conflict do nothing
                """)
                        .param("id", move.id())
                        .param("appointment", move.appointment().value())
                        .param("left", move.left().value())
                        .param("taken", move.taken().value())
                        .param("by", move.askedBy().value())
                        .param("key", key.value())
                        .param("at", Sql.timestamp(move.at()))
                        .update()
                == 1;
    }

    Optional<Move> madeBy(PersonId person, IdempotencyKey key) {
        return jdbc.sql("""
                select id, appointment_id, left_slot_id, taken_slot_id, asked_by, at from rebooking.move
                where asked_by = :person and idempotency_key = :key
                """)
                .param("person", person.value())
                .param("key", key.value())
                .query((row, n) -> new Move(
                        Sql.uuid(row, "id"),
                        new AppointmentId(Sql.uuid(row, "appointment_id")),
                        new SlotId(Sql.uuid(row, "left_slot_id")),
                        new SlotId(Sql.uuid(row, "taken_slot_id")),
                        new PersonId(Sql.uuid(row, "asked_by")),
                        Sql.instant(row, "at")))
                .optional();
    }

    /** How often an appointment was moved on request. */
    int count(AppointmentId appointment) {
        return jdbc.sql("select count(*) from rebooking.move where appointment_id = :appointment")
                .param("appointment", appointment.value())
                .query(Integer.class)
                .single();
    }
}
