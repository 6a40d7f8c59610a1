package org.xinglin.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Actors;
import org.xinglin.directory.Posts;
import org.xinglin.identity.Residents;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** A foreign doctor is refused, breaks the glass, the patient is told and complains, the hospital reviews. */
@ProductTest
class EmergencyAccessTests {
    private static final Map<String, String> UNCONSCIOUS =
            Map.of("reason", "CANNOT_CONSENT", "words", "昏迷送来，需要知道过敏史和用药");

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    UUID house;
    Visitor doctor;
    Visitor administrator;
    Visitor patient;
    String chart;

    @BeforeEach
    void arrive() {
        var ids = product.getBean(Ids.class);
        house = ids.next();
        doctor = new Visitor(product).signInAsStaff("周岐", house, Role.DOCTOR);
        Posts.open(product, house, ids.next(), ids.next(), doctor.person().value());
        administrator = new Visitor(product).signInAsStaff("沈怀瑾", house, Role.ADMINISTRATOR);
        patient = new Visitor(product).signInAsPatient("裴知微");
        chart = "/api/patients/" + patient.person() + "/chart";
    }

    Visitor.Answer breakGlass(Visitor who) {
        return who.post("/api/patients/" + patient.person() + "/emergency-access", UNCONSCIOUS);
    }

    void runOut(String id) {
        jdbc.sql("""
                update confidentiality.emergency_access set opened_at = opened_at - interval '2 hours', until_at = until_at - interval '2 hours'
                where id = cast(:id as uuid)
                """).param("id", id).update();
    }

    @Test
    void theGlassOpensTheRecordForAWhileAndTheLogSaysWhy() {
        assertThat(doctor.get(chart).expect(403).code()).isEqualTo("chart.no-care-relation");
        var opened = breakGlass(doctor).expect(200);
        assertThat(opened.text("patient")).isEqualTo("裴**");
        doctor.get(chart).expect(200);
        doctor.post("/api/patients/" + patient.person() + "/problems", Map.of("code", "I10.x00x002"))
                .expect(403);
        assertThat(jdbc.sql("select purpose from audit.entry where person_id = :doctor and action = 'record.read'")
                        .param("doctor", doctor.person().value())
                        .query(String.class)
                        .list())
                .containsExactly("emergency");
        runOut(opened.text("id"));
        doctor.get(chart).expect(403);
        assertThat(breakGlass(doctor).expect(200).text("id")).isNotEqualTo(opened.text("id"));
    }

    @Test
    void theDoctorClosesItWhenTheyHaveSeenEnough() {
        String id = breakGlass(doctor).expect(200).text("id");
        doctor.post("/api/practitioner/emergency-access/" + id + "/closing", Map.of())
                .expect(204);
        doctor.get(chart).expect(403);
        var other = new Visitor(product).signInAsStaff("周岐", house, Role.DOCTOR);
        other.post("/api/practitioner/emergency-access/" + id + "/closing", Map.of())
                .expect(404);
    }

    @Test
    void aReasonIsNeededAndAPost() {
        String path = "/api/patients/" + patient.person() + "/emergency-access";
        assertThat(doctor.post(path, Map.of("words", "昏迷")).expect(422).code())
                .isEqualTo("confidentiality.reason-missing");
        for (String words : List.of("", " 急 ", "　")) {
            assertThat(doctor.post(path, Map.of("reason", "OTHER", "words", words))
                            .expect(422)
                            .code())
                    .isEqualTo("confidentiality.text-missing");
        }
        assertThat(doctor.post(path, Map.of("reason", "OTHER", "words", "急".repeat(501)))
                        .expect(422)
                        .code())
                .isEqualTo("confidentiality.text-too-long");
        doctor.post("/api/patients/" + UUID.randomUUID() + "/emergency-access", UNCONSCIOUS)
                .expect(404);
        var nowhere = new Visitor(product).signInAsStaff("多能", house, Role.DOCTOR);
        assertThat(breakGlass(nowhere).expect(403).code()).isEqualTo("confidentiality.no-post");
        breakGlass(patient).expect(403);
        breakGlass(administrator).expect(403);
        doctor.get(chart).expect(403);
    }

