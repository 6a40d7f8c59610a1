package org.xinglin.rebooking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SlotId;

/** Changes to dearer places; one at a time waits for an appointment. */
@Repository
class Upgrades {
    private static final String SELECT = """
            select id, appointment_id, left_slot_id, taken_slot_id, difference, asked_by, pay_by, state, at from rebooking.upgrade
            """;
    private final JdbcClient jdbc;

    Upgrades(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the appointment has one that waits, or this intent was carried out before. */
    boolean add(Upgrade upgrade, IdempotencyKey key) {
        return jdbc.sql("""
                insert into rebooking.upgrade (id, appointment_id, left_slot_id, taken_slot_id, difference, asked_by, idempotency_key, pay_by, state, at)
                values (:id, :appointment, :left, :taken, :difference, :by, :key, :payBy, 'WAITING', :at)
                on conflict do nothing
                """)
                        .param("id", upgrade.id())
                        .param("appointment", upgrade.appointment().value())
                        .param("left", upgrade.left().value())
                        .param("taken", upgrade.taken().value())
                        .param("difference", upgrade.difference().yuan())
                        .param("by", upgrade.askedBy().value())
                        .param("key", key.value())
                        .param("payBy", Sql.timestamp(upgrade.payBy()))
                        .param("at", Sql.timestamp(upgrade.at()))
                        .update()
                == 1;
    }

    /** As the bill says, which is opened behind the row that decides. */
    void payableUntil(UUID id, Instant payBy) {
        jdbc.sql("update rebooking.upgrade set pay_by = :by where id = :id")
                .param("by", Sql.timestamp(payBy))
                .param("id", id)
                .update();
    }

    /** Ends one that waits; false when it had ended before. */
    boolean end(UUID id, Upgrade.State how, Instant at) {
        return jdbc.sql(
                                "update rebooking.upgrade set state = :state, ended_at = :at where id = :id and state = 'WAITING'")
                        .param("state", how.name())
                        .param("at", Sql.timestamp(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Upgrade> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Upgrades::upgrade)
                .optional();
    }

    Optional<Upgrade> waiting(AppointmentId appointment) {
        return jdbc.sql(SELECT + "where appointment_id = :appointment and state = 'WAITING'")
                .param("appointment", appointment.value())
                .query(Upgrades::upgrade)
                .optional();
    }

    Optional<Upgrade> madeBy(PersonId person, IdempotencyKey key) {
        return jdbc.sql(SELECT + "where asked_by = :person and idempotency_key = :key")
                .param("person", person.value())
                .param("key", key.value())
                .query(Upgrades::upgrade)
                .optional();
    }

    List<Upgrade> waiting(int limit) {
        return jdbc.sql(SELECT + "where state = 'WAITING' order by pay_by limit :limit")
                .param("limit", limit)
                .query(Upgrades::upgrade)
                .list();
    }

    private static Upgrade upgrade(ResultSet row, int number) throws SQLException {
        return new Upgrade(
                Sql.uuid(row, "id"),
                new AppointmentId(Sql.uuid(row, "appointment_id")),
                new SlotId(Sql.uuid(row, "left_slot_id")),
                new SlotId(Sql.uuid(row, "taken_slot_id")),
                Sql.money(row, "difference"),
                new PersonId(Sql.uuid(row, "asked_by")),
                Sql.instant(row, "pay_by"),
                Upgrade.State.valueOf(row.getString("state")),
                Sql.instant(row, "at"));
    }
}
