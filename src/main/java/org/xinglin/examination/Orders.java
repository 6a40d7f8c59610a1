package org.xinglin.examination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.precaution.Answers;
import tools.jackson.databind.json.JsonMapper;

/** The table of orders. */
@Repository
class Orders {
    private static final String SELECT = """
            select id, patient_id, encounter_id, practitioner_id, institution_id, examination_id, indication, egfr, egfr_on, ordered_at,
              valid_until, withdrawn_at, answers
            from examination.ordered
            """;
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Orders(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Order o) {
        jdbc.sql("""
                insert into examination.ordered (id, patient_id, encounter_id, practitioner_id, institution_id, examination_id, indication,
                  egfr, egfr_on, ordered_at, valid_until)
                values (:id, :patient, :encounter, :practitioner, :institution, :examination, :indication, :egfr, :egfrOn, :at, :until)
                """)
                .param("id", o.id().value())
                .param("patient", o.patient().value())
                .param("encounter", o.encounter())
                .param("practitioner", o.practitioner().value())
                .param("institution", o.institution().value())
                .param("examination", o.examination())
                .param("indication", o.indication())
                .param("egfr", o.egfr())
                .param("egfrOn", o.egfrOn())
                .param("at", Sql.timestamp(o.orderedAt()))
                .param("until", Sql.timestamp(o.validUntil()))
                .update();
    }

    Optional<Order> find(OrderId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(this::order)
                .optional();
    }

    /** The order, locked: answers, bookings and withdrawals of one order follow each other. */
    Optional<Order> lock(OrderId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(this::order)
                .optional();
    }

    /** Newest first. */
    List<Order> of(PersonId patient) {
        return jdbc.sql(SELECT + "where patient_id = :patient order by ordered_at desc, id desc limit :most")
                .param("patient", patient.value())
                .param("most", MOST)
                .query(this::order)
                .list();
    }

    /** A doctor's orders that were answered, newest first. */
    List<Order> answeredOf(PractitionerId practitioner, Instant since) {
        return jdbc.sql(SELECT + """
                where practitioner_id = :practitioner and answers is not null and withdrawn_at is null and ordered_at >= :since
                order by ordered_at desc, id desc limit :most
                """)
                .param("practitioner", practitioner.value())
                .param("since", Sql.timestamp(since))
                .param("most", MOST)
                .query(this::order)
                .list();
    }

    void answer(OrderId id, Answers answers, PersonId by, Instant at) {
        jdbc.sql("""
                update examination.ordered set answers = cast(:answers as jsonb), answered_by = :by, answered_at = :at where id = :id
                """)
                .param("answers", json.writeValueAsString(answers))
                .param("by", by.value())
                .param("at", Sql.timestamp(at))
                .param("id", id.value())
                .update();
    }

    void withdraw(OrderId id, Instant at) {
        jdbc.sql("update examination.ordered set withdrawn_at = :at where id = :id and withdrawn_at is null")
                .param("at", Sql.timestamp(at))
                .param("id", id.value())
                .update();
    }

    private Order order(ResultSet row, int number) throws SQLException {
        return new Order(
                new OrderId(Sql.uuid(row, "id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                Sql.uuid(row, "encounter_id"),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                Sql.uuid(row, "examination_id"),
                row.getString("indication"),
                row.getObject("egfr", Integer.class),
                Sql.dateOrNull(row, "egfr_on"),
                Sql.instant(row, "ordered_at"),
                Sql.instant(row, "valid_until"),
                Sql.instantOrNull(row, "withdrawn_at"),
                answers(row.getString("answers")));
    }

    private @Nullable Answers answers(@Nullable String text) {
        return text == null ? null : json.readValue(text, Answers.class);
    }
}