    @Test
    void manyRequestsAtOnceBreakItOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> request = () -> breakGlass(doctor).expect(200).text("id");
            var answers = threads.invokeAll(java.util.Collections.nCopies(8, request));
            var ids = new java.util.HashSet<String>();
            for (Future<String> answer : answers) {
                ids.add(answer.get());
            }
            assertThat(ids).hasSize(1);
        }
        assertThat(jdbc.sql("select count(*) from confidentiality.emergency_access where doctor_id = :doctor")
                        .param("doctor", doctor.person().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void oneDoctorHasOnlySoManyEmergencies() {
        var actors = new Actors(product);
        for (int n = 0; n < 10; n++) {
            PersonId other = actors.patient("病人");
            doctor.post("/api/patients/" + other + "/emergency-access", UNCONSCIOUS)
                    .expect(200);
        }
        var refused = breakGlass(doctor).expect(429);
        assertThat(refused.code()).isEqualTo("confidentiality.too-many-emergencies");
        assertThat(refused.headers().getFirst("Retry-After")).isNotNull();
    }

    @Test
    void aPatientIsFoundByNumberMaskedLoggedAndNotByGuessing() {
        String phone = "1770000" + "%04d".formatted(Math.abs(patient.person().hashCode()) % 10_000);
        new Residents(product).phone(patient.person(), phone);
        var found =
                doctor.post("/api/patient-look-ups", Map.of("number", phone)).expect(200);
        assertThat(found.text("id")).isEqualTo(patient.person().toString());
        assertThat(found.text("name")).isEqualTo("裴**");
        assertThat(found.body().toString()).doesNotContain(phone);
        assertThat(doctor.post("/api/patient-look-ups", Map.of("number", "11010119900101123X"))
                        .expect(422)
                        .code())
                .isEqualTo("identity.resident-id-check-wrong");
        for (int n = 1; n < 20; n++) {
            assertThat(doctor.post("/api/patient-look-ups", Map.of("number", "1799999" + (1000 + n)))
                            .expect(404)
                            .code())
                    .isEqualTo("confidentiality.no-such-patient");
        }
        assertThat(doctor.post("/api/patient-look-ups", Map.of("number", phone))
                        .expect(429)
                        .code())
                .isEqualTo("confidentiality.too-many-look-ups");
        patient.post("/api/patient-look-ups", Map.of("number", phone)).expect(403);
    }

    @Test
    void thePatientIsToldSeesWhatWasLookedAtAndComplains() {
        String id = breakGlass(doctor).expect(200).text("id");
        doctor.get(chart).expect(200);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(patient.get("/api/messages")
                        .expect(200)
                        .body()
                        .path("items")
                        .path(0)
                        .path("kind")
                        .asString(""))
                .isEqualTo("RECORD_OPENED"));
        var seen = patient.get("/api/emergency-access/" + id).expect(200);
        assertThat(seen.body().path("looks").valueStream().map(l -> l.path("action")
                        .asString()))
                .contains("record.break-glass", "record.read");
        var row = patient.get("/api/access-log")
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .filter(r -> r.path("action").asString().equals("record.break-glass"))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("emergency").asString()).isEqualTo(id);
        assertThat(row.path("purpose").asString()).isEqualTo("emergency");
        var complaint = Map.of(
                "institution",
                seen.text("slug"),
                "kind",
                "PRIVACY",
                "text",
                "我没有急诊，为什么看我的病历？",
                "aboutEntry",
                seen.body().path("entry").asLong());
        var filed = patient.post("/api/complaints", complaint).expect(201);
        assertThat(filed.body().path("aboutAccess").path("action").asString()).isEqualTo("record.break-glass");
        var handled = administrator
                .get("/api/administration/complaints/" + filed.text("id"))
                .expect(200);
        assertThat(handled.body().path("aboutAccess").path("who").asString()).isEqualTo("周岐");
        var stranger = new Visitor(product).signInAsPatient("顾闻笙");
        assertThat(stranger.post("/api/complaints", complaint).expect(404).code())
                .isEqualTo("oversight.no-such-subject");
        stranger.get("/api/emergency-access/" + id).expect(404);
    }

    @Test
    void theHospitalReviewsItOnceAndBothSidesAreTold() {
        String id = breakGlass(doctor).expect(200).text("id");
        String desk = "/api/administration/emergency-access/";
        assertThat(administrator.get(desk + "waiting").expect(200).body()).hasSize(1);
        var foreign = new Visitor(product).signInAsStaff("陆明澈", UUID.randomUUID(), Role.ADMINISTRATOR);
        foreign.get(desk + id).expect(404);
        foreign.post(desk + id + "/review", Map.of("verdict", "JUSTIFIED", "note", "情况属实"))
                .expect(404);
        administrator.get(desk + id).expect(200);
        assertThat(administrator
                        .post(desk + id + "/review", Map.of("note", "情况属实"))
                        .expect(422)
                        .code())
                .isEqualTo("confidentiality.verdict-missing");
        administrator
                .post(desk + id + "/review", Map.of("verdict", "UNJUSTIFIED", "note", "未见急诊记录，已约谈医生"))
                .expect(200);
        assertThat(administrator
                        .post(desk + id + "/review", Map.of("verdict", "JUSTIFIED", "note", "改主意了"))
                        .expect(409)
                        .code())
                .isEqualTo("confidentiality.already-reviewed");
        assertThat(administrator.get(desk + "waiting").expect(200).body()).isEmpty();
        assertThat(administrator.get(desk + "reviewed").expect(200).body().path("items"))
                .hasSize(1);
        assertThat(patient.get("/api/emergency-access/" + id).expect(200).text("verdict"))
                .isEqualTo("UNJUSTIFIED");
        for (Visitor told : List.of(patient, doctor)) {
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                            told.get("/api/messages").expect(200).body().toString())
                    .contains("OPENING_REVIEWED", "UNJUSTIFIED"));
        }
    }

    @Test
    void nobodyReviewsTheirOwnEmergency() {
        var both = new Visitor(product).signInAsStaff("院长", house, Role.DOCTOR, Role.ADMINISTRATOR);
        var ids = product.getBean(Ids.class);
        UUID department = jdbc.sql("select id from directory.department where institution_id = :house")
                .param("house", house)
                .query(UUID.class)
                .single();
        Posts.doctor(product, house, department, ids.next(), both.person().value());
        String id = breakGlass(both).expect(200).text("id");
        assertThat(both.post(
                                "/api/administration/emergency-access/" + id + "/review",
                                Map.of("verdict", "JUSTIFIED", "note", "情况属实"))
                        .expect(403)
                        .code())
                .isEqualTo("confidentiality.own-access");
    }
}
