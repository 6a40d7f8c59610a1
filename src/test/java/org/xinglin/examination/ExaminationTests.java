package org.xinglin.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;
import org.xinglin.settlement.Notices;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** From the doctor's order to the department's desk, over HTTP, with what is refused on the way. */
@RegionTest
class ExaminationTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Ids ids;

    @Autowired
    Examinations examinations;

    @Autowired
    Clockwork clockwork;

    private Institution institution;
    private List<Practitioner> doctors;
    private Visitor doctor;
    private Visitor patient;

    @BeforeEach
    void people() {
        institution = product.getBean(Institutions.class).ofSlug("central").orElseThrow();
        doctors = product.getBean(Practitioners.class).all().stream()
                .filter(p -> p.institution().equals(institution.id()) && !p.suspended())
                .sorted((a, b) -> a.id().toString().compareTo(b.id().toString()))
                .toList();
        doctor = new Visitor(product).continueAs(doctors.getFirst().person(), true);
        patient = new Visitor(product).signInAsPatient();
    }

    private UUID encounter(Visitor of, String kind) {
        UUID id = ids.next();
        Practitioner d = doctors.getFirst();
        jdbc.sql("""
                insert into chart.encounter (id, patient_id, practitioner_id, institution_id, department_id, kind, evidenced_codes, opened_at)
                values (:id, :patient, :practitioner, :institution, :department, :kind, '{}', :at)
                """)
                .param("id", id)
                .param("patient", of.person().value())
                .param("practitioner", d.id().value())
                .param("institution", d.institution().value())
                .param("department", d.department().value())
                .param("kind", kind)
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        return id;
    }

    private Map<String, Object> wish(String code) {
        UUID id = examinations.of(institution.id()).stream()
                .filter(e -> e.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return new HashMap<>(Map.of("examinationId", id, "indication", "活动后胸闷，评估冠脉"));
    }

    private static String at(UUID encounter) {
        return "/api/encounters/" + encounter + "/examinations";
    }

    private String ordered(Visitor of, String code, int egfr) {
        var wish = wish(code);
        if (egfr > 0) {
            wish.put("egfr", egfr);
            wish.put("egfrOn", ChinaTime.dateOf(clock.instant()).minusDays(5).toString());
        }
        return "/api/examination-orders/"
                + doctor.post(at(encounter(of, "CLINIC")), wish).expect(201).text("id");
    }

    private Map<String, Object> answers(boolean metformin, int egfr) {
        var a = new HashMap<String, Object>();
        a.put("pregnancy", "NO");
        a.put("contrastReaction", "NONE");
        a.put("metformin", metformin);
        a.put("kidneyDisease", false);
        a.put("overactiveThyroid", false);
        a.put("diabetes", metformin ? "TABLETS" : "NONE");
        if (egfr > 0) {
            a.put("egfr", egfr);
            a.put("egfrOn", ChinaTime.dateOf(clock.instant()).minusDays(5).toString());
        }
        return a;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static List<JsonNode> places(JsonNode answer) {
        return answer.path("days")
                .valueStream()
                .flatMap(d -> d.path("places").valueStream())
                .toList();
    }

    private int taken(String slot) {
        return jdbc.sql("select taken from scheduling.slot where id = :id")
                .param("id", UUID.fromString(slot))
                .query(Integer.class)
                .single();
    }

    @Test
    void fromTheOrderToTheTimetableAndBackWithTheMoney() {
        String order = ordered(patient, "CTA-CORONARY", 45);
        assertThat(patient.get("/api/examination-orders")
                        .expect(200)
                        .body()
                        .path(0)
                        .path("stage")
                        .asString())
                .isEqualTo("TO_ANSWER");
        var seen = places(patient.get(order + "/places").expect(200).body());
        assertThat(patient.post(
                                order + "/booking",
                                Map.of("slotId", seen.getFirst().path("slotId").asString()),
                                key())
                        .expect(409)
                        .code())
                .isEqualTo("examination.not-answered");
        var missing = patient.put(order + "/answers", Map.of("metformin", true)).expect(422);
        assertThat(missing.code()).isEqualTo("examination.answer-missing");
        patient.put(order + "/answers", answers(true, 45)).expect(200);

        var answer = patient.get(order + "/places").expect(200).body();
        JsonNode early = places(answer).getFirst();
        assertThat(early.path("causes").toString()).contains("metformin-soon");
        var refused = patient.post(
                        order + "/booking",
                        Map.of("slotId", early.path("slotId").asString()),
                        key())
                .expect(409);
        assertThat(refused.code()).isEqualTo("examination.metformin-soon");
        assertThat(refused.body().path("rule").toString()).contains("EX-03");

        String nearest = answer.path("nearest").asString();
        String key = key();
        int before = taken(nearest);
        var held =
                patient.post(order + "/booking", Map.of("slotId", nearest), key).expect(201);
        assertThat(Instant.parse(held.text("startsAt"))).isAfter(clock.instant().plus(Duration.ofHours(47)));
        assertThat(patient.post(order + "/booking", Map.of("slotId", nearest), key)
                        .expect(201)
                        .text("paymentNo"))
                .isEqualTo(held.text("paymentNo"));
        assertThat(patient.post(order + "/booking", Map.of("slotId", nearest), key())
                        .expect(409)
                        .code())
                .isEqualTo("examination.already-booked");
        assertThat(taken(nearest)).isEqualTo(before + 1);

        new Notices(product).paid(held.text("paymentNo"), held.text("price")).expect(204);
        var booked = patient.get(order).expect(200).body();
        assertThat(booked.path("stage").asString()).isEqualTo("BOOKED");
        assertThat(booked.path("steps").path(0).path("what").asString()).isEqualTo("STOP_METFORMIN");
        assertThat(new String(patient.get(order + "/calendar").expect(200).content(), StandardCharsets.UTF_8))
                .contains("STATUS:CONFIRMED", "冠状动脉");

        String later = places(patient.get(order + "/places").expect(200).body()).stream()
                .filter(p -> p.path("causes").isEmpty())
                .map(p -> p.path("slotId").asString())
                .filter(id -> !id.equals(nearest))
                .toList()
                .getLast();
        int there = taken(later);
        patient.post(order + "/move", Map.of("slotId", later)).expect(200);
        assertThat(taken(nearest)).isEqualTo(before);
        assertThat(taken(later)).isEqualTo(there + 1);
        patient.post(order + "/cancellation", null).expect(200);
        patient.post(order + "/cancellation", null).expect(200);
        assertThat(taken(later)).isEqualTo(there);
        assertThat(patient.get("/api/bills").expect(200).body().toString()).contains("980.00");
        assertThat(new Notices(product).imbalance()).isEmpty();
        assertThat(patient.post(order + "/move", Map.of("slotId", nearest))
                        .expect(409)
                        .code())
                .isEqualTo("examination.not-booked");
    }

    @Test
    void whatTheDoctorMustDecideHoldsForTheFactsItWasLiftedFor() {
        String order = ordered(patient, "CT-ABDOMEN-CONTRAST", 0);
        var view =
                patient.put(order + "/answers", answers(false, 28)).expect(200).body();
        assertThat(view.path("stage").asString()).isEqualTo("ASK_DOCTOR");
        String slot = patient.get(order + "/places")
                .expect(200)
                .body()
                .path("nearest")
                .asString();
        var refused =
                patient.post(order + "/booking", Map.of("slotId", slot), key()).expect(409);
        assertThat(refused.code()).isEqualTo("examination.kidneys-poor");
        assertThat(doctor.get("/api/practitioner/examination-questions")
                        .expect(200)
                        .body()
                        .toString())
                .contains("kidneys-poor");

        var clearance = Map.of("cause", "kidneys-poor", "reason", "已和肾内科商量，水化后做");
        var other = new Visitor(product).continueAs(doctors.getLast().person(), true);
        other.post(order + "/clearance", clearance).expect(404);
        patient.post(order + "/clearance", clearance).expect(403);
        assertThat(doctor.post(order + "/clearance", Map.of("cause", "kidneys-poor", "reason", " "))
                        .expect(422)
                        .code())
                .isEqualTo("examination.text-missing");
        assertThat(doctor.post(order + "/clearance", Map.of("cause", "thyroid", "reason", "x"))
                        .expect(409)
                        .code())
                .isEqualTo("examination.nothing-to-lift");
        doctor.post(order + "/clearance", clearance).expect(204);
        assertThat(patient.get(order).expect(200).body().path("stage").asString())
                .isEqualTo("TO_BOOK");

        patient.put(order + "/answers", answers(false, 20)).expect(200);
        assertThat(patient.get(order).expect(200).body().path("stage").asString())
                .as("worse kidneys are another question")
                .isEqualTo("ASK_DOCTOR");
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'examination.lift' and patient_id = :p")
                        .param("p", patient.person().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyTheAttendingDoctorOrdersAndOnlyInAnOpenVisit() {
        UUID clinic = encounter(patient, "CLINIC");
        var other = new Visitor(product).continueAs(doctors.getLast().person(), true);
        assertThat(other.post(at(clinic), wish("ECG")).expect(403).code()).isEqualTo("examination.not-ordering");
        other.get(at(clinic)).expect(403);
        assertThat(doctor.post(at(encounter(patient, "ADVICE")), wish("ECG"))
                        .expect(409)
                        .code())
                .isEqualTo("examination.advice-only");
        var foreign = wish("ECG");
        foreign.put("examinationId", UUID.randomUUID());
        assertThat(doctor.post(at(clinic), foreign).expect(404).code()).isEqualTo("examination.no-such-examination");
        var silent = wish("ECG");
        silent.put("indication", "字".repeat(501));
        assertThat(doctor.post(at(clinic), silent).expect(422).code()).isEqualTo("examination.text-too-long");
        var unlikely = wish("ECG");
        unlikely.put("egfr", 900);
        assertThat(doctor.post(at(clinic), unlikely).expect(422).code()).isEqualTo("examination.egfr-unlikely");

        String id = doctor.post(at(clinic), wish("ECG")).expect(201).text("id");
        assertThat(doctor.post(at(clinic), wish("ECG")).expect(409).code()).isEqualTo("examination.already-ordered");
        assertThat(doctor.get(at(clinic)).expect(200).body().path("orders").size())
                .isEqualTo(1);
        String order = "/api/examination-orders/" + id;
        var stranger = new Visitor(product).signInAsPatient("别人");
        stranger.get(order).expect(404);
        stranger.put(order + "/answers", Map.of()).expect(404);
        stranger.get(order + "/places").expect(404);
        stranger.post(order + "/booking", Map.of("slotId", UUID.randomUUID()), key())
                .expect(404);
        stranger.post(order + "/cancellation", null).expect(404);
        stranger.get(order + "/calendar").expect(404);
        stranger.get("/api/examination-orders?patientId=" + patient.person()).expect(404);

        doctor.post(order + "/withdrawal", null).expect(204);
        assertThat(patient.put(order + "/answers", Map.of()).expect(409).code()).isEqualTo("examination.order-ended");
        jdbc.sql("update chart.encounter set closed_at = now() where id = :id")
                .param("id", clinic)
                .update();
        assertThat(doctor.post(at(clinic), wish("ECG")).expect(409).code()).isEqualTo("examination.encounter-over");
    }

    @Test
    void anUnpaidPlaceGoesBackAndALatePaymentIsReturned() {
        String order = ordered(patient, "ECG", 0);
        String slot = patient.get(order + "/places")
                .expect(200)
                .body()
                .path("nearest")
                .asString();
        int before = taken(slot);
        var held =
                patient.post(order + "/booking", Map.of("slotId", slot), key()).expect(201);
        clockwork.run(clock.instant().plus(Duration.ofMinutes(16)));
        clockwork.run(clock.instant().plus(Duration.ofMinutes(17)));
        assertThat(taken(slot)).isEqualTo(before);
        new Notices(product).paid(held.text("paymentNo"), held.text("price")).expect(204);
        assertThat(patient.get(order).expect(200).body().path("stage").asString())
                .isEqualTo("TO_BOOK");
        assertThat(taken(slot)).isEqualTo(before);
        assertThat(new Notices(product).imbalance()).isEmpty();
        patient.post(order + "/booking", Map.of("slotId", slot), key()).expect(201);
    }

    @Test
    void aPlaceOfADeviceIsNoClinicPlaceAndTheOtherWayRound() {
        String order = ordered(patient, "ECG", 0);
        String slot = patient.get(order + "/places")
                .expect(200)
                .body()
                .path("nearest")
                .asString();
        patient.post("/api/appointments", Map.of("slotId", slot), key()).expect(404);
        String clinic = jdbc.sql("""
                select s.id from scheduling.slot s join scheduling.session x on x.id = s.session_id
                where x.mode = 'IN_PERSON' and s.starts_at > now() + interval '1 day' limit 1
                """).query(String.class).single();
        assertThat(patient.post(order + "/booking", Map.of("slotId", clinic), key())
                        .expect(404)
                        .code())
                .isEqualTo("examination.no-such-place");
        assertThat(patient.post(order + "/booking", Map.of(), key()).expect(422).code())
                .isEqualTo("examination.slot-missing");
        jdbc.sql("update scheduling.slot set taken = capacity where id = :id")
                .param("id", UUID.fromString(slot))
                .update();
        assertThat(patient.post(order + "/booking", Map.of("slotId", slot), key())
                        .expect(409)
                        .code())
                .isEqualTo("scheduling.slot-full");
    }

    @Test
    void theDeskLetsInWhoIsExpectedTodayAndNotWhoMustAskFirst() {
        String order = ordered(patient, "CT-CHEST", 0);
        patient.put(order + "/answers", answers(false, 0)).expect(200);
        String slot = patient.get(order + "/places")
                .expect(200)
                .body()
                .path("nearest")
                .asString();
        var held =
                patient.post(order + "/booking", Map.of("slotId", slot), key()).expect(201);
        new Notices(product).paid(held.text("paymentNo"), held.text("price")).expect(204);
        var desk = new Visitor(product).signInAsStaff("分诊台", institution.id().value(), Role.ADMINISTRATOR);
        String id = order.substring(order.lastIndexOf('/') + 1);
        String arrival = "/api/desk/examinations/" + id + "/arrival";
        jdbc.sql("update examination.booking set starts_at = :at, ends_at = :ends where ordered_id = :id")
                .param("at", Sql.timestamp(clock.instant().plusSeconds(60)))
                .param("ends", Sql.timestamp(clock.instant().plusSeconds(900)))
                .param("id", UUID.fromString(id))
                .update();
        assertThat(patient.post(order + "/cancellation", null).expect(409).code())
                .isEqualTo("examination.too-late");
        var maybe = answers(false, 0);
        maybe.put("pregnancy", "POSSIBLE");
        patient.put(order + "/answers", maybe).expect(200);
        boolean asked = patient.get(order)
                .expect(200)
                .body()
                .path("questions")
                .toString()
                .contains("PREGNANCY");
        assertThat(asked).isTrue();
        assertThat(desk.post(arrival, null).expect(409).code()).isEqualTo("examination.still-blocked");
        patient.put(order + "/answers", answers(false, 0)).expect(200);
        new Visitor(product)
                .signInAsStaff("别院", UUID.randomUUID(), Role.ADMINISTRATOR)
                .post(arrival, null)
                .expect(404);
        desk.post(arrival, null).expect(204);
        desk.post(arrival, null).expect(204);
        assertThat(desk.get("/api/desk/examinations").expect(200).body().toString())
                .contains("ARRIVED");
    }
}
