package org.xinglin.confidentiality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The table of glass broken. */
@Repository
class EmergencyAccesses {
    private static final String COLUMNS = """
            id, patient_id, doctor_id, practitioner_id, institution_id, reason, words, opened_at, until_at, closed_at, review_by_on,
            verdict, reviewed_at, reviewed_by, note
            """;
    private static final UUID NEWEST = new UUID(-1, -1);

    private final JdbcClient jdbc;

    EmergencyAccesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked before every withheld thing, so it is answered from one index entry. */
    boolean open(PersonId doctor, PersonId patient, Instant at) {
        return jdbc.sql("""
                select true from confidentiality.emergency_access
                where doctor_id = :doctor and patient_id = :patient and closed_at is null and until_at > :at
                """)
                .param("doctor", doctor.value())
                .param("patient", patient.value())
                .param("at", Sql.timestamp(at))
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    Optional<EmergencyAccess> openOf(PersonId doctor, PersonId patient, Instant at) {
        return jdbc.sql("select " + COLUMNS + """
                from confidentiality.emergency_access
                where doctor_id = :doctor and patient_id = :patient and closed_at is null and until_at > :at
                """)
                .param("doctor", doctor.value())
                .param("patient", patient.value())
                .param("at", Sql.timestamp(at))
                .query(EmergencyAccesses::access)
                .optional();
    }

    /** What ran out is closed at the moment it ran out, so that a new one can be opened. */
    void closeOver(PersonId doctor, PersonId patient, Instant at) {
        jdbc.sql("""
                update confidentiality.emergency_access set closed_at = until_at
                where doctor_id = :doctor and patient_id = :patient and closed_at is null and until_at <= :at
                """)
                .param("doctor", doctor.value())
                .param("patient", patient.value())
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** False when one is open already: the same doctor asked twice at once. */
    boolean add(EmergencyAccess access) {
        return jdbc.sql("""
                insert into confidentiality.emergency_access
                  (id, patient_id, doctor_id, practitioner_id, institution_id, reason, words, opened_at, until_at, review_by_on)
                values (:id, :patient, :doctor, :practitioner, :institution, :reason, :words, :opened, :until, :reviewBy)
                on conflict (doctor_id, patient_id) where closed_at is null do nothing
                """)
                        .param("id", access.id().value())
                        .param("patient", access.patient().value())
                        .param("doctor", access.doctor().value())
                        .param("practitioner", access.practitioner().value())
                        .param("institution", access.institution().value())
                        .param("reason", access.reason().name())
                        .param("words", access.words())
                        .param("opened", Sql.timestamp(access.openedAt()))
                        .param("until", Sql.timestamp(access.until()))
                        .param("reviewBy", access.reviewBy())
                        .update()
                == 1;
    }

    int openedSince(PersonId doctor, Instant since) {
        return jdbc.sql("""
                select count(*) from confidentiality.emergency_access where doctor_id = :doctor and opened_at > :since
                """)
                .param("doctor", doctor.value())
                .param("since", Sql.timestamp(since))
                .query(Integer.class)
                .single();
    }

    boolean close(EmergencyAccessId id, PersonId doctor, Instant at) {
        return jdbc.sql("""
                update confidentiality.emergency_access set closed_at = :at
                where id = :id and doctor_id = :doctor and closed_at is null and until_at > :at
                """)
                        .param("id", id.value())
                        .param("doctor", doctor.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    Optional<EmergencyAccess> find(EmergencyAccessId id) {
        return jdbc.sql("select " + COLUMNS + " from confidentiality.emergency_access where id = :id")
                .param("id", id.value())
                .query(EmergencyAccesses::access)
                .optional();
    }

    /** Newest first. */
    List<EmergencyAccess> ofPatient(PersonId patient, int most) {
        return jdbc.sql("select " + COLUMNS + """
                from confidentiality.emergency_access where patient_id = :patient order by opened_at desc limit :most
                """)
                .param("patient", patient.value())
                .param("most", most)
                .query(EmergencyAccesses::access)
                .list();
    }

    /** Newest first. */
    List<EmergencyAccess> ofDoctor(PersonId doctor, int most) {
        return jdbc.sql("select " + COLUMNS + """
                from confidentiality.emergency_access where doctor_id = :doctor order by opened_at desc limit :most
                """)
                .param("doctor", doctor.value())
                .param("most", most)
                .query(EmergencyAccesses::access)
                .list();
    }

    /** The oldest first: it is due first. */
    List<EmergencyAccess> waiting(InstitutionId institution, int most) {
        return jdbc.sql("select " + COLUMNS + """
                from confidentiality.emergency_access where institution_id = :institution and verdict is null
                order by opened_at limit :most
                """)
                .param("institution", institution.value())
                .param("most", most)
                .query(EmergencyAccesses::access)
                .list();
    }

    /** Newest first. */
    List<EmergencyAccess> reviewed(InstitutionId institution, @Nullable EmergencyAccessId before, int most) {
        return jdbc.sql("select " + COLUMNS + """
                from confidentiality.emergency_access
                where institution_id = :institution and verdict is not null and id < :before
                order by id desc limit :most
                """)
                .param("institution", institution.value())
                .param("before", before == null ? NEWEST : before.value())
                .param("most", most)
                .query(EmergencyAccesses::access)
                .list();
    }

    /** False when it was reviewed before: the first judgement stands. */
    boolean review(EmergencyAccessId id, EmergencyAccess.Review review) {
        return jdbc.sql("""
                update confidentiality.emergency_access
                set verdict = :verdict, reviewed_at = :at, reviewed_by = :by, note = :note
                where id = :id and verdict is null
                """)
                        .param("verdict", review.verdict().name())
                        .param("at", Sql.timestamp(review.at()))
                        .param("by", review.by().value())
                        .param("note", review.note())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static EmergencyAccess access(ResultSet row, int number) throws SQLException {
        String verdict = row.getString("verdict");
        return new EmergencyAccess(
                new EmergencyAccessId(Sql.uuid(row, "id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                new PersonId(Sql.uuid(row, "doctor_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                EmergencyReason.valueOf(row.getString("reason")),
                row.getString("words"),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "until_at"),
                Sql.instantOrNull(row, "closed_at"),
                Sql.date(row, "review_by_on"),
                verdict == null
                        ? null
                        : new EmergencyAccess.Review(
                                Verdict.valueOf(verdict),
                                Sql.instant(row, "reviewed_at"),
                                new PersonId(Sql.uuid(row, "reviewed_by")),
                                row.getString("note")));
    }
}
