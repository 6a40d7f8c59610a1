package org.xinglin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.account.Actors;
import org.xinglin.kernel.PersonId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** What a child's record locks from a guardian stands in no list of the guardian's either: appointments, visits, bills, examinations. */
@ProductTest
class GuardianListsTests {
    private static final String TITLE = "心理门诊诊查费";

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Visitor guardian;
    Ward ward;
    PersonId older;
    UUID examination;

    @BeforeEach
    void family() {
        guardian = new Visitor(product).signInAsPatient("裴知微");
        ward = new Ward(product);
        examination = UUID.randomUUID();
        offer();
        older = new Actors(product)
                .child(guardian.person(), "裴青禾", LocalDate.now().minusYears(16));
    }

    private void offer() {
        jdbc.sql("""
                with d as (insert into examination.device (id, institution_id, slug, name_zh, name_en, place_zh, place_en)
                  values (:id, :institution, 'x', '心电图', 'ECG', '', '') returning id)
                insert into examination.examination (id, device_id, institution_id, code, name_zh, name_en, preparation_zh, preparation_en, price,
                  takes_minutes, traits) select :id, id, :institution, 'ECG', '心电图', 'ECG', '', '', 20, 10, '{}' from d
                """)
                .param("id", examination)
                .param("institution", ward.institution)
                .update();
    }

    /** Somebody was seen, and everything that hangs on it is there. */
    private UUID seen(PersonId child, String code) {
        EncounterId met = ward.encounter(child, EncounterKind.CLINIC);
        ward.draft(met, 0, Ward.content(code)).expect(200);
        ward.sign(met, 1, Ward.PIN).expect(201);
        booked(met.value(), child, guardian.person(), "-2 days");
        visited(met.value(), child, guardian.person(), "CLOSED");
        billed(met.value(), child);
        jdbc.sql("""
                insert into examination.ordered (id, patient_id, encounter_id, practitioner_id, institution_id, examination_id, indication, ordered_at, valid_until)
                values (:id, :child, :id, :practitioner, :institution, :examination, '', now(), now() + interval '20 days')
                """)
                .param("institution", ward.institution)
                .param("examination", examination)
                .param("id", met.value())
                .param("child", child.value())
                .param("practitioner", ward.practitioner)
                .update();
        return met.value();
    }

