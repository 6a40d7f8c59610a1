package org.xinglin.examination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.examination.Booked.State;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.precaution.Inquiry.Span;
import org.xinglin.scheduling.SlotId;

/** The table of places taken. */
@Repository
class Bookings {
    private static final String SELECT = """
            select id, ordered_id, patient_id, institution_id, slot_id, hold_id, starts_at, ends_at, price, booked_by, state, held_until,
              edition, changed_at
            from examination.booking
            """;

    private final JdbcClient jdbc;

    Bookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Bookings of one person are decided one after the other: each sees the ones before it. */
    void lock(PersonId patient) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:patient, 18))")
                .param("patient", patient.toString())
                .query((ResultSet row) -> {});
    }

    void add(Booked b, IdempotencyKey key, Instant at) {
        jdbc.sql("""
                insert into examination.booking (id, ordered_id, patient_id, institution_id, slot_id, hold_id, starts_at, ends_at, price,
                  booked_by, idempotency_key, state, held_at, held_until, changed_at)
                values (:id, :order, :patient, :institution, :slot, :hold, :starts, :ends, :price, :by, :key, 'HELD', :at, :until, :at)
                """)
                .param("id", b.id())
                .param("order", b.order().value())
                .param("patient", b.patient().value())
                .param("institution", b.institution().value())
                .param("slot", b.slot().value())
                .param("hold", b.hold())
                .param("starts", Sql.timestamp(b.span().starts()))
                .param("ends", Sql.timestamp(b.span().ends()))
                .param("price", b.price().yuan())
                .param("by", b.by().value())
                .param("key", key.value())
                .param("at", Sql.timestamp(at))
                .param("until", Sql.timestamp(b.heldUntil()))
                .update();
    }

    Optional<Booked> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Bookings::booked)
                .optional();
    }

    Optional<Booked> madeBy(PersonId person, IdempotencyKey key) {
        return jdbc.sql(SELECT + "where booked_by = :person and idempotency_key = :key")
                .param("person", person.value())
                .param("key", key.value())
                .query(Bookings::booked)
                .optional();
    }

    /** The newest of an order, live or ended. */
    Optional<Booked> newest(OrderId order) {
        return jdbc.sql(SELECT + """
                where ordered_id = :order order by (state in ('HELD', 'CONFIRMED', 'ARRIVED')) desc, held_at desc, id desc limit 1
                """)
                .param("order", order.value())
                .query(Bookings::booked)
                .optional();
    }

    Optional<Booked> live(OrderId order) {
        return newest(order).filter(Booked::live);
    }

    /** What a person has booked after a moment. */
    List<Booked> liveOf(PersonId patient, Instant since) {
        return jdbc.sql(SELECT + """
                where patient_id = :patient and state in ('HELD', 'CONFIRMED', 'ARRIVED') and starts_at >= :since order by starts_at
                """)
                .param("patient", patient.value())
                .param("since", Sql.timestamp(since))
                .query(Bookings::booked)
                .list();
    }

    /** Those expected and arrived at an institution between two moments. */
    List<Booked> expected(InstitutionId institution, Instant from, Instant until) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution and state in ('CONFIRMED', 'ARRIVED') and starts_at >= :from and starts_at < :until
                order by starts_at, id
                """)
                .param("institution", institution.value())
                .param("from", Sql.timestamp(from))
                .param("until", Sql.timestamp(until))
                .query(Bookings::booked)
                .list();
    }

    /** Who has a place in one of these slots and has not come, in the order they booked. */
    List<Booked> in(Collection<SlotId> slots) {
        return jdbc.sql(SELECT + """
                where slot_id = any (cast(:slots as uuid[])) and state in ('HELD', 'CONFIRMED') order by held_at, id
                """)
                .param("slots", Sql.texts(slots, SlotId::value))
                .query(Bookings::booked)
                .list();
    }

    List<Booked> overdue(Instant at, int most) {
        return jdbc.sql(SELECT + "where state = 'HELD' and held_until <= :at order by held_until limit :most")
                .param("at", Sql.timestamp(at))
                .param("most", most)
                .query(Bookings::booked)
                .list();
    }

    /** False when it was no longer held. */
    boolean confirm(UUID id, Instant remindAt, Instant at) {
        return jdbc.sql("""
                update examination.booking set state = 'CONFIRMED', confirmed_at = :at, changed_at = :at, remind_at = :remind
                where id = :id and state = 'HELD' and starts_at > :at
                """)
                        .param("id", id)
                        .param("at", Sql.timestamp(at))
                        .param("remind", Sql.timestamp(remindAt))
                        .update()
                == 1;
    }

    /** The hold of the place to give back; empty when it had ended before. */
    Optional<UUID> end(UUID id, State how, Instant at) {
        return jdbc.sql("""
                update examination.booking set state = :state, ended_at = :at, changed_at = :at, remind_at = null
                where id = :id and state in ('HELD', 'CONFIRMED')
                returning hold_id
                """)
                .param("id", id)
                .param("state", how.name())
                .param("at", Sql.timestamp(at))
                .query((row, n) -> Sql.uuid(row, "hold_id"))
                .optional();
    }

    /** False when it was not confirmed any more, or moved meanwhile. */
    boolean move(Booked from, Booked to, Instant remindAt, Instant at) {
        return jdbc.sql("""
                update examination.booking set slot_id = :slot, hold_id = :hold, starts_at = :starts, ends_at = :ends,
                  edition = edition + 1, changed_at = :at, remind_at = :remind
                where id = :id and state = 'CONFIRMED' and hold_id = :from
                """)
                        .param("id", to.id())
                        .param("from", from.hold())
                        .param("slot", to.slot().value())
                        .param("hold", to.hold())
                        .param("starts", Sql.timestamp(to.span().starts()))
                        .param("ends", Sql.timestamp(to.span().ends()))
                        .param("at", Sql.timestamp(at))
                        .param("remind", Sql.timestamp(remindAt))
                        .update()
                == 1;
    }

    /** False when it was not expected any more. */
    boolean arrive(UUID id, Instant at) {
        return jdbc.sql("""
                update examination.booking set state = 'ARRIVED', arrived_at = :at, changed_at = :at, remind_at = null
                where id = :id and state = 'CONFIRMED'
                """).param("id", id).param("at", Sql.timestamp(at)).update() == 1;
    }

    /** Takes what is to be told now; each is taken once, whatever the number of nodes. */
    List<Booked> takeDue(Instant at) {
        return jdbc.sql("""
                with due as (
                  select id from examination.booking where remind_at <= :at and state = 'CONFIRMED' limit 100 for update skip locked
                )
                update examination.booking b set remind_at = null from due where b.id = due.id
                returning b.id, b.ordered_id, b.patient_id, b.institution_id, b.slot_id, b.hold_id, b.starts_at, b.ends_at, b.price,
                  b.booked_by, b.state, b.held_until, b.edition, b.changed_at
                """)
                .param("at", Sql.timestamp(at))
                .query(Bookings::booked)
                .list();
    }

    private static Booked booked(ResultSet row, int number) throws SQLException {
        return new Booked(
                Sql.uuid(row, "id"),
                new OrderId(Sql.uuid(row, "ordered_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new SlotId(Sql.uuid(row, "slot_id")),
                Sql.uuid(row, "hold_id"),
                new Span(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at")),
                Sql.money(row, "price"),
                new PersonId(Sql.uuid(row, "booked_by")),
                State.valueOf(row.getString("state")),
                Sql.instant(row, "held_until"),
                row.getInt("edition"),
                Sql.instant(row, "changed_at"));
    }
}
