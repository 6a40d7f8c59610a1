package org.xinglin.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.AppointmentId;

/** The table of reminders. */
@Repository
class Reminders {
    private static final int AT_ONCE = 200;
    private static final String SELECT = """
            select id, appointment_id, institution_id, department_id, person_id, patient_id, kind, starts_at, due_at, state, reason,
              attempts, sent_at, settled_at, phoned_at
            from notification.reminder
            """;

    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Planned twice for the same time it is told once; moved away and back again it is told after all. */
    void plan(List<Reminder> all) {
        jdbc.sql("""
                insert into notification.reminder (id, appointment_id, institution_id, department_id, person_id, patient_id, kind,
                  starts_at, due_at, state, next_at)
                select id, appointment, institution, department, person, patient, kind, starts, due, 'QUEUED', due
                from unnest(cast(:ids as uuid[]), cast(:appointments as uuid[]), cast(:institutions as uuid[]), cast(:departments as uuid[]),
                  cast(:persons as uuid[]), cast(:patients as uuid[]), cast(:kinds as text[]), cast(:starts as timestamptz[]), cast(:dues as timestamptz[]))
                  as r (id, appointment, institution, department, person, patient, kind, starts, due)
                on conflict (appointment_id, kind, starts_at) do update set state = 'QUEUED', reason = null, settled_at = null,
                  due_at = excluded.due_at, next_at = excluded.due_at where reminder.state = 'DROPPED'
                """)
                .param("ids", Sql.texts(all, Reminder::id))
                .param("appointments", Sql.texts(all, Reminder::appointment))
                .param("institutions", Sql.texts(all, Reminder::institution))
                .param("departments", Sql.texts(all, Reminder::department))
                .param("persons", Sql.texts(all, Reminder::person))
                .param("patients", Sql.texts(all, Reminder::patient))
                .param("kinds", Sql.texts(all, Reminder::kind))
                .param("starts", Sql.texts(all, Reminder::startsAt))
                .param("dues", Sql.texts(all, Reminder::dueAt))
                .update();
    }

    /** The next one to send or to ask after, locked; what another worker has in hand is passed by. */
    Optional<Reminder> claim(Instant at) {
        return jdbc.sql(SELECT + "where next_at <= :at order by next_at limit 1 for update skip locked")
                .param("at", Sql.timestamp(at))
                .query(Reminders::reminder)
                .optional();
    }

    /** Looks at it again then; the caller holds the lock. */
    void later(UUID id, int attempts, Instant next) {
        jdbc.sql("update notification.reminder set attempts = :attempts, next_at = :next where id = :id")
                .param("id", id)
                .param("attempts", attempts)
                .param("next", Sql.timestamp(next))
                .update();
    }

    void sent(UUID id, int attempts, Instant at, Instant next) {
        jdbc.sql("""
                update notification.reminder set state = 'SENT', attempts = :attempts, sent_at = :at, next_at = :next where id = :id
                """)
                .param("id", id)
                .param("attempts", attempts)
                .param("at", Sql.timestamp(at))
                .param("next", Sql.timestamp(next))
                .update();
    }

    /** Nothing is left to do for it. */
    void settle(UUID id, ReminderState state, @Nullable UndeliveredReason reason, Instant at) {
        jdbc.sql("""
                update notification.reminder set state = :state, reason = cast(:reason as text), settled_at = :at, next_at = null
                where id = :id
                """)
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason == null ? null : reason.name())
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** The appointment was given back or moved; what was sent already stays as it is. */
    void drop(AppointmentId appointment, UndeliveredReason reason, Instant at) {
        jdbc.sql("""
                update notification.reminder set state = 'DROPPED', reason = :reason, settled_at = :at, next_at = null
                where appointment_id = :appointment and state = 'QUEUED'
                """)
                .param("appointment", appointment.value())
                .param("reason", reason.name())
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** Which reached nobody and may still matter, the nearest appointment first. */
    List<Reminder> undelivered(UUID institution, Instant after) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution and state = 'FAILED' and starts_at > :after
                order by starts_at, id limit :most
                """)
                .param("institution", institution)
                .param("after", Sql.timestamp(after))
                .param("most", AT_ONCE)
                .query(Reminders::reminder)
                .list();
    }

    Optional<Reminder> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Reminders::reminder)
                .optional();
    }

    /** Who phoned first stands. */
    void phoned(UUID id, PersonId by, Instant at) {
        jdbc.sql(
                        "update notification.reminder set phoned_at = :at, phoned_by = :by where id = :id and phoned_at is null")
                .param("id", id)
                .param("by", by.value())
                .param("at", Sql.timestamp(at))
                .update();
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        UUID department = row.getObject("department_id", UUID.class);
        return new Reminder(
                Sql.uuid(row, "id"),
                new AppointmentId(Sql.uuid(row, "appointment_id")),
                Sql.uuid(row, "institution_id"),
                department == null ? null : new DepartmentId(department),
                new PersonId(Sql.uuid(row, "person_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                Occasion.valueOf(row.getString("kind")),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "due_at"),
                ReminderState.valueOf(row.getString("state")),
                reason == null ? null : UndeliveredReason.valueOf(reason),
                row.getInt("attempts"),
                Sql.instantOrNull(row, "sent_at"),
                Sql.instantOrNull(row, "settled_at"),
                Sql.instantOrNull(row, "phoned_at"));
    }
}
