package org.xinglin.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Sql;

/** The sessions of one doctor on some days, stopped when the doctor is away, and who is booked in them. */
@Repository
public class DoctorSessions {
    /** From one day to another, both included; all parts of them when none is named. */
    public record Days(
            PractitionerId practitioner,
            LocalDate from,
            LocalDate until,
            @Nullable DayPart part) {}

    /** A session on those days. */
    public record Session(
            SessionId id, LocalDate on, DayPart part, OfferingMode mode, boolean stopped, int taken, int capacity) {}

    private final JdbcClient jdbc;

    DoctorSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Session> of(Days days) {
        return query(days, """
                select x.id, x.clinic_on, x.day_part, x.mode, x.state, sum(s.taken) as taken, sum(s.capacity) as capacity
                from scheduling.session x join scheduling.slot s on s.session_id = x.id
                where x.practitioner_id = :practitioner and x.clinic_on between :from and :until
                  and (cast(:part as text) is null or x.day_part = :part)
                group by x.id order by x.clinic_on, min(s.starts_at)
                """).query(DoctorSessions::session).list();
    }

    /** Stops what is open and not over, and plans no more of it. Stopping twice changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int stop(Days days, Words reason, Instant at) {
        query(days, """
                insert into scheduling.absence (practitioner_id, from_on, until_on, day_part, reason_zh, reason_en)
                values (:practitioner, :from, cast(:until as date) + 1, cast(:part as text), :zh, :en)
                on conflict (practitioner_id, from_on, day_part) do update set until_on = greatest(absence.until_on, excluded.until_on)
                """).param("zh", reason.zh()).param("en", reason.en()).update();
        return stopOpen(days, at);
    }

    /** Stops again what was planned in the very moment of the stop. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int stopOpen(Days days, Instant at) {
        return query(days, """
                update scheduling.session x set state = 'STOPPED', in_release = false
                where x.practitioner_id = :practitioner and x.clinic_on between :from and :until
                  and (cast(:part as text) is null or x.day_part = :part) and x.state = 'OPEN'
                  and exists (select from scheduling.slot s where s.session_id = x.id and s.starts_at > :at)
                """).param("at", Sql.timestamp(at)).update();
    }

    /** Live appointments to come that sit in sessions on these days, in the order they were made: who booked first chooses first. */
    public List<BookedAppointment> booked(Days days, boolean stoppedOnly, Instant at) {
        return query(days, BookedAppointments.SELECT + """
                where a.practitioner_id = :practitioner and a.clinic_on between :from and :until
                  and (cast(:part as text) is null or a.day_part = :part)
                  and a.state in ('HELD', 'CONFIRMED') and a.starts_at > :at and (x.state = 'STOPPED' or not :stoppedOnly)
                order by a.held_at, a.id
                """)
                .param("stoppedOnly", stoppedOnly)
                .param("at", Sql.timestamp(at))
                .query(BookedAppointments::appointment)
                .list();
    }

    /** Doctors with an open session today or later. */
    public List<PractitionerId> withOpen(LocalDate today) {
        return jdbc.sql("""
                select distinct practitioner_id from scheduling.session
                where clinic_on >= :today and state = 'OPEN' and practitioner_id is not null
                """)
                .param("today", today)
                .query((row, n) -> new PractitionerId(Sql.uuid(row, "practitioner_id")))
                .list();
    }

    /** Takes a stop of whole days back: what it stopped and no other absence covers is open again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resume(Days days, Instant at) {
        query(days, """
                delete from scheduling.absence
                where practitioner_id = :practitioner and from_on = :from and until_on = cast(:until as date) + 1
                  and day_part is not distinct from cast(:part as text)
                """).update();
        query(days, """
                update scheduling.session x set state = 'OPEN'
                where x.practitioner_id = :practitioner and x.clinic_on between :from and :until
                  and (cast(:part as text) is null or x.day_part = :part) and x.state = 'STOPPED'
                  and exists (select from scheduling.slot s where s.session_id = x.id and s.starts_at > :at)
                  and not exists (select from scheduling.absence a
                    where a.practitioner_id = x.practitioner_id and x.clinic_on >= a.from_on and x.clinic_on < a.until_on
                      and coalesce(a.day_part, x.day_part) = x.day_part)
                """).param("at", Sql.timestamp(at)).update();
    }

    public boolean stopped(SessionId session) {
        return jdbc.sql("select state = 'STOPPED' from scheduling.session where id = :id")
                .param("id", session.value())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec query(Days days, String sql) {
        return jdbc.sql(sql)
                .param("practitioner", days.practitioner().value())
                .param("from", days.from())
                .param("until", days.until())
                .param("part", days.part() == null ? null : days.part().name());
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                new SessionId(Sql.uuid(row, "id")),
                Sql.date(row, "clinic_on"),
                DayPart.valueOf(row.getString("day_part")),
                OfferingMode.valueOf(row.getString("mode")),
                row.getString("state").equals("STOPPED"),
                row.getInt("taken"),
                row.getInt("capacity"));
    }
}
