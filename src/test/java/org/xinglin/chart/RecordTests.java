package org.xinglin.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.signature.Keys;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** From the first word of a draft to the paper in the patient's hand. */
@ProductTest
class RecordTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    Ward ward;
    Visitor patient;

    @BeforeEach
    void meet() {
        ward = new Ward(product);
        patient = new Visitor(product).signInAsPatient("𠮷田·䶮");
    }

    @Test
    void aSignedRecordIsReadDownloadedAndVerified() throws Exception {
        EncounterId encounter = ward.encounter(patient.person(), EncounterKind.FOLLOW_UP, "I10.x00x002");
        Visitor.Answer signed = ward.signed(encounter);
        String code = signed.text("verificationCode");
        String id = signed.body().path("document").path("record").asString();

        Visitor.Answer read = patient.get("/api/records/" + id).expect(200);
        assertThat(read.body().path("document").path("patient").path("name").asString())
                .isEqualTo("𠮷田·䶮");
        assertThat(read.body()
                        .path("document")
                        .path("diagnoses")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("I10.x00x002");

        Visitor.Answer verified = new Visitor(product)
                .get("/api/verifications/" + code.replace("-", "").toLowerCase())
                .expect(200);
        assertThat(verified.body().path("valid").asBoolean()).isTrue();
        assertThat(verified.text("signer")).isEqualTo("周岐");
        assertThat(verified.text("sha256")).isEqualTo(read.text("sha256"));

        Visitor.Answer pdf =
                patient.get("/api/records/" + id + "/versions/1/pdf").expect(200);
        try (var document = Loader.loadPDF(pdf.content())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("𠮷田·䶮")
                    .contains(code)
                    .contains("规律服药");
        }
        assertThat(patient.get("/api/records/" + id + "/versions/1/pdf").content())
                .isEqualTo(pdf.content());
        assertThat(new Visitor(product).get("/api/verifications/" + code).body().path("papers"))
                .hasSize(1);

        Visitor.Answer chart =
                patient.get("/api/patients/" + patient.person() + "/chart").expect(200);
        assertThat(chart.body()
                        .path("timeline")
                        .get(0)
                        .path("encounter")
                        .path("record")
                        .path("verificationCode")
                        .asString())
                .isEqualTo(code);
    }

    @Test
    void signedVersionsAndDiagnosesCannotBeChanged() {
        ward.signed(ward.encounter(patient.person(), EncounterKind.FOLLOW_UP, "I10.x00x002"));
        for (String attempt : List.of(
                "update chart.record_version set reason = 'x'",
                "delete from chart.record_version",
                "truncate chart.record_version cascade",
                "delete from chart.diagnosis",
                "update signature.signature set canonical = ''",
                "delete from signature.signature")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update()).as(attempt).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whateverIsTouchedInTheDatabaseShowsAtVerification() {
        var keys = new Keys(product);
        Map<String, String> intrusions = Map.of(
                "CONTENT",
                        "update signature.signature set canonical = set_byte(canonical, 40, get_byte(canonical, 40) # 1) where code = :code",
                "SIGNATURE",
                        "update signature.signature set value = set_byte(value, 20, get_byte(value, 20) # 1) where code = :code",
                "TIME_STAMP",
                        "update signature.signature set signed_at = signed_at - interval '1 day' where code = :code");
        intrusions.forEach((aspect, statement) -> {
            var encounter = ward.encounter(patient.person(), EncounterKind.FOLLOW_UP, "I10.x00x002");
            String code = ward.signed(encounter).text("verificationCode");
            keys.tamper(statement, code);
            Visitor.Answer verified =
                    new Visitor(product).get("/api/verifications/" + code).expect(200);
            assertThat(verified.body().path("valid").asBoolean()).as(aspect).isFalse();
            assertThat(verified.body()
                            .path("checks")
                            .valueStream()
                            .filter(c -> c.path("aspect").asString().equals(aspect))
                            .noneMatch(c -> c.path("passed").asBoolean()))
                    .as(aspect)
                    .isTrue();
        });
    }

    @Test
    void anAmendmentIsANewVersionWithItsReason() {
        String id = ward.signed(ward.encounter(patient.person(), EncounterKind.FOLLOW_UP, "I10.x00x002"))
                .body()
                .path("document")
                .path("record")
                .asString();
        var amendment = new HashMap<String, Object>(
                Map.of("version", 1, "reason", "", "content", Ward.content("I10.x00x002"), "pin", Ward.PIN));
        assertThat(ward.doctor
                        .post("/api/records/" + id + "/versions", amendment)
                        .expect(422)
                        .text("pointer"))
                .isEqualTo("/reason");

        amendment.put("reason", "补充用药情况");
        Visitor.Answer amended =
                ward.doctor.post("/api/records/" + id + "/versions", amendment).expect(201);
        assertThat(amended.body().path("history")).hasSize(2);
        ward.doctor.post("/api/records/" + id + "/versions", amendment).expect(409);

        Visitor.Answer first = patient.get("/api/records/" + id + "/versions/1").expect(200);
        assertThat(first.body().path("newest").asBoolean()).isFalse();
        Visitor.Answer verified = new Visitor(product)
                .get("/api/verifications/" + first.text("verificationCode"))
                .expect(200);
        assertThat(verified.text("newerCode")).isEqualTo(amended.text("verificationCode"));
        assertThat(verified.body().path("valid").asBoolean()).isTrue();
        assertThat(amended.body().path("document").path("previousSha256").asString())
                .isEqualTo(first.text("sha256"));
    }

    @Test
    void wrongPinsAreCountedAndLock() {
        EncounterId encounter = ward.encounter(patient.person(), EncounterKind.CLINIC);
        ward.draft(encounter, 0, Ward.content()).expect(200);
        for (int left = 4; left >= 1; left--) {
            Visitor.Answer wrong = ward.sign(encounter, 1, "000000").expect(422);
            assertThat(wrong.code()).isEqualTo("signature.wrong-pin");
            assertThat(wrong.text("detail")).contains(String.valueOf(left));
        }
        assertThat(ward.sign(encounter, 1, "000000").expect(429).code()).isEqualTo("signature.pin-locked");
        assertThat(ward.sign(encounter, 1, Ward.PIN).expect(429).headers().getFirst("Retry-After"))
                .isNotBlank();
        assertThat(ward.doctor
                        .get("/api/encounters/" + encounter + "/record-draft")
                        .body()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void recordsThatMayNotBeSignedAreRefusedWithTheirRule() {
        EncounterId advice = ward.encounter(patient.person(), EncounterKind.ADVICE);
        ward.draft(advice, 0, Ward.content("I10.x00x002")).expect(200);
        assertThat(ward.sign(advice, 1, Ward.PIN)
                        .expect(422)
                        .body()
                        .path("rule")
                        .path("id")
                        .asString())
                .isEqualTo("DX-02");

        EncounterId followUp = ward.encounter(patient.person(), EncounterKind.FOLLOW_UP, "I10.x00x002");
        ward.draft(followUp, 0, Ward.content("I10.x00x002", "E11.900")).expect(200);
        Visitor.Answer beyond = ward.sign(followUp, 1, Ward.PIN).expect(422);
        assertThat(beyond.body().path("rule").path("id").asString()).isEqualTo("DX-03");
        assertThat(beyond.text("pointer")).isEqualTo("/diagnoses/1");

        var bare = Map.<String, Object>of(
                "template", "", "fields", Map.of("chief_complaint", "头晕"), "diagnoses", List.of());
        ward.draft(followUp, 1, bare).expect(200);
        Visitor.Answer incomplete = ward.sign(followUp, 2, Ward.PIN).expect(422);
        assertThat(incomplete.body().path("rule").path("id").asString()).isEqualTo("DX-16");
        assertThat(incomplete.text("pointer")).isEqualTo("/fields/present_history");
    }

    @Test
    void nobodySignsAPhraseWithItsGapStillOpen() {
        EncounterId encounter = ward.encounter(patient.person(), EncounterKind.CLINIC);
        var content = new HashMap<>(Ward.content());
        var fields = new HashMap<>(Map.of("examination", "自测：血压____/____mmHg"));
        ((Map<?, ?>) content.get("fields")).forEach((id, text) -> fields.put((String) id, (String) text));
        content.put("fields", fields);
        ward.draft(encounter, 0, content).expect(200);
        Visitor.Answer refused = ward.sign(encounter, 1, Ward.PIN).expect(422);
        assertThat(refused.code()).isEqualTo("chart.record-with-gap");
        assertThat(refused.text("pointer")).isEqualTo("/fields/examination");

        fields.put("examination", "自测：血压128/78mmHg");
        ward.draft(encounter, 1, content).expect(200);
        ward.sign(encounter, 2, Ward.PIN).expect(201);
    }

    @Test
    void aDraftIsNeverLostToAnotherTab() {
        EncounterId encounter = ward.encounter(patient.person(), EncounterKind.CLINIC);
        ward.draft(encounter, 0, Ward.content()).expect(200);
        ward.draft(encounter, 1, Ward.content("I10.x00x002")).expect(200);
        assertThat(ward.draft(encounter, 1, Ward.content()).expect(409).code()).isEqualTo("kernel.stale-version");
        assertThat(ward.sign(encounter, 1, Ward.PIN).expect(409).code()).isEqualTo("kernel.stale-version");
        ward.sign(encounter, 2, Ward.PIN).expect(201);
        assertThat(ward.sign(encounter, 2, Ward.PIN).expect(409).code()).isEqualTo("chart.already-signed");
        assertThat(ward.draft(encounter, 0, Ward.content()).expect(409).code()).isEqualTo("chart.already-signed");
    }

    @Test
    void badInputIsRefusedAtItsField() {
        EncounterId encounter = ward.encounter(patient.person(), EncounterKind.CLINIC);
        var huge = Map.<String, Object>of(
                "template", "", "fields", Map.of("plan", "很".repeat(100_000)), "diagnoses", List.of());
        assertThat(ward.draft(encounter, 0, huge).expect(422).text("pointer")).isEqualTo("/fields/plan");
        var zero = Map.<String, Object>of("template", "", "fields", Map.of("plan", "a\u0000b"), "diagnoses", List.of());
        ward.draft(encounter, 0, zero).expect(422);
        assertThat(ward.draft(encounter, 0, Ward.content("X99.999"))
                        .expect(422)
                        .body()
                        .path("rule")
                        .path("id")
                        .asString())
                .isEqualTo("CS-02");
        ward.doctor
                .put("/api/encounters/" + encounter + "/record-draft", "{\"version\":0,\"content\":{}}")
                .expect(422);
        ward.doctor
                .put("/api/encounters/" + encounter + "/record-draft", "{\"version\":0}")
                .expect(422);
        ward.doctor.put("/api/encounters/nonsense/record-draft", Map.of()).expect(422);
        ward.doctor
                .get("/api/encounters/01999999-0000-7000-8000-000000000000/record-draft")
                .expect(404);
    }
}
