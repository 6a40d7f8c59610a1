package org.xinglin.release;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SessionId;
import org.xinglin.scheduling.SlotId;

/** Tickets as they stand; written many at a time. */
@Repository
class Tickets {
    private static final String SELECT = """
            select t.id, t.release_id, t.patient_id, t.joined_by, t.joined_at, t.session_ids, t.slot_id, t.anything, t.request_key, t.state,
              t.drawn_place, t.place, t.refusal, t.appointment_id, t.held_slot_id, t.starts_at, t.ends_at, t.payment_no, t.pay_by
            from release.ticket t
            """;

    private final JdbcClient jdbc;

    Tickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Ticket> find(TicketId id) {
        return jdbc.sql(SELECT + "where t.id = :id")
                .param("id", id.value())
                .query(Tickets::ticket)
                .optional();
    }

    List<Ticket> of(ReleaseId release) {
        return jdbc.sql(SELECT + "where t.release_id = :release and t.state <> 'LEFT'")
                .param("release", release.value())
                .query(Tickets::ticket)
                .list();
    }

    Map<PersonId, Ticket> of(ReleaseId release, Collection<PersonId> patients) {
        var found = new HashMap<PersonId, Ticket>();
        jdbc.sql(SELECT + "where t.release_id = :release and t.patient_id = any (cast(:patients as uuid[]))")
                .param("release", release.value())
                .param("patients", Sql.texts(patients))
                .query((ResultSet row) -> {
                    Ticket one = ticket(row, 0);
                    found.put(one.patient(), one);
                });
        return found;
    }

    /** What somebody took, for themselves or others, newest first. */
    List<Ticket> takenBy(PersonId person, int limit) {
        return jdbc.sql(SELECT
                        + "where t.joined_by = :person and t.state <> 'LEFT' order by t.joined_at desc limit :limit")
                .param("person", person.value())
                .param("limit", limit)
                .query(Tickets::ticket)
                .list();
    }

    /** Those who wait for the draw. */
    List<Ticket> waiting(ReleaseId release) {
        return jdbc.sql(SELECT + "where t.release_id = :release and t.state = 'WAITING'")
                .param("release", release.value())
                .query(Tickets::ticket)
                .list();
    }

    /** A ticket's number and the place it was drawn at. */
    record DrawnPlace(TicketId ticket, int place) {}

    List<DrawnPlace> drawn(ReleaseId release) {
        return jdbc.sql(
                        "select id, drawn_place from release.ticket where release_id = :release and drawn_place is not null order by drawn_place")
                .param("release", release.value())
                .query((row, n) -> new DrawnPlace(new TicketId(Sql.uuid(row, "id")), row.getInt("drawn_place")))
                .list();
    }

    /**
     * Writes tickets that wait for the draw; a patient who has one keeps its number and changes its wishes.
     *
     * @return the tickets as they stand now
     */
    List<Ticket> join(List<Ticket> tickets) {
        return jdbc.sql("""
                with given as (
                  select * from unnest(cast(:ids as uuid[]), cast(:releases as uuid[]), cast(:patients as uuid[]), cast(:people as uuid[]),
                    cast(:at as timestamptz[]), cast(:sessions as text[]), cast(:slots as uuid[]), cast(:anything as boolean[]), cast(:keys as text[]))
                  as g (id, release_id, patient_id, joined_by, joined_at, session_ids, slot_id, anything, request_key)
                ), written as (
                  insert into release.ticket as t (id, release_id, patient_id, joined_by, joined_at, session_ids, slot_id, anything, request_key, state)
                  select id, release_id, patient_id, joined_by, joined_at, cast(session_ids as uuid[]), slot_id, anything, request_key, 'WAITING' from given
                  on conflict (release_id, patient_id) do update
                    set joined_by = excluded.joined_by, session_ids = excluded.session_ids, slot_id = excluded.slot_id,
                      anything = excluded.anything, state = 'WAITING'
                    where t.state in ('WAITING', 'LEFT')
                  returning *
                )
                """ + SELECT.replace("release.ticket t", "written t"))
                .params(written(tickets))
                .query(Tickets::ticket)
                .list();
    }

    /** Writes tickets with their outcome: new ones and those that came back. */
    void serve(List<Ticket> tickets) {
        if (tickets.isEmpty()) {
            return;
        }
        jdbc.sql("""
                with given as (
                  select * from unnest(cast(:ids as uuid[]), cast(:releases as uuid[]), cast(:patients as uuid[]), cast(:people as uuid[]),
                    cast(:at as timestamptz[]), cast(:sessions as text[]), cast(:slots as uuid[]), cast(:anything as boolean[]), cast(:keys as text[]),
                    cast(:states as text[]), cast(:places as int[]), cast(:refusals as text[]), cast(:appointments as uuid[]),
                    cast(:held as uuid[]), cast(:starts as timestamptz[]), cast(:ends as timestamptz[]), cast(:payments as text[]), cast(:payBy as timestamptz[]))
                  as g (id, release_id, patient_id, joined_by, joined_at, session_ids, slot_id, anything, request_key,
                    state, place, refusal, appointment_id, held_slot_id, starts_at, ends_at, payment_no, pay_by)
                )
                insert into release.ticket as t (id, release_id, patient_id, joined_by, joined_at, session_ids, slot_id, anything, request_key,
                  state, place, refusal, appointment_id, held_slot_id, starts_at, ends_at, payment_no, pay_by)
                select id, release_id, patient_id, joined_by, joined_at, cast(session_ids as uuid[]), slot_id, anything, request_key,
                  state, place, refusal, appointment_id, held_slot_id, starts_at, ends_at, payment_no, pay_by
                from given
                on conflict (release_id, patient_id) do update
                  set session_ids = excluded.session_ids, slot_id = excluded.slot_id, anything = excluded.anything,
                    request_key = excluded.request_key, state = excluded.state, place = excluded.place, refusal = excluded.refusal,
                    appointment_id = excluded.appointment_id, held_slot_id = excluded.held_slot_id, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                    payment_no = excluded.payment_no, pay_by = excluded.pay_by
                """).params(written(tickets)).params(decided(tickets)).update();
    }