    /** In a slot that is no matter here. */
    private void booked(UUID id, PersonId child, PersonId by, String when) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            insertAppointment(id, child, by, when);
        });
    }

    private void insertAppointment(UUID id, PersonId child, PersonId by, String when) {
        jdbc.sql("""
                insert into scheduling.appointment (id, slot_id, institution_id, department_id, practitioner_id, patient_id, booked_by,
                  idempotency_key, clinic_on, day_part, starts_at, ends_at, price, state, held_at, held_until, confirmed_at, nth)
                values (:id, gen_random_uuid(), :institution, :department, :practitioner, :child, :by,
                  cast(:id as text), current_date, 'MORNING', now() + cast(:when as interval), now() + cast(:when as interval) + interval '20 minutes',
                  12, 'CONFIRMED', now(), now(), now(), (select count(*) from scheduling.appointment where patient_id = :child))
                """)
                .param("id", id)
                .param("institution", ward.institution)
                .param("department", ward.department)
                .param("practitioner", ward.practitioner)
                .param("child", child.value())
                .param("by", by.value())
                .param("when", when)
                .update();
    }

    private void visited(UUID id, PersonId child, PersonId by, String state) {
        jdbc.sql("""
                insert into consultation.visit (id, number, kind, state, patient_id, requester_id, idempotency_key, offering_id,
                  practitioner_id, practitioner_person_id, department_id, institution_id, price, reply_within, talk_for, exchanges,
                  complaint, requested_at, paid_at, accepted_at)
                values (:id, cast(:id as text), 'ADVICE', :state, :child, :by, cast(:id as text), :id, :practitioner, :doctor, :department,
                  :institution, 10, interval '1 hour', interval '1 hour', 10, '', now(), now(), now())
                """)
                .param("id", id)
                .param("state", state)
                .param("child", child.value())
                .param("by", by.value())
                .param("practitioner", ward.practitioner)
                .param("doctor", ward.doctor.person().value())
                .param("department", ward.department)
                .param("institution", ward.institution)
                .update();
    }

    private void billed(UUID id, PersonId child) {
        jdbc.sql("""
                with b as (insert into settlement.bill (id, subject_kind, subject_id, payer_id, patient_id, institution_id, total, state, opened_at,
                    pay_by, paid_at, paid_by, receipt_no)
                  values (:id, 'appointment', :id, :payer, :child, :institution, 12, 'PAID', now(), now(), now(), 'sandbox', cast(:id as text)) returning id)
                insert into settlement.bill_line (bill_id, line_no, code, title_zh, title_en, quantity, unit_price, amount)
                select id, 1, 'registration', :title, 'Psychology', 1, 12, 12 from b
                """)
                .param("id", id)
                .param("payer", guardian.person().value())
                .param("child", child.value())
                .param("institution", ward.institution)
                .param("title", TITLE)
                .update();
    }

    private static List<String> ids(JsonNode rows) {
        return rows.valueStream().map(r -> r.path("id").asString("")).toList();
    }

    private List<String> listed(Visitor reader, PersonId of, String list) {
        return switch (list) {
            case "appointments" ->
                ids(reader.get("/api/appointments").expect(200).body());
            case "examinations" ->
                ids(reader.get("/api/examination-orders?patientId=" + of)
                        .expect(200)
                        .body());
            default -> ids(reader.get("/api/" + list).expect(200).body().path("items"));
        };
    }

    private JsonNode bill(Visitor reader, UUID id) {
        return reader.get("/api/bills")
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .filter(b -> b.path("id").asString("").equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheChartLocksStandsInNoListAndOpensByNoId() {
        String plain = seen(older, "I10.x00x002").toString();
        String locked = seen(older, "F32.900").toString();
        for (String list : List.of("appointments", "visits", "examinations")) {
            assertThat(listed(guardian, older, list)).as(list).contains(plain).doesNotContain(locked);
        }
        for (String one : List.of("/api/appointments/", "/api/visits/", "/api/examination-orders/")) {
            guardian.get(one + plain).expect(200);
            assertThat(guardian.get(one + locked).expect(403).code()).isEqualTo("identity.locked-from-you");
        }
        guardian.get("/api/visits/" + locked + "/messages").expect(403);
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where patient_id = :child and refusal = 'identity.locked-from-you'")
                        .param("child", older.value())
                        .query(Integer.class)
                        .single())
                .as("the child reads who tried")
                .isEqualTo(4);
    }

    /** Whoever paid keeps the sums, and reads no more for what. */
    @Test
    void aBillOfLockedCareIsASumWithoutItsLines() {
        UUID plain = seen(older, "I10.x00x002");
        UUID locked = seen(older, "F32.900");
        assertThat(bill(guardian, plain).path("lines")).hasSize(1);
        guardian.get("/api/bills/" + plain + "/receipt").expect(200);
        JsonNode closed = bill(guardian, locked);
        assertThat(closed.path("withheld").asBoolean()).isTrue();
        assertThat(closed.path("total").asString()).isEqualTo("12.00");
        assertThat(closed.path("lines")).isEmpty();
        assertThat(closed.toString()).doesNotContain(TITLE, "Psychology", "试验医院");
        assertThat(guardian.get("/api/bills/" + locked).expect(200).body().path("lines"))
                .isEmpty();
        assertThat(guardian.get("/api/bills/" + locked + "/receipt").expect(403).code())
                .isEqualTo("identity.locked-from-you");
    }

    @Test
    void theChildSeesAllAndAYoungChildsGuardianToo() {
        UUID locked = seen(older, "F32.900");
        jdbc.sql("insert into account.account (person_id, roles, created_at) values (:child, '{PATIENT}', now())")
                .param("child", older.value())
                .update();
        Visitor child = new Visitor(product).continueAs(older, false);
        PersonId young = new Actors(product)
                .child(guardian.person(), "裴小满", LocalDate.now().minusYears(8));
        UUID known = seen(young, "F32.900");
        for (String list : List.of("appointments", "visits", "bills", "examinations")) {
            assertThat(listed(child, older, list)).as(list).contains(locked.toString());
            assertThat(listed(guardian, young, list)).as(list).contains(known.toString());
        }
        assertThat(bill(child, locked).path("lines")).hasSize(1);
        assertThat(bill(guardian, known).path("lines")).hasSize(1);
    }

    /** A guardian who asked for a visit talks in it, and knows the place they booked, until it is over. */
    @Test
    void whatTheGuardianArrangedIsTheirsUntilItIsOver() {
        UUID arranged =
                ward.encounter(older, EncounterKind.FOLLOW_UP, "F32.900").value();
        booked(arranged, older, guardian.person(), "1 day");
        visited(arranged, older, guardian.person(), "IN_VISIT");
        UUID own = ward.encounter(older, EncounterKind.FOLLOW_UP, "F32.900").value();
        booked(own, older, older, "2 days");
        visited(own, older, older, "IN_VISIT");
        for (String list : List.of("appointments", "visits")) {
            assertThat(listed(guardian, older, list)).as(list).contains(arranged.toString());
            guardian.get("/api/" + list + "/" + arranged).expect(200);
            guardian.get("/api/" + list + "/" + own).expect(403);
        }
        jdbc.sql("update consultation.visit set state = 'CLOSED' where id = :id")
                .param("id", arranged)
                .update();
        guardian.get("/api/visits/" + arranged).expect(403);
    }

    /** Who is a guardian no more reads only what they paid. */
    @Test
    void listsEndWithTheGuardianship() {
        UUID plain = seen(older, "I10.x00x002");
        jdbc.sql("update identity.guardianship set ended_at = now() where ward_id = :child")
                .param("child", older.value())
                .update();
        assertThat(listed(guardian, older, "appointments")).doesNotContain(plain.toString());
        assertThat(listed(guardian, older, "visits")).doesNotContain(plain.toString());
        guardian.get("/api/appointments/" + plain).expect(404);
        assertThat(bill(guardian, plain).path("withheld").asBoolean()).isTrue();
        guardian.get("/api/bills/" + plain + "/receipt").expect(403);
    }
}
