package org.xinglin.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingKind;
import org.xinglin.kernel.AdjustableClock;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;

/** Nothing waits on a person: what runs out ends by itself, and the ledger shows what went back. */
@RegionTest
class VisitTimerTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    AdjustableClock clock;

    Stage stage;
    Offering advice;
    Visitor patient;
    Duration before;

    @BeforeEach
    void set() {
        stage = new Stage(product);
        advice = stage.offering(OfferingKind.ADVICE, s -> s.equals("03.04"));
        patient = stage.visitor().signInAsPatient();
        before = clock.offset();
    }

    @AfterEach
    void turnBack() {
        clock.setOffset(before);
    }

    @Test
    void anUnpaidRequestLapses() {
        var visit = patient.post("/api/visits", stage.wish(advice, patient.person(), "想问血压"), Stage.key())
                .expect(201);
        later(Duration.ofMinutes(16));
        becomes(visit.text("id"), "LAPSED");
        assertThat(stage.refunded(visit.text("id"))).isEqualTo("0");
        clock.setOffset(before);
        patient.post("/api/visits", stage.wish(advice, patient.person(), "再问一次"), Stage.key())
                .expect(201);
    }

    @Test
    void anUnansweredRequestIsRefunded() {
        String visit = stage.waiting(patient, advice);
        later(advice.replyWithin().plusMinutes(1));
        becomes(visit, "TIMED_OUT");
        assertThat(stage.refunded(visit)).isEqualTo(advice.price().toString());
        assertThat(patient.get("/api/visits/" + visit).text("refunded"))
                .isEqualTo(advice.price().toString());
    }

    @Test
    void aDoctorWhoAcceptsAndNeverWritesIsNotPaid() {
        Visitor doctor = stage.doctorOf(advice);
        String visit = stage.inVisit(patient, doctor, advice);
        later(Duration.ofHours(49));
        becomes(visit, "TIMED_OUT");
        assertThat(stage.refunded(visit)).isEqualTo(advice.price().toString());
    }

    @Test
    void aTalkEndsWithItsWindowAndKeepsItsFee() {
        Visitor doctor = stage.doctorOf(advice);
        String visit = stage.inVisit(patient, doctor, advice);
        doctor.post("/api/visits/" + visit + "/messages", Map.of("clientId", Stage.key(), "text", "早上起床后坐五分钟再量"))
                .expect(200);
        later(Duration.ofHours(49));
        becomes(visit, "CLOSED");
        assertThat(stage.refunded(visit)).isEqualTo("0");
        var late =
                patient.post("/api/visits/" + visit + "/messages", Map.of("clientId", Stage.key(), "text", "还有一个问题"));
        assertThat(late.code()).isEqualTo("consultation.visit-over");
    }

    @Test
    void aTreatmentWhoseWindowEndsStillOwesItsRecord() {
        Offering followUp = stage.offering(OfferingKind.FOLLOW_UP, s -> s.equals("03.04"));
        stage.evidence(patient.person(), "I10.x00x002", 30, true);
        Visitor doctor = stage.doctorOf(followUp);
        String visit = stage.inVisit(patient, doctor, followUp);
        doctor.post("/api/visits/" + visit + "/messages", Map.of("clientId", Stage.key(), "text", "您好"))
                .expect(200);
        var unjudged = doctor.post("/api/visits/" + visit + "/closure", null).expect(409);
        assertThat(unjudged.code()).isEqualTo("consultation.follow-up-not-judged");
        doctor.put("/api/visits/" + visit + "/follow-up", Map.of("followUp", true))
                .expect(200);
        var unsigned = doctor.post("/api/visits/" + visit + "/closure", null).expect(409);
        assertThat(unsigned.code()).isEqualTo("consultation.record-unsigned");
        later(Duration.ofHours(49));
        becomes(visit, "RECORD_DUE");
        doctor = stage.doctorOf(followUp);
        var queue = doctor.get("/api/practitioner/queue").expect(200);
        assertThat(queue.body().path("recordDue").toString()).contains(visit);
        doctor.post("/api/visits/" + visit + "/termination", Map.of("reason", "FIRST_VISIT", "note", "请到门诊"))
                .expect(200);
        assertThat(stage.refunded(visit)).isEqualTo(followUp.price().toString());
    }

    private void later(Duration ahead) {
        clock.setOffset(before.plus(ahead));
    }

    private void becomes(String visit, String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stage.state(visit)).isEqualTo(state));
    }
}
