package org.xinglin.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The table of visits. */
@Repository
class Visits {
    static final String COLUMNS = """
            id, number, state, kind, patient_id, requester_id, practitioner_id, practitioner_person_id, department_id,
            institution_id, offering_id, slot_id, slot_start, price, extract(epoch from reply_within) as reply_seconds,
            extract(epoch from talk_for) as talk_seconds, exchanges, exchanges_used, complaint, evidence_ids, evidenced_codes,
            first_visit_pilot, requested_at, paid_at, accepted_at, ended_at, due_at, end_reason, end_note, follow_up,
            last_seq, last_author, practitioner_messages, patient_read, practitioner_read, red_flag_at
            """;

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number people call a visit by: the day and a count. */
    String nextNumber(String day) {
        return day
                + jdbc.sql("select lpad(cast(nextval('consultation.visit_number') as text), 6, '0')")
                        .query(String.class)
                        .single();
    }

    /** Nothing is stored, and false returned, when the patient has an open visit with this offering already. */
    boolean insert(Visit visit, String idempotencyKey, boolean guardianPresent) {
        return jdbc.sql("""
                insert into consultation.visit (
                  id, number, kind, state, patient_id, requester_id, idempotency_key, offering_id, practitioner_id,
                  practitioner_person_id, department_id, institution_id, slot_id, price, reply_within, talk_for, exchanges,
                  complaint, evidence_ids, evidenced_codes, first_visit_pilot, guardian_present, requested_at, due_at)
                values (
                  :id, :number, :kind, :state, :patient, :requester, :key, :offering, :practitioner,
                  :practitionerPerson, :department, :institution, :slot, :price, make_interval(secs => :reply),
                  make_interval(secs => :talk), :exchanges,
                  :complaint, cast(:evidence as uuid[]), :codes, :pilot, :guardianPresent, :at, :due)
                on conflict (patient_id, offering_id) where state in ('REQUESTED', 'WAITING', 'IN_VISIT') do nothing
                """)
                        .param("id", visit.id().value())
                        .param("number", visit.number())
                        .param("kind", visit.terms().kind().name())
                        .param("state", visit.state().name())
                        .param("patient", visit.parties().patient().value())
                        .param("requester", visit.parties().requester().value())
                        .param("key", idempotencyKey)
                        .param("offering", visit.terms().offering().value())
                        .param("practitioner", visit.parties().practitioner().value())
                        .param(
                                "practitionerPerson",
                                visit.parties().practitionerPerson().value())
                        .param("department", visit.parties().department().value())
                        .param("institution", visit.parties().institution().value())
                        .param("slot", visit.terms().slot())
                        .param("price", visit.terms().price().yuan())
                        .param("reply", (double) visit.terms().replyWithin().toSeconds())
                        .param("talk", (double) visit.terms().talkFor().toSeconds())
                        .param("exchanges", visit.terms().exchanges())
                        .param("complaint", visit.complaint().text())
                        .param(
                                "evidence",
                                visit.complaint().evidence().stream()
                                        .map(UUID::toString)
                                        .toArray(String[]::new))
                        .param("codes", visit.complaint().codes().toArray(String[]::new))
                        .param("pilot", visit.complaint().pilot())
                        .param("guardianPresent", guardianPresent)
                        .param("at", Sql.timestamp(visit.moments().requested()))
                        .param("due", Sql.timestampOrNull(visit.dueAt()))
                        .update()
                == 1;
    }

    /** Refuses an unknown id as {@code consultation.no-such-visit}. */
    Visit require(VisitId id) {
        return find(id).orElseThrow(() -> new NotFound("consultation.no-such-visit"));
    }

    Optional<Visit> find(VisitId id) {
        return jdbc.sql("select " + COLUMNS + " from consultation.visit where id = :id")
                .param("id", id.value())
                .query(Visits::visit)
                .optional();
    }

    /** The visit, its row kept from others until the transaction ends. */
    Visit lock(VisitId id) {
        return jdbc.sql("select " + COLUMNS + " from consultation.visit where id = :id for update")
                .param("id", id.value())
                .query(Visits::visit)
                .optional()
                .orElseThrow(() -> new NotFound("consultation.no-such-visit"));
    }

    /** The visit, unless another transaction has it in hand. */
    Optional<Visit> lockIfFree(VisitId id) {
        return jdbc.sql("select " + COLUMNS + " from consultation.visit where id = :id for update skip locked")
                .param("id", id.value())
                .query(Visits::visit)
                .optional();
    }

    Optional<Visit> byKey(PersonId requester, String idempotencyKey) {
        return jdbc.sql("select " + COLUMNS
                        + " from consultation.visit where requester_id = :requester and idempotency_key = :key")
                .param("requester", requester.value())
                .param("key", idempotencyKey)
                .query(Visits::visit)
                .optional();
    }

