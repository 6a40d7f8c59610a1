package org.xinglin.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SessionId;

/** Who is there, as it stands; written only by those who hold the lock of the line. */
@Repository
class Tickets {
    private static final String SELECT = """
            select appointment_id, session_id, patient_id, number, slot_at, order_at, checked_in_at, late, priority, state, calls,
              called_at, began_at, ended_at
            from attendance.ticket
            """;

    private final JdbcClient jdbc;

    Tickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Ticket> find(AppointmentId id) {
        return jdbc.sql(SELECT + "where appointment_id = :id")
                .param("id", id.value())
                .query(Tickets::ticket)
                .optional();
    }

    /** In the order of the line; who is at the door, seen or absent stands among them. */
    List<Ticket> of(Collection<SessionId> sessions) {
        return jdbc
                .sql(SELECT + "where session_id = any (cast(:sessions as uuid[]))")
                .param("sessions", sessions.stream().map(SessionId::toString).toArray(String[]::new))
                .query(Tickets::ticket)
                .list()
                .stream()
                .sorted(Ticket.LINE)
                .toList();
    }

    void insert(Ticket t, String by) {
        jdbc.sql("""
                insert into attendance.ticket (appointment_id, session_id, patient_id, number, slot_at, order_at, checked_in_at,
                  checked_in_by, late, priority, state)
                values (:appointment, :session, :patient, :number, :slot, :order, :at, :by, :late, cast(:priority as text), 'WAITING')
                on conflict (appointment_id) do update set session_id = excluded.session_id, number = excluded.number,
                  slot_at = excluded.slot_at, order_at = excluded.order_at, checked_in_at = excluded.checked_in_at,
                  late = excluded.late, state = 'WAITING', calls = 0, called_at = null, began_at = null, ended_at = null
                """)
                .param("appointment", t.appointment().value())
                .param("session", t.session().value())
                .param("patient", t.patient().value())
                .param("number", t.number())
                .param("slot", Sql.timestamp(t.slotAt()))
                .param("order", Sql.timestamp(t.orderAt()))
                .param("at", Sql.timestamp(t.checkedInAt()))
                .param("by", by)
                .param("late", t.late())
                .param("priority", t.priority())
                .update();
    }

    void call(AppointmentId id, Instant at) {
        jdbc.sql("""
                update attendance.ticket set state = 'CALLED', calls = calls + 1, called_at = :at, began_at = null, ended_at = null
                where appointment_id = :id
                """).param("id", id.value()).param("at", Sql.timestamp(at)).update();
    }

    /** Calls again; the first call's time stands. */
    void recall(AppointmentId id) {
        jdbc.sql("update attendance.ticket set calls = calls + 1 where appointment_id = :id")
                .param("id", id.value())
                .update();
    }

    void begin(AppointmentId id, Instant at) {
        jdbc.sql("update attendance.ticket set state = 'IN_ROOM', began_at = :at where appointment_id = :id")
                .param("id", id.value())
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** Leaves the line as seen, absent or withdrawn. */
    void leave(AppointmentId id, TicketState state, Instant at) {
        jdbc.sql("update attendance.ticket set state = :state, ended_at = :at where appointment_id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** Stands in the line again, at another place. */
    void comeBack(AppointmentId id, Instant orderAt) {
        jdbc.sql("""
                update attendance.ticket set state = 'WAITING', order_at = :order, calls = 0, called_at = null, began_at = null,
                  ended_at = null
                where appointment_id = :id
                """)
                .param("id", id.value())
                .param("order", Sql.timestamp(orderAt))
                .update();
    }

    void prefer(AppointmentId id, @Nullable String priority) {
        jdbc.sql("update attendance.ticket set priority = cast(:priority as text) where appointment_id = :id")
                .param("id", id.value())
                .param("priority", priority)
                .update();
    }

    private static Ticket ticket(ResultSet row, int number) throws SQLException {
        return new Ticket(
                new AppointmentId(Sql.uuid(row, "appointment_id")),
                new SessionId(Sql.uuid(row, "session_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                row.getInt("number"),
                Sql.instant(row, "slot_at"),
                Sql.instant(row, "order_at"),
                Sql.instant(row, "checked_in_at"),
                row.getBoolean("late"),
                row.getString("priority"),
                TicketState.valueOf(row.getString("state")),
                row.getInt("calls"),
                Sql.instantOrNull(row, "called_at"),
                Sql.instantOrNull(row, "began_at"),
                Sql.instantOrNull(row, "ended_at"));
    }
}
