package org.xinglin.conduct;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SessionId;

/** Missed appointments as they stand. */
@Repository
class NoShows {
    private static final String SELECT = """
            select appointment_id, patient_id, institution_id, practitioner_id, clinic_on, starts_at, marked_at, state, appeal, appealed_at, note
            from conduct.no_show
            """;
    private static final int MOST = 100;
    private final JdbcClient jdbc;

    NoShows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the session was reviewed before, here or on another node. */
    boolean review(SessionId session, Instant at) {
        return jdbc.sql(
                                "insert into conduct.review (session_id, reviewed_at) values (:session, :at) on conflict do nothing")
                        .param("session", session.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    boolean reviewed(SessionId session) {
        return jdbc.sql("select exists (select from conduct.review where session_id = :session)")
                .param("session", session.value())
                .query(Boolean.class)
                .single();
    }

    boolean mark(NoShow missed) {
        return jdbc.sql("""
                insert into conduct.no_show (appointment_id, patient_id, institution_id, practitioner_id, clinic_on, starts_at, marked_at, state)
                values (:appointment, :patient, :institution, :practitioner, :on, :starts, :at, 'STANDING')
                on conflict do nothing
                """)
                        .param("appointment", missed.appointment().value())
                        .param("patient", missed.patient().value())
                        .param("institution", missed.institution().value())
                        .param("practitioner", missed.practitioner().value())
                        .param("on", missed.clinicOn())
                        .param("starts", Sql.timestamp(missed.startsAt()))
                        .param("at", Sql.timestamp(missed.markedAt()))
                        .update()
                == 1;
    }

    /** What can still bar these patients: this year's and last year's. */
    List<NoShow> counting(Collection<PersonId> patients, LocalDate since) {
        return jdbc.sql(
                        SELECT
                                + "where patient_id = any (cast(:patients as uuid[])) and clinic_on >= :since and state <> 'REMOVED'")
                .param("patients", Sql.texts(patients))
                .param("since", since)
                .query(NoShows::noShow)
                .list();
    }

    List<NoShow> of(PersonId patient) {
        return jdbc.sql(SELECT + "where patient_id = :patient order by starts_at desc limit :limit")
                .param("patient", patient.value())
                .param("limit", MOST)
                .query(NoShows::noShow)
                .list();
    }

    Optional<NoShow> find(AppointmentId appointment) {
        return jdbc.sql(SELECT + "where appointment_id = :id")
                .param("id", appointment.value())
                .query(NoShows::noShow)
                .optional();
    }

    /** Appeals of an institution, those that wait first, the longest waiting before. */
    List<NoShow> appeals(UUID institution) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution and appealed_at is not null
                order by state <> 'APPEALED', case when state = 'APPEALED' then appealed_at end, decided_at desc, appointment_id limit :limit
                """)
                .param("institution", institution)
                .param("limit", MOST)
                .query(NoShows::noShow)
                .list();
    }

    /** False unless it stands and was never appealed. */
    boolean appeal(AppointmentId id, String reason, Instant at) {
        return jdbc.sql("""
                update conduct.no_show set state = 'APPEALED', appeal = :reason, appealed_at = :at
                where appointment_id = :id and state = 'STANDING'
                """)
                        .param("id", id.value())
                        .param("reason", reason)
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    /** False unless the appeal waits. */
    boolean decide(AppointmentId id, NoShow.State how, String note, PersonId by, Instant at) {
        return jdbc.sql("""
                update conduct.no_show set state = :state, note = :note, decided_by = :by, decided_at = :at
                where appointment_id = :id and state = 'APPEALED'
                """)
                        .param("id", id.value())
                        .param("state", how.name())
                        .param("note", note)
                        .param("by", by.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    private static NoShow noShow(ResultSet row, int number) throws SQLException {
        return new NoShow(
                new AppointmentId(Sql.uuid(row, "appointment_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                Sql.date(row, "clinic_on"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "marked_at"),
                NoShow.State.valueOf(row.getString("state")),
                row.getString("appeal"),
                Sql.instantOrNull(row, "appealed_at"),
                row.getString("note"));
    }
}