    Optional<VisitId> openOne(PersonId patient, OfferingId offering) {
        return jdbc.sql("""
                select id from consultation.visit
                where patient_id = :patient and offering_id = :offering and state in ('REQUESTED', 'WAITING', 'IN_VISIT')
                """)
                .param("patient", patient.value())
                .param("offering", offering.value())
                .query(UUID.class)
                .optional()
                .map(VisitId::new);
    }

    void slotKept(VisitId id, Instant slotStart) {
        jdbc.sql("update consultation.visit set slot_start = :start where id = :id")
                .param("start", Sql.timestamp(slotStart))
                .param("id", id.value())
                .update();
    }

    void paid(VisitId id, Instant at, Instant answerBy) {
        jdbc.sql("update consultation.visit set state = 'WAITING', paid_at = :at, due_at = :due where id = :id")
                .param("at", Sql.timestamp(at))
                .param("due", Sql.timestamp(answerBy))
                .param("id", id.value())
                .update();
    }

    void accepted(VisitId id, Instant at, Instant talkUntil) {
        jdbc.sql("update consultation.visit set state = 'IN_VISIT', accepted_at = :at, due_at = :due where id = :id")
                .param("at", Sql.timestamp(at))
                .param("due", Sql.timestamp(talkUntil))
                .param("id", id.value())
                .update();
    }

    /** Marks the visit as an emergency from the first red flag on. */
    void flagged(VisitId id, Instant at) {
        jdbc.sql("update consultation.visit set red_flag_at = :at where id = :id and red_flag_at is null")
                .param("at", Sql.timestamp(at))
                .param("id", id.value())
                .update();
    }

    void judged(VisitId id, boolean followUp) {
        jdbc.sql("update consultation.visit set follow_up = :followUp where id = :id")
                .param("followUp", followUp)
                .param("id", id.value())
                .update();
    }

    void ended(VisitId id, VisitState state, @Nullable String reason, @Nullable String note, Instant at) {
        jdbc.sql("""
                update consultation.visit
                set state = :state, end_reason = coalesce(:reason, end_reason), end_note = coalesce(:note, end_note),
                    ended_at = coalesce(ended_at, :at), due_at = null
                where id = :id
                """)
                .param("state", state.name())
                .param("reason", reason)
                .param("note", note)
                .param("at", Sql.timestamp(at))
                .param("id", id.value())
                .update();
    }

    static Visit visit(ResultSet row, int n) throws SQLException {
        String lastAuthor = row.getString("last_author");
        return new Visit(
                new VisitId(Sql.uuid(row, "id")),
                row.getString("number"),
                VisitState.valueOf(row.getString("state")),
                parties(row),
                terms(row),
                new Visit.Case(
                        row.getString("complaint"),
                        array(row, "evidence_ids", UUID[].class),
                        array(row, "evidenced_codes", String[].class),
                        row.getBoolean("first_visit_pilot")),
                new Visit.Moments(
                        Sql.instant(row, "requested_at"),
                        Sql.instantOrNull(row, "paid_at"),
                        Sql.instantOrNull(row, "accepted_at"),
                        Sql.instantOrNull(row, "ended_at")),
                Sql.instantOrNull(row, "due_at"),
                new Visit.Ending(
                        row.getString("end_reason"),
                        row.getString("end_note"),
                        row.getObject("follow_up", Boolean.class)),
                new Visit.Talk(
                        row.getLong("last_seq"),
                        row.getInt("exchanges_used"),
                        lastAuthor == null ? null : Author.valueOf(lastAuthor),
                        row.getInt("practitioner_messages"),
                        row.getLong("patient_read"),
                        row.getLong("practitioner_read"),
                        Sql.instantOrNull(row, "red_flag_at")));
    }

    private static Visit.Parties parties(ResultSet row) throws SQLException {
        return new Visit.Parties(
                new PersonId(Sql.uuid(row, "patient_id")),
                new PersonId(Sql.uuid(row, "requester_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                new PersonId(Sql.uuid(row, "practitioner_person_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")));
    }

    private static Visit.Terms terms(ResultSet row) throws SQLException {
        return new Visit.Terms(
                OfferingKind.valueOf(row.getString("kind")),
                new OfferingId(Sql.uuid(row, "offering_id")),
                Sql.money(row, "price"),
                Duration.ofSeconds(row.getLong("reply_seconds")),
                Duration.ofSeconds(row.getLong("talk_seconds")),
                row.getInt("exchanges"),
                Sql.uuidOrNull(row, "slot_id"),
                Sql.instantOrNull(row, "slot_start"));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> array(ResultSet row, String column, Class<T[]> type) throws SQLException {
        return List.copyOf(Arrays.asList(type.cast(row.getArray(column).getArray())));
    }
}
