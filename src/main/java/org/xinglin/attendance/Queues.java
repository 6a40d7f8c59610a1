package org.xinglin.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.ClinicHours;
import org.xinglin.scheduling.SessionId;

/** The lines as they stand. Whoever changes one locks its row first and rings when done. */
@Repository
class Queues {
    /** What {@code notify} rings on. */
    static final String CHANNEL = "attendance";

    private static final String SELECT = """
            select session_id, institution_id, department_id, practitioner_id, clinic_on, begins_at, ends_at, version
            from attendance.queue
            """;

    private final JdbcClient jdbc;

    Queues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the line of a clinic when it has none yet, and locks it. */
    Queue open(ClinicHours clinic) {
        jdbc.sql("""
                insert into attendance.queue (session_id, institution_id, department_id, practitioner_id, clinic_on, begins_at, ends_at)
                values (:session, :institution, :department, :practitioner, :on, :begins, :ends)
                on conflict do nothing
                """)
                .param("session", clinic.session().value())
                .param("institution", clinic.institution().value())
                .param("department", clinic.department().value())
                .param("practitioner", clinic.practitioner().value())
                .param("on", clinic.on())
                .param("begins", Sql.timestamp(clinic.begins()))
                .param("ends", Sql.timestamp(clinic.ends()))
                .update();
        return lock(clinic.session());
    }

    /** Rejects {@code attendance.no-such-queue}. */
    Queue lock(SessionId session) {
        return lockIfOpen(session).orElseThrow(() -> new NotFound("attendance.no-such-queue"));
    }

    /** Empty while nobody has checked in. */
    Optional<Queue> lockIfOpen(SessionId session) {
        return jdbc.sql(SELECT + "where session_id = :session for update")
                .param("session", session.value())
                .query(Queues::queue)
                .optional();
    }

    /** Raises the version and tells every node when the transaction commits. */
    void changed(SessionId session) {
        jdbc.sql("""
                with raised as (
                  update attendance.queue set version = version + 1 where session_id = :session returning session_id
                )
                select pg_notify(:channel, session_id::text) from raised
                """)
                .param("session", session.value())
                .param("channel", CHANNEL)
                .query((row, n) -> true)
                .list();
    }

    int nextNumber(SessionId session) {
        return jdbc.sql(
                        "update attendance.queue set last_number = last_number + 1 where session_id = :session returning last_number")
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    /** What a watched thing has changed to: the sum of the versions of its lines of the day, which never falls. */
    record Mark(UUID session, UUID department, UUID practitioner, long version) {}

    List<Mark> marks(Collection<UUID> topics, LocalDate on) {
        return jdbc.sql("""
                select session_id, department_id, practitioner_id, version
                from attendance.queue
                where clinic_on = :on and (session_id = any (cast(:topics as uuid[])) or department_id = any (cast(:topics as uuid[]))
                  or practitioner_id = any (cast(:topics as uuid[])))
                """)
                .param("on", on)
                .param("topics", topics.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) -> new Mark(
                        Sql.uuid(row, "session_id"),
                        Sql.uuid(row, "department_id"),
                        Sql.uuid(row, "practitioner_id"),
                        row.getLong("version")))
                .list();
    }

    private static Queue queue(ResultSet row, int number) throws SQLException {
        return new Queue(
                new SessionId(Sql.uuid(row, "session_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                Sql.date(row, "clinic_on"),
                Sql.instant(row, "begins_at"),
                Sql.instant(row, "ends_at"),
                row.getLong("version"));
    }
}
