package org.xinglin.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.account.Actors;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingKind;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;

/** Each gate of VISIT-OPEN refuses with its rule, and lets through once what it asks is there. */
@RegionTest
class VisitGateTests {
    @Autowired
    ApplicationContext product;

    Stage stage;
    Offering followUp;
    Offering advice;

    @BeforeEach
    void set() {
        stage = new Stage(product);
        followUp = stage.offering(OfferingKind.FOLLOW_UP, s -> s.equals("03.04"));
        advice = stage.offering(OfferingKind.ADVICE, s -> s.equals("03.04"));
    }

    @Test
    void adviceNeedsNoEvidenceButAName() {
        Visitor newcomer = stage.visitor().signInAsNewcomer();
        refused(newcomer, advice, "identity.not-verified", "SV-10");
        Visitor patient = stage.visitor().signInAsPatient();
        patient.post("/api/visits", stage.wish(advice, patient.person(), "想问血压怎么量"), Stage.key())
                .expect(201);
    }

    @Test
    void aFirstVisitIsRefusedUntilEvidenceIsShown() {
        Visitor patient = stage.visitor().signInAsPatient();
        refused(patient, followUp, "consultation.first-visit", "DX-02");
        stage.evidence(patient.person(), "I10.x00x002", 30, false);
        refused(patient, followUp, "consultation.evidence-incomplete", "DX-04");
        stage.evidence(patient.person(), "I10.x00x002", 900, true);
        refused(patient, followUp, "consultation.evidence-too-old", "DX-04");
        stage.evidence(patient.person(), "C34.900", 30, true);
        refused(patient, followUp, "consultation.disease-not-on-list", "IH-17");
        stage.evidence(patient.person(), "I10.x00x002", 30, true);
        var gates = patient.get("/api/visits/gates?offering=" + followUp.id() + "&patient=" + patient.person())
                .expect(200);
        assertThat(gates.body().path("open").asBoolean()).isTrue();
        assertThat(gates.body().path("evidence").get(0).path("code").asString(""))
                .isEqualTo("I10.x00x002");
        patient.post("/api/visits", stage.wish(followUp, patient.person(), "复诊，血压控制不好"), Stage.key())
                .expect(201);
        refused(patient, followUp, "consultation.already-open", null);
    }

    @Test
    void evidenceOfAnotherPatientOpensNothing() {
        Visitor patient = stage.visitor().signInAsPatient();
        Visitor other = stage.visitor().signInAsPatient();
        var theirs = stage.evidence(other.person(), "I10.x00x002", 30, true);
        Map<String, Object> wish = new HashMap<>(stage.wish(followUp, patient.person(), "复诊"));
        wish.put("evidence", List.of(theirs.toString()));
        var answer = patient.post("/api/visits", wish, Stage.key());
        assertThat(answer.code()).isEqualTo("consultation.first-visit");
    }

    @Test
    void anEmergencyIsSentTo120AndAskedNoMoney() {
        Visitor patient = stage.visitor().signInAsPatient();
        var answer = patient.post("/api/visits", stage.wish(advice, patient.person(), "我爸突然胸痛，大汗，左胳膊也疼"), Stage.key())
                .expect(422);
        assertThat(answer.code()).isEqualTo("consultation.emergency");
        assertThat(answer.body().path("rule").path("id").asString("")).isEqualTo("TR-02");
        assertThat(answer.body().path("pointer").asString("")).isEqualTo("/complaint");
        assertThat(stage.jdbc
                        .sql("select count(*) from settlement.bill where payer_id = :p")
                        .param("p", patient.person().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void strangersAreNotActedFor() {
        Visitor patient = stage.visitor().signInAsPatient();
        Visitor stranger = stage.visitor().signInAsPatient();
        var answer = patient.post("/api/visits", stage.wish(advice, stranger.person(), "想问问"), Stage.key())
                .expect(404);
        assertThat(answer.code()).isEqualTo("identity.no-such-person");
    }

    @Test
    void aChildUnderSixNeedsTheGuardianAndForTreatmentAPaediatrician() {
        Visitor mother = stage.visitor().signInAsPatient();
        var child = new Actors(product)
                .child(mother.person(), "林小满", LocalDate.now().minusYears(4));
        var alone = mother.post("/api/visits", stage.wish(advice, child, "孩子咳嗽三天"), Stage.key())
                .expect(403);
        assertThat(alone.code()).isEqualTo("consultation.guardian-needed");
        Map<String, Object> wish = new HashMap<>(stage.wish(followUp, child, "孩子复诊"));
        wish.put("guardianPresent", true);
        stage.evidence(child, "I10.x00x002", 30, true);
        var grownUps = mother.post("/api/visits", wish, Stage.key()).expect(403);
        assertThat(grownUps.code()).isEqualTo("consultation.paediatrician-needed");
        assertThat(grownUps.body().path("rule").path("id").asString("")).isEqualTo("DX-18");
        Map<String, Object> attended = new HashMap<>(stage.wish(advice, child, "孩子咳嗽三天"));
        attended.put("guardianPresent", true);
        mother.post("/api/visits", attended, Stage.key()).expect(201);
    }

    @Test
    void aDoctorIsNotTheirOwnPatient() {
        Visitor doctor = stage.doctorOf(advice);
        var answer = doctor.post("/api/visits", stage.wish(advice, doctor.person(), "自己问自己"), Stage.key());
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void oddInputIsRefusedAtItsField() {
        Visitor patient = stage.visitor().signInAsPatient();
        for (String text : List.of("", "   ", "a\u0000b", "长".repeat(2001))) {
            var answer = patient.post("/api/visits", stage.wish(advice, patient.person(), text), Stage.key())
                    .expect(422);
            assertThat(answer.body().path("pointer").asString("")).isEqualTo("/complaint");
        }
        patient.post("/api/visits", "{\"offering\": 7}", Stage.key()).expect(422);
        patient.post("/api/visits", (Object) stage.wish(advice, patient.person(), "好"))
                .expect(422);
        patient.get("/api/visits/gates?offering=nonsense&patient=x").expect(422);
        patient.get("/api/visits/00000000-0000-0000-0000-000000000000").expect(404);
    }

    @Test
    void theSameKeyAsksOnce() {
        Visitor patient = stage.visitor().signInAsPatient();
        String key = Stage.key();
        var first = patient.post("/api/visits", stage.wish(advice, patient.person(), "头晕想问问😀𠮷"), key)
                .expect(201);
        var again = patient.post("/api/visits", stage.wish(advice, patient.person(), "头晕想问问😀𠮷"), key)
                .expect(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(first.text("payment")).isNotEmpty();
    }

    private void refused(Visitor patient, Offering offering, String code, String rule) {
        var answer = patient.post("/api/visits", stage.wish(offering, patient.person(), "复诊，血压控制不好"), Stage.key());
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isBetween(400, 499);
        if (rule != null) {
            assertThat(answer.body().path("rule").path("id").asString("")).isEqualTo(rule);
        }
    }
}
