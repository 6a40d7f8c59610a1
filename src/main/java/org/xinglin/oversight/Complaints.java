package org.xinglin.oversight;

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
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.settlement.Subject;

/** The table of complaints. */
@Repository
class Complaints {
    private static final String SELECT = """
            select id, ticket_no, person_id, institution_id, about_kind, about_id, about_entry, kind, text, filed_at, accept_by_on,
              answer_by_on, accepted_at, answered_at, answer, outcome, department_id, handler_id
            from oversight.complaint
            """;
    private static final UUID NEWEST = new UUID(-1, -1);

    private final JdbcClient jdbc;

    Complaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextTicket() {
        return jdbc.sql("select nextval('oversight.ticket')").query(Long.class).single();
    }

    /** Whether it was entered; false when the same person's same words to the same institution still wait. */
    boolean insert(Complaint c) {
        Subject about = c.about();
        return jdbc.sql("""
                insert into oversight.complaint (id, ticket_no, person_id, institution_id, about_kind, about_id, about_entry, kind, text,
                  filed_at, accept_by_on, answer_by_on)
                values (:id, :ticket, :person, :institution, :aboutKind, :aboutId, :aboutEntry, :kind, :text, :at, :acceptBy,
                  :answerBy)
                on conflict (person_id, institution_id, md5(text)) where answered_at is null do nothing
                """)
                        .param("id", c.id().value())
                        .param("ticket", c.ticketNo())
                        .param("person", c.person().value())
                        .param("institution", c.institution().value())
                        .param("aboutKind", about == null ? null : about.kind())
                        .param("aboutId", about == null ? null : about.id())
                        .param("aboutEntry", c.aboutEntry())
                        .param("kind", c.kind().name())
                        .param("text", c.text())
                        .param("at", Sql.timestamp(c.filedAt()))
                        .param("acceptBy", c.acceptBy())
                        .param("answerBy", c.answerBy())
                        .update()
                > 0;
    }

    Optional<Complaint> waiting(PersonId person, InstitutionId institution, String text) {
        return jdbc.sql(SELECT + """
                where person_id = :person and institution_id = :institution and md5(text) = md5(:text) and answered_at is null
                """)
                .param("person", person.value())
                .param("institution", institution.value())
                .param("text", text)
                .query((row, n) -> complaint(row))
                .optional();
    }

    int open(PersonId person) {
        return jdbc.sql("select count(*) from oversight.complaint where person_id = :person and answered_at is null")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    Optional<Complaint> ofPerson(ComplaintId id, PersonId person) {
        return jdbc.sql(SELECT + "where id = :id and person_id = :person")
                .param("id", id.value())
                .param("person", person.value())
                .query((row, n) -> complaint(row))
                .optional();
    }

    Optional<Complaint> ofInstitution(ComplaintId id, InstitutionId institution) {
        return jdbc.sql(SELECT + "where id = :id and institution_id = :institution")
                .param("id", id.value())
                .param("institution", institution.value())
                .query((row, n) -> complaint(row))
                .optional();
    }

    List<Complaint> ofPerson(PersonId person, @Nullable ComplaintId before, int size) {
        return jdbc.sql(SELECT + "where person_id = :person and id < :before order by id desc limit :size")
                .param("person", person.value())
                .param("before", before == null ? NEWEST : before.value())
                .param("size", size)
                .query((row, n) -> complaint(row))
                .list();
    }

    /** @param department null for all */
    List<Complaint> answered(
            InstitutionId institution, @Nullable DepartmentId department, @Nullable ComplaintId before, int size) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution and answered_at is not null and id < :before
                  and (cast(:department as uuid) is null or department_id = cast(:department as uuid))
                order by id desc limit :size
                """)
                .param("institution", institution.value())
                .param("department", department == null ? null : department.value())
                .param("before", before == null ? NEWEST : before.value())
                .param("size", size)
                .query((row, n) -> complaint(row))
                .list();
    }

    /** Those that wait, the most urgent first. */
    List<Complaint> waiting(InstitutionId institution, @Nullable DepartmentId department, int most) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution and answered_at is null
                  and (cast(:department as uuid) is null or department_id = cast(:department as uuid))
                order by case when accepted_at is null then accept_by_on else answer_by_on end, id
                limit :most
                """)
                .param("institution", institution.value())
                .param("department", department == null ? null : department.value())
                .param("most", most)
                .query((row, n) -> complaint(row))
                .list();
    }

    boolean accept(ComplaintId id, PersonId by, Instant at) {
        return jdbc.sql("""
                update oversight.complaint set accepted_at = :at, accepted_by = :by
                where id = :id and accepted_at is null
                """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                > 0;
    }

    /** Those that wait for who handles them, the most urgent first. */
    List<Complaint> handed(InstitutionId institution, PersonId handler, int most) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution and handler_id = :handler and answered_at is null
                order by case when accepted_at is null then accept_by_on else answer_by_on end, id
                limit :most
                """)
                .param("institution", institution.value())
                .param("handler", handler.value())
                .param("most", most)
                .query((row, n) -> complaint(row))
                .list();
    }

    /**
     * Whether this answer is the one that stands; the first wins.
     *
     * @param handler who must have the complaint still; null when whoever has it does not matter
     */
    boolean answer(
            ComplaintId id,
            ComplaintOutcome outcome,
            String answer,
            PersonId by,
            @Nullable PersonId handler,
            Instant at) {
        return jdbc.sql("""
                update oversight.complaint
                set answered_at = :at, answered_by = :by, answer = :answer, outcome = :outcome,
                  accepted_at = coalesce(accepted_at, :at), accepted_by = coalesce(accepted_by, :by)
                where id = :id and answered_at is null
                  and (cast(:handler as uuid) is null or handler_id = cast(:handler as uuid))
                """)
                        .param("id", id.value())
                        .param("handler", handler == null ? null : handler.value())
                        .param("answer", answer)
                        .param("outcome", outcome.name())
                        .param("by", by.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                > 0;
    }

    private static Complaint complaint(ResultSet row) throws SQLException {
        String aboutKind = row.getString("about_kind");
        String outcome = row.getString("outcome");
        UUID department = Sql.uuidOrNull(row, "department_id");
        UUID handler = Sql.uuidOrNull(row, "handler_id");
        return new Complaint(
                new ComplaintId(Sql.uuid(row, "id")),
                row.getString("ticket_no"),
                new PersonId(Sql.uuid(row, "person_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                aboutKind == null ? null : new Subject(aboutKind, Sql.uuid(row, "about_id")),
                row.getObject("about_entry", Long.class),
                ComplaintKind.valueOf(row.getString("kind")),
                row.getString("text"),
                Sql.instant(row, "filed_at"),
                Sql.date(row, "accept_by_on"),
                Sql.date(row, "answer_by_on"),
                Sql.instantOrNull(row, "accepted_at"),
                Sql.instantOrNull(row, "answered_at"),
                row.getString("answer"),
                outcome == null ? null : ComplaintOutcome.valueOf(outcome),
                department == null ? null : new DepartmentId(department),
                handler == null ? null : new PersonId(handler));
    }
}