    /** Writes what the draw decided. */
    void decide(List<Ticket> tickets) {
        jdbc.sql("""
                update release.ticket t set state = d.state, drawn_place = d.place, place = d.place, refusal = d.refusal,
                  appointment_id = d.appointment_id, held_slot_id = d.held_slot_id, starts_at = d.starts_at, ends_at = d.ends_at, payment_no = d.payment_no, pay_by = d.pay_by
                from unnest(cast(:ids as uuid[]), cast(:states as text[]), cast(:places as int[]), cast(:refusals as text[]), cast(:appointments as uuid[]),
                  cast(:held as uuid[]), cast(:starts as timestamptz[]), cast(:ends as timestamptz[]), cast(:payments as text[]), cast(:payBy as timestamptz[]))
                  as d (id, state, place, refusal, appointment_id, held_slot_id, starts_at, ends_at, payment_no, pay_by)
                where t.id = d.id
                """)
                .param("ids", Sql.texts(tickets, Ticket::id))
                .params(decided(tickets))
                .update();
    }

    /** Gives up a ticket that still waits for the draw. */
    boolean leave(TicketId id) {
        return jdbc.sql("update release.ticket set state = 'LEFT' where id = :id and state = 'WAITING'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Map<String, Object> written(List<Ticket> tickets) {
        return Map.of(
                "ids", Sql.texts(tickets, Ticket::id),
                "releases", Sql.texts(tickets, Ticket::release),
                "patients", Sql.texts(tickets, Ticket::patient),
                "people", Sql.texts(tickets, Ticket::joinedBy),
                "at", Sql.texts(tickets, Ticket::joinedAt),
                "sessions", Sql.texts(tickets, Tickets::sessions),
                "slots", Sql.texts(tickets, t -> t.wishes().slot()),
                "anything", Sql.texts(tickets, t -> t.wishes().anything()),
                "keys", Sql.texts(tickets, Ticket::requestKey));
    }

    private static Map<String, Object> decided(List<Ticket> tickets) {
        return Map.of(
                "states", Sql.texts(tickets, Ticket::state),
                "places", Sql.texts(tickets, Ticket::place),
                "refusals", Sql.texts(tickets, Ticket::refusal),
                "appointments", won(tickets, Ticket.Won::appointment),
                "held", won(tickets, Ticket.Won::slot),
                "starts", won(tickets, Ticket.Won::startsAt),
                "ends", won(tickets, Ticket.Won::endsAt),
                "payments", won(tickets, Ticket.Won::paymentNo),
                "payBy", won(tickets, Ticket.Won::payBy));
    }

    private static String sessions(Ticket ticket) {
        return "{"
                + String.join(
                        ",",
                        ticket.wishes().sessions().stream()
                                .map(SessionId::toString)
                                .toList()) + "}";
    }

    private static @Nullable String[] won(List<Ticket> tickets, Function<Ticket.Won, Object> part) {
        return Sql.texts(tickets, t -> t.won() == null ? null : part.apply(t.won()));
    }

    private static Ticket ticket(ResultSet row, int number) throws SQLException {
        UUID slot = Sql.uuidOrNull(row, "slot_id");
        return new Ticket(
                new TicketId(Sql.uuid(row, "id")),
                new ReleaseId(Sql.uuid(row, "release_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                new PersonId(Sql.uuid(row, "joined_by")),
                Sql.instant(row, "joined_at"),
                new Wishes(
                        sessions(row.getArray("session_ids")),
                        slot == null ? null : new SlotId(slot),
                        row.getBoolean("anything")),
                row.getString("request_key"),
                Ticket.State.valueOf(row.getString("state")),
                row.getObject("drawn_place", Integer.class),
                row.getObject("place", Integer.class),
                row.getString("refusal"),
                won(row));
    }

    private static Ticket.@Nullable Won won(ResultSet row) throws SQLException {
        UUID appointment = Sql.uuidOrNull(row, "appointment_id");
        return appointment == null
                ? null
                : new Ticket.Won(
                        new AppointmentId(appointment),
                        new SlotId(Sql.uuid(row, "held_slot_id")),
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "ends_at"),
                        row.getString("payment_no"),
                        Sql.instant(row, "pay_by"));
    }

    private static List<SessionId> sessions(Array array) throws SQLException {
        return Stream.of((UUID[]) array.getArray()).map(SessionId::new).toList();
    }
}
