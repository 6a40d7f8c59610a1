package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.attachment.Files;
import org.xinglin.testing.Overheard;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** The patient's story over HTTP: what every screen of it rests on, with the refusals on the way. */
@RegionTest
class PatientStoryTests {
    @Autowired
    ApplicationContext product;

    private String lastCode = "";

    @Test
    void aNewcomerIsTreatedFromTheFirstCodeToTheRating() throws IOException {
        try (var log = new Overheard()) {
            var who = Newcomer.named("钟晚晴");
            var patient = registered(who);
            LoggerFactory.getLogger("org.xinglin.journeys").debug("a patient signed in");
            isTreated(patient);
            var told = new ArrayList<>(patient.cookies().values());
            told.addAll(List.of(who.name(), who.phone(), who.residentId(), lastCode, DoctorSide.PIN, "xinglin-demo"));
            told.addAll(List.of("半小时内", "早上偏高", "青渠县人民医院", "讲得很清楚"));
            log.assertSilentAbout(told);
        }
    }

    private void isTreated(Visitor patient) throws IOException {
        JsonNode doctor = found(patient, "sxl");
        assertThat(doctor.path("name").asString()).isEqualTo("单晓岚");
        String offering = offering(patient, doctor.path("id").asString());
        String self = patient.get("/api/me").text("personId");

        refusedWithoutADiagnosis(patient, offering, self);
        shows(patient, self);
        String visit = paid(patient, offering, self);

        var desk = new Visitor(product);
        desk.post("/api/staff/sign-ins", Map.of("userName", "doctor001", "password", "xinglin-demo"))
                .expect(200);
        desk.post("/api/visits/" + visit + "/acceptance", null).expect(200);
        say(desk, visit, "血压是起床后多久量的？");
        say(patient, visit, "半小时内");
        String code = signedAndClosed(desk, visit);

        assertThat(paper(patient, self, visit)).contains("钟晚晴", "单晓岚", "高血压", code);
        var proof = new Visitor(product).get("/api/verifications/" + code).expect(200);
        assertThat(proof.body().path("valid").asBoolean()).isTrue();
        ratedOnce(patient, visit);
    }

    private Visitor registered(Newcomer who) {
        var patient = new Visitor(product);
        patient.post("/api/sign-in-codes", Map.of("phone", who.phone())).expect(202);
        String sms = patient.get("/api/demo/sms?phone=" + who.phone())
                .body()
                .path(0)
                .path("text")
                .asString();
        lastCode = sms.replaceAll("(?s).*?(\\d{6}).*", "$1");
        var sign = Map.of("phone", who.phone(), "code", lastCode);
        patient.post("/api/sign-ins", sign).expect(200);
        patient.post("/api/real-name-check", Map.of("name", who.name(), "residentId", who.residentId()));
        var consent = patient.get("/api/consents/internet-care").expect(200);
        patient.post("/api/consents", Map.of("purpose", "internet-care", "digest", consent.text("digest")));
        assertThat(new Visitor(product).post("/api/sign-ins", sign).status())
                .as("a code opens one session")
                .isGreaterThanOrEqualTo(400);
        return patient;
    }

    private static JsonNode found(Visitor patient, String initials) {
        return patient.get("/api/search?q=" + initials)
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path("doctor");
    }

    private static String offering(Visitor patient, String doctor) {
        return patient.get("/api/practitioners/" + doctor)
                .expect(200)
                .body()
                .path("services")
                .valueStream()
                .filter(s -> s.path("kind").asString().equals("FOLLOW_UP"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static void refusedWithoutADiagnosis(Visitor patient, String offering, String self) {
        var refused = patient.post("/api/visits", wish(offering, self), key()).expect(403);
        assertThat(refused.code()).isEqualTo("consultation.first-visit");
        assertThat(refused.content()).asString().contains("DX-02");
        patient.get("/api/rules/DX-02").expect(200);
    }

    private static void shows(Visitor patient, String self) {
        String photo =
                Files.upload(patient, "出院小结.png", Files.png()).expect(201).text("id");
        patient.post(
                        "/api/evidence",
                        Map.of(
                                "patient",
                                self,
                                "code",
                                "I10.x00x002",
                                "diagnosedOn",
                                LocalDate.now().minusDays(20).toString(),
                                "hospital",
                                "青渠县人民医院",
                                "attachments",
                                List.of(photo)))
                .expect(201);
    }

    /** The cashier tells of the payment three times; it counts once. */
    private static String paid(Visitor patient, String offering, String self) {
        String key = key();
        var asked = patient.post("/api/visits", wish(offering, self), key).expect(201);
        String visit = asked.text("id");
        assertThat(patient.post("/api/visits", wish(offering, self), key).text("id"))
                .isEqualTo(visit);
        String payment = asked.text("payment");
        patient.post("/api/payments/" + payment + "/presentation", null).expect(200);
        patient.post("/api/payments/" + payment + "/sandbox-acts", Map.of("act", "PAY_NOTICE_REPEATED"))
                .expect(202);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> patient.get("/api/visits/" + visit).text("state").equals("WAITING"));
        return visit;
    }

    private static void say(Visitor who, String visit, String text) {
        who.post("/api/visits/" + visit + "/messages", Map.of("clientId", key(), "text", text))
                .expect(200);
    }

    /** The doctor cannot end the visit before it is judged and its record signed. */
    private static String signedAndClosed(Visitor desk, String visit) {
        String closure = "/api/visits/" + visit + "/closure";
        assertThat(desk.post(closure, null).code()).isEqualTo("consultation.follow-up-not-judged");
        desk.put("/api/visits/" + visit + "/follow-up", Map.of("followUp", true))
                .expect(200);
        assertThat(desk.post(closure, null).code()).isEqualTo("consultation.record-unsigned");
        desk.put("/api/encounters/" + visit + "/record-draft", DoctorSide.RECORD)
                .expect(200);
        var signed = desk.post("/api/encounters/" + visit + "/record", Map.of("version", 1, "pin", DoctorSide.PIN))
                .expect(201);
        desk.post(closure, null).expect(200);
        return signed.text("verificationCode");
    }

    private static String paper(Visitor patient, String self, String visit) throws IOException {
        String record = patient.get("/api/patients/" + self + "/chart")
                .expect(200)
                .body()
                .path("timeline")
                .valueStream()
                .map(e -> e.path("encounter"))
                .filter(e -> e.path("id").asString("").equals(visit))
                .findFirst()
                .orElseThrow()
                .path("record")
                .path("id")
                .asString();
        var pdf = patient.get("/api/records/" + record + "/versions/1/pdf").expect(200);
        try (var document = Loader.loadPDF(pdf.content())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void ratedOnce(Visitor patient, String visit) {
        var review = Map.of("satisfaction", 5, "score", 10, "comment", "讲得很清楚");
        patient.post("/api/visits/" + visit + "/review", review).expect(201);
        assertThat(patient.post("/api/visits/" + visit + "/review", review)
                        .expect(409)
                        .code())
                .isEqualTo("consultation.already-rated");
    }

    private static Map<String, Object> wish(String offering, String patient) {
        return Map.of("offering", offering, "patient", patient, "complaint", "高血压吃药三年，早上偏高，想复诊调整用药。");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
