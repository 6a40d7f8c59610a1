package org.xinglin.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SessionId;

/** Who came, for the modules above. */
@Repository
public class Arrivals {
    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sessions with slots between two moments at which anybody checked in. */
    public List<SessionId> sessions(Instant from, Instant until) {
        return jdbc.sql("select distinct session_id from attendance.ticket where slot_at >= :from and slot_at < :until")
                .param("from", Sql.timestamp(from))
                .param("until", Sql.timestamp(until))
                .query((row, n) -> new SessionId(Sql.uuid(row, "session_id")))
                .list();
    }

    /** Who of a session checked in or was seen. */
    public Set<AppointmentId> of(SessionId session) {
        return jdbc
                .sql("select appointment_id from attendance.ticket where session_id = :session")
                .param("session", session.value())
                .query((row, n) -> new AppointmentId(Sql.uuid(row, "appointment_id")))
                .stream()
                .collect(Collectors.toSet());
    }
}
