package org.xinglin.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Sql;

/** Sessions whose places open at a set moment. */
@Repository
public class ReleasedSessions {
    private static final String SELECT = """
            select x.id, x.institution_id, x.department_id, x.practitioner_id, x.clinic_on, x.day_part, x.released_at, x.in_release, x.price,
              min(s.starts_at) as begins, max(s.ends_at) as ends, sum(s.capacity) as capacity, sum(s.taken) as taken
            from scheduling.session x join scheduling.slot s on s.session_id = x.id
            where x.mode = 'IN_PERSON' and x.state = 'OPEN' and
            """;
    private static final String ORDER = " group by x.id order by x.released_at, min(s.starts_at), x.practitioner_id";

    private final JdbcClient jdbc;

    ReleasedSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A department whose places open at a moment. */
    public record Moment(InstitutionId institution, DepartmentId department, Instant releasedAt) {}

    /** All moments that are to come or whose rush is not over. */
    public List<Moment> moments() {
        return jdbc.sql("""
                select distinct institution_id, department_id, released_at from scheduling.session
                where in_release and mode = 'IN_PERSON' and state = 'OPEN'
                """)
                .query((row, n) -> new Moment(
                        new InstitutionId(Sql.uuid(row, "institution_id")),
                        new DepartmentId(Sql.uuid(row, "department_id")),
                        Sql.instant(row, "released_at")))
                .list();
    }

    /** A department's sessions of one moment, also when their release is over. */
    public List<ReleasedSession> of(DepartmentId department, Instant releasedAt) {
        return jdbc.sql(SELECT + "x.department_id = :department and x.released_at = :at" + ORDER)
                .param("department", department.value())
                .param("at", Sql.timestamp(releasedAt))
                .query(ReleasedSessions::session)
                .list();
    }

    /** The session of each of the slots of sessions. */
    public Map<SlotId, SessionId> slots(Collection<SessionId> sessions) {
        Map<SlotId, SessionId> slots = new HashMap<>();
        jdbc.sql("select id, session_id from scheduling.slot where session_id = any (cast(:sessions as uuid[]))")
                .param("sessions", Sql.texts(sessions))
                .query((ResultSet row) -> {
                    slots.put(new SlotId(Sql.uuid(row, "id")), new SessionId(Sql.uuid(row, "session_id")));
                });
        return slots;
    }

    /** A slot with free places. */
    public record FreeSlot(SlotId id, SessionId session, Instant startsAt, int left) {}

    /** What is left in sessions, in order of time. */
    public List<FreeSlot> free(Collection<SessionId> sessions, Instant at) {
        return jdbc.sql("""
                select s.id, s.session_id, s.starts_at, s.capacity - s.taken as left_over
                from scheduling.slot s
                where s.session_id = any (cast(:sessions as uuid[])) and s.taken < s.capacity and s.starts_at > :at
                order by s.starts_at, s.id
                """)
                .param("sessions", Sql.texts(sessions))
                .param("at", Sql.timestamp(at))
                .query((row, n) -> new FreeSlot(
                        new SlotId(Sql.uuid(row, "id")),
                        new SessionId(Sql.uuid(row, "session_id")),
                        Sql.instant(row, "starts_at"),
                        row.getInt("left_over")))
                .list();
    }

    /** The rush is over: from now on these sessions are booked like any other. */
    public void makeOrdinary(Collection<SessionId> sessions) {
        jdbc.sql(
                        "update scheduling.session set in_release = false where id = any (cast(:sessions as uuid[])) and in_release")
                .param("sessions", Sql.texts(sessions))
                .update();
    }

    private static ReleasedSession session(ResultSet row, int number) throws SQLException {
        return new ReleasedSession(
                new SessionId(Sql.uuid(row, "id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                Sql.date(row, "clinic_on"),
                DayPart.valueOf(row.getString("day_part")),
                Sql.instant(row, "released_at"),
                row.getBoolean("in_release"),
                Sql.money(row, "price"),
                Sql.instant(row, "begins"),
                Sql.instant(row, "ends"),
                row.getInt("capacity"),
                row.getInt("taken"));
    }
}
