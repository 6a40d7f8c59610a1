package org.xinglin.chart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.identity.Selves;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Allergies and problems: what every doctor has to know before anything else. */
@Component
public class Background {
    private final JdbcClient jdbc;
    private final Selves selves;

    Background(JdbcClient jdbc, Selves selves) {
        this.jdbc = jdbc;
        this.selves = selves;
    }

    /** Whose entry it is. */
    record Owner(PersonId patient, boolean byDoctor) {}

    public List<Allergy> allergies(PersonId patient) {
        return jdbc.sql("""
                select id, kind, substance, reaction, severity, noted_by_doctor, noted_at from chart.allergy
                where patient_id = any (cast(:patient as uuid[])) and withdrawn_at is null
                order by array_position(array['SEVERE', 'MODERATE', 'MILD'], severity), noted_at
                """)
                .param("patient", selves.of(patient))
                .query((row, n) -> new Allergy(
                        Sql.uuid(row, "id"),
                        Allergy.Kind.valueOf(row.getString("kind")),
                        row.getString("substance"),
                        row.getString("reaction"),
                        Allergy.Severity.valueOf(row.getString("severity")),
                        row.getBoolean("noted_by_doctor"),
                        Sql.instant(row, "noted_at")))
                .list();
    }

    /** False when the substance is noted already. */
    boolean add(PersonId patient, Allergy allergy, PersonId by) {
        return jdbc.sql("""
                insert into chart.allergy (id, patient_id, kind, substance, reaction, severity, noted_by, noted_by_doctor, noted_at)
                values (:id, :patient, :kind, :substance, :reaction, :severity, :by, :doctor, :at)
                on conflict do nothing
                """)
                        .param("id", allergy.id())
                        .param("patient", patient.value())
                        .param("kind", allergy.kind().name())
                        .param("substance", allergy.substance())
                        .param("reaction", allergy.reaction())
                        .param("severity", allergy.severity().name())
                        .param("by", by.value())
                        .param("doctor", allergy.notedByDoctor())
                        .param("at", Sql.timestamp(allergy.notedAt()))
                        .update()
                == 1;
    }

    Optional<Owner> ownerOfAllergy(UUID id) {
        return jdbc.sql("select patient_id, noted_by_doctor from chart.allergy where id = :id and withdrawn_at is null")
                .param("id", id)
                .query((row, n) -> new Owner(new PersonId(Sql.uuid(row, "patient_id")), row.getBoolean(2)))
                .optional();
    }

    void withdrawAllergy(UUID id, PersonId by, Instant at) {
        jdbc.sql(
                        "update chart.allergy set withdrawn_at = :at, withdrawn_by = :by where id = :id and withdrawn_at is null")
                .param("at", Sql.timestamp(at))
                .param("by", by.value())
                .param("id", id)
                .update();
    }

    public List<Problem> problems(PersonId patient) {
        return jdbc.sql("""
                select id, code, name_zh, name_en, since_on, note, noted_at from chart.problem
                where patient_id = any (cast(:patient as uuid[])) and resolved_at is null order by noted_at
                """)
                .param("patient", selves.of(patient))
                .query((row, n) -> new Problem(
                        Sql.uuid(row, "id"),
                        row.getString("code"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        Sql.dateOrNull(row, "since_on"),
                        row.getString("note"),
                        Sql.instant(row, "noted_at")))
                .list();
    }

    /** False when the problem is on the list already. */
    boolean add(PersonId patient, Problem problem, PersonId by) {
        return jdbc.sql("""
                insert into chart.problem (id, patient_id, code, name_zh, name_en, since_on, note, noted_by, noted_at)
                values (:id, :patient, :code, :zh, :en, :since, :note, :by, :at)
                on conflict do nothing
                """)
                        .param("id", problem.id())
                        .param("patient", patient.value())
                        .param("code", problem.code())
                        .param("zh", problem.nameZh())
                        .param("en", problem.nameEn())
                        .param("since", problem.since())
                        .param("note", problem.note())
                        .param("by", by.value())
                        .param("at", Sql.timestamp(problem.notedAt()))
                        .update()
                == 1;
    }

    Optional<PersonId> ownerOfProblem(UUID id) {
        return jdbc.sql("select patient_id from chart.problem where id = :id and resolved_at is null")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    void resolveProblem(UUID id, PersonId by, Instant at) {
        jdbc.sql("update chart.problem set resolved_at = :at, resolved_by = :by where id = :id and resolved_at is null")
                .param("at", Sql.timestamp(at))
                .param("by", by.value())
                .param("id", id)
                .update();
    }
}
