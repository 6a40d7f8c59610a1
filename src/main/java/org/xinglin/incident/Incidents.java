package org.xinglin.incident;

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
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The tables of incidents and of what was done about them. */
@Repository
class Incidents {
    private static final String SELECT = """
            select id, incident_no, institution_id, kind, text, happened_at, reported_by, reported_at, grade, people_affected, classify_by,
              authority_by, authority_at, people_told_at, follow_up_by, closed_at
            from incident.incident
            """;
    private static final UUID NEWEST = new UUID(-1, -1);

    private final JdbcClient jdbc;

    Incidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('incident.number')").query(Long.class).single();
    }

    /** False when the same intent entered it before. */
    boolean insert(Incident i, IdempotencyKey key) {
        return jdbc.sql("""
                insert into incident.incident (id, incident_no, institution_id, kind, text, happened_at, reported_by, reported_at, idempotency_key,
                  classify_by, authority_by, last_step_at, follow_up_by)
                values (:id, :no, :institution, :kind, :text, :happened, :by, :at, :key, :classifyBy, :authorityBy, :at, :followUpBy)
                on conflict (reported_by, idempotency_key) do nothing
                """)
                        .param("id", i.id().value())
                        .param("no", i.incidentNo())
                        .param("institution", i.institution().value())
                        .param("kind", i.kind().name())
                        .param("text", i.text())
                        .param("happened", Sql.timestamp(i.happenedAt()))
                        .param("by", i.reportedBy().value())
                        .param("at", Sql.timestamp(i.reportedAt()))
                        .param("key", key.value())
                        .param("classifyBy", Sql.timestamp(i.classifyBy()))
                        .param("authorityBy", Sql.timestampOrNull(i.authorityBy()))
                        .param("followUpBy", Sql.timestamp(i.followUpBy()))
                        .update()
                > 0;
    }

    Optional<Incident> enteredBy(PersonId person, IdempotencyKey key) {
        return jdbc.sql(SELECT + "where reported_by = :person and idempotency_key = :key")
                .param("person", person.value())
                .param("key", key.value())
                .query((row, n) -> incident(row))
                .optional();
    }

    Optional<Incident> find(IncidentId id, InstitutionId institution) {
        return jdbc.sql(SELECT + "where id = :id and institution_id = :institution")
                .param("id", id.value())
                .param("institution", institution.value())
                .query((row, n) -> incident(row))
                .optional();
    }

    /** For one who changes it: others wait. */
    Optional<Incident> lock(IncidentId id, InstitutionId institution) {
        return jdbc.sql(SELECT + "where id = :id and institution_id = :institution for update")
                .param("id", id.value())
                .param("institution", institution.value())
                .query((row, n) -> incident(row))
                .optional();
    }

    /** Those that are open, the most urgent first. */
    List<Incident> open(InstitutionId institution, int most) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution and closed_at is null
                order by least(case when grade is null then classify_by end, case when authority_at is null then authority_by end, follow_up_by), id
                limit :most
                """)
                .param("institution", institution.value())
                .param("most", most)
                .query((row, n) -> incident(row))
                .list();
    }

    List<Incident> closed(InstitutionId institution, @Nullable IncidentId before, int size) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution and closed_at is not null and id < :before order by id desc limit :size
                """)
                .param("institution", institution.value())
                .param("before", before == null ? NEWEST : before.value())
                .param("size", size)
                .query((row, n) -> incident(row))
                .list();
    }

    /** What somebody entered, newest first. */
    List<Incident> enteredBy(PersonId person, InstitutionId institution, int most) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution and reported_by = :person order by id desc limit :most
                """)
                .param("institution", institution.value())
                .param("person", person.value())
                .param("most", most)
                .query((row, n) -> incident(row))
                .list();
    }

    void classify(
            IncidentId id,
            IncidentKind kind,
            Grade grade,
            @Nullable Integer people,
            @Nullable Instant authorityBy,
            Instant at) {
        jdbc.sql("""
                update incident.incident
                set kind = :kind, grade = :grade, people_affected = :people, classified_at = :at, authority_by = :authorityBy
                where id = :id
                """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("grade", grade.name())
                .param("people", people)
                .param("authorityBy", Sql.timestampOrNull(authorityBy))
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** Writes what was done, with the moment it changes on the incident itself. */
    void step(UUID stepId, IncidentId id, Step step, Instant followUpBy) {
        jdbc.sql(
                        "insert into incident.step (id, incident_id, kind, text, at, by) values (:id, :incident, :kind, :text, :at, :by)")
                .param("id", stepId)
                .param("incident", id.value())
                .param("kind", step.kind().name())
                .param("text", step.text())
                .param("at", Sql.timestamp(step.at()))
                .param("by", step.by().value())
                .update();
        jdbc.sql("""
                update incident.incident set last_step_at = :at, follow_up_by = :followUpBy,
                  authority_at = case when :kind = 'AUTHORITY_TOLD' then coalesce(authority_at, :at) else authority_at end,
                  people_told_at = case when :kind in ('PEOPLE_TOLD', 'PEOPLE_SPARED') then coalesce(people_told_at, :at) else people_told_at end,
                  closed_at = case when :kind = 'CLOSED' then :at else closed_at end
                where id = :id
                """)
                .param("id", id.value())
                .param("kind", step.kind().name())
                .param("at", Sql.timestamp(step.at()))
                .param("followUpBy", Sql.timestamp(followUpBy))
                .update();
    }

    List<Step> steps(IncidentId id) {
        return jdbc.sql("select kind, text, at, by from incident.step where incident_id = :id order by at, id")
                .param("id", id.value())
                .query((row, n) -> new Step(
                        StepKind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        Sql.instant(row, "at"),
                        new PersonId(Sql.uuid(row, "by"))))
                .list();
    }

    private static Incident incident(ResultSet row) throws SQLException {
        String grade = row.getString("grade");
        return new Incident(
                new IncidentId(Sql.uuid(row, "id")),
                row.getString("incident_no"),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                IncidentKind.valueOf(row.getString("kind")),
                row.getString("text"),
                Sql.instant(row, "happened_at"),
                new PersonId(Sql.uuid(row, "reported_by")),
                Sql.instant(row, "reported_at"),
                grade == null ? null : Grade.valueOf(grade),
                row.getObject("people_affected", Integer.class),
                Sql.instant(row, "classify_by"),
                Sql.instantOrNull(row, "authority_by"),
                Sql.instantOrNull(row, "authority_at"),
                Sql.instantOrNull(row, "people_told_at"),
                Sql.instant(row, "follow_up_by"),
                Sql.instantOrNull(row, "closed_at"));
    }
}
