package org.xinglin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** One purpose, one consent: agreed to, refused, withdrawn, never asked for again and again. */
@ProductTest
class ConsentTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    Visitor patient;

    @BeforeEach
    void arrive() {
        patient = new Visitor(product).signInAsPatient();
    }

    JsonNode one(String purpose) {
        return patient.get("/api/consents/" + purpose).expect(200).body();
    }

    void agree(String purpose) {
        patient.post(
                        "/api/consents",
                        Map.of(
                                "purpose",
                                purpose,
                                "digest",
                                one(purpose).path("digest").asString()))
                .expect(200);
    }

    @Test
    void everyPurposeStandsByItselfAndSaysWhetherItIsNeeded() {
        JsonNode all = patient.get("/api/consents").expect(200).body();
        assertThat(all.valueStream().map(c -> c.path("purpose").asString()))
                .containsExactly("internet-care", "child-data", "record-sharing", "locked-sharing");
        assertThat(all.valueStream().map(c -> c.path("necessary").asBoolean()))
                .containsExactly(true, true, false, false);
        assertThat(consents.given(patient.person(), List.of(Consents.RECORD_SHARING, Consents.LOCKED_SHARING)))
                .isEmpty();
        agree("locked-sharing");
        assertThat(consents.given(patient.person(), List.of(Consents.RECORD_SHARING, Consents.LOCKED_SHARING)))
                .containsExactly(Consents.LOCKED_SHARING);
    }

    @Test
    void refusingIsOneStepAndIsNotAskedAgainForAWhile() {
        assertThat(one("record-sharing").path("mayAsk").asBoolean()).isTrue();
        patient.post("/api/consents/record-sharing/refusal", Map.of()).expect(200);
        JsonNode refused = one("record-sharing");
        assertThat(refused.path("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.path("mayAsk").asBoolean()).isFalse();
        jdbc.sql(
                        "update identity.consent_refusal set refused_at = refused_at - interval '30 days' where person_id = :id")
                .param("id", patient.person().value())
                .update();
        assertThat(one("record-sharing").path("mayAsk").asBoolean()).isTrue();
        agree("record-sharing");
        assertThat(one("record-sharing").path("state").asString()).isEqualTo("GIVEN");
        patient.post("/api/consents/record-sharing/refusal", Map.of()).expect(200);
        assertThat(one("record-sharing").path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(one("record-sharing").path("history")).hasSize(2);
        patient.post("/api/consents/no-such-thing/refusal", Map.of()).expect(404);
    }

    @Test
    void whatIsNotNecessaryCannotStopCare() {
        patient.post("/api/consents/record-sharing/refusal", Map.of()).expect(200);
        patient.post("/api/consents/locked-sharing/refusal", Map.of()).expect(200);
        consents.requireGiven(patient.person(), Consents.INTERNET_CARE);
        assertThatThrownBy(() -> consents.requireGiven(patient.person(), Consents.RECORD_SHARING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PV-05");
    }

    @Test
    void theVeryWordsStayReadableAfterTheTextChanged() {
        agree("record-sharing");
        String digest = one("record-sharing").path("digest").asString();
        assertThat(patient.get("/api/consent-texts/" + digest).expect(200).text("title"))
                .isEqualTo(one("record-sharing").path("title").asString());
        patient.get("/api/consent-texts/" + "0".repeat(64)).expect(404);
        jdbc.sql("update identity.consent set version = '2025-1' where person_id = :id and purpose = 'record-sharing'")
                .param("id", patient.person().value())
                .update();
        JsonNode outdated = one("record-sharing");
        assertThat(outdated.path("state").asString()).isEqualTo("OUTDATED");
        assertThat(outdated.path("mayAsk").asBoolean()).isTrue();
        assertThat(consents.given(patient.person(), List.of(Consents.RECORD_SHARING)))
                .isEmpty();
        assertThat(outdated.path("history").path(0).path("digest").asString()).isEqualTo(digest);
    }

    @Test
    void aTextChangedWithoutANewVersionIsABug() {
        agree("record-sharing");
        var record = product.getBean(ConsentRecord.class);
        var text = product.getBean(ConsentTexts.class).inForce("record-sharing", false);
        var changed = new ConsentText(text.purpose(), text.version(), text.language(), "别的", text.sections());
        assertThatThrownBy(() -> record.keep(changed))
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
    }
}
