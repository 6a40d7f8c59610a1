package org.xinglin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Actors;
import org.xinglin.kernel.PersonId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** What of a record stays closed even to doctors who treat the patient, and what opens it. */
@ProductTest
class VeilTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    Visitor patient;
    Ward wrote;
    Ward treats;
    String record;

    /** A heart seen at one hospital, then a doctor of another. */
    @BeforeEach
    void meet() {
        patient = new Visitor(product).signInAsPatient("裴知微");
        wrote = new Ward(product);
        record = sign(wrote, "I10.x00x002");
        treats = new Ward(product);
        treats.encounter(patient.person(), EncounterKind.CLINIC);
    }

    String sign(Ward ward, String code) {
        EncounterId encounter = ward.encounter(patient.person(), EncounterKind.CLINIC);
        ward.draft(encounter, 0, Ward.content(code)).expect(200);
        return ward.sign(encounter, 1, Ward.PIN)
                .expect(201)
                .body()
                .path("document")
                .path("record")
                .asString();
    }

    JsonNode chart(Visitor reader) {
        return reader.get("/api/patients/" + patient.person() + "/chart")
                .expect(200)
                .body();
    }

    List<String> withheld(Visitor reader) {
        return chart(reader)
                .path("timeline")
                .valueStream()
                .map(e -> e.path("withheld").asString(""))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    void agree(String purpose) {
        String digest = patient.get("/api/consents/" + purpose).expect(200).text("digest");
        patient.post("/api/consents", Map.of("purpose", purpose, "digest", digest))
                .expect(200);
    }

    void withdraw(String purpose) {
        patient.post("/api/consents/" + purpose + "/withdrawal", Map.of()).expect(204);
    }

    @Test
    void anotherHospitalsRecordNeedsTheConsentToSharingAtTheMomentOfReading() {
        assertThat(withheld(treats.doctor)).containsExactly("OTHER_HOSPITAL");
        assertThat(treats.doctor.get("/api/records/" + record).expect(403).code())
                .isEqualTo("chart.not-shared");
        agree("record-sharing");
        assertThat(withheld(treats.doctor)).isEmpty();
        treats.doctor.get("/api/records/" + record).expect(200);
        withdraw("record-sharing");
        assertThat(withheld(treats.doctor)).containsExactly("OTHER_HOSPITAL");
        treats.doctor.get("/api/records/" + record + "/versions/1/pdf").expect(403);
        treats.doctor.get("/api/records/" + record + "/versions/1/document").expect(403);
        assertThat(withheld(patient)).isEmpty();
        assertThat(withheld(wrote.doctor)).containsExactly("OTHER_HOSPITAL");
    }

    @Test
    void lockedContentSaysNothingButThatItIsThere() {
        agree("record-sharing");
        String locked = sign(wrote, "F32.900");
        assertThat(withheld(treats.doctor)).containsExactly("LOCKED");
        assertThat(chart(treats.doctor).toString()).doesNotContain("F32", "抑郁", "Depressive");
        for (String way : List.of("", "/versions/1", "/versions/1/pdf", "/versions/1/document")) {
            assertThat(treats.doctor
                            .get("/api/records/" + locked + way)
                            .expect(403)
                            .code())
                    .isEqualTo("chart.locked");
        }
        treats.doctor.get("/api/records/" + record).expect(200);
        agree("locked-sharing");
        assertThat(withheld(treats.doctor)).isEmpty();
        treats.doctor.get("/api/records/" + locked).expect(200);
        withdraw("locked-sharing");
        treats.doctor.get("/api/records/" + locked).expect(403);
        wrote.doctor.get("/api/records/" + locked).expect(200);
        patient.get("/api/records/" + locked).expect(200);
    }

    @Test
    void aLockedProblemAndPaperAreKeptBackToo() {
        wrote.doctor
                .post("/api/patients/" + patient.person() + "/problems", Map.of("code", "F32.900"))
                .expect(204);
        sign(wrote, "F32.900");
        assertThat(chart(wrote.doctor).path("problems")).hasSize(1);
        JsonNode seen = chart(treats.doctor);
        assertThat(seen.path("problems")).isEmpty();
        assertThat(seen.path("withheldProblems").asInt()).isEqualTo(1);
        jdbc.sql("""
                insert into chart.evidence (id, patient_id, code, name_zh, diagnosed_on, hospital, submitted_by, submitted_at)
                values (gen_random_uuid(), :patient, 'B24.x01', '艾滋病', '2025-01-01', '县人民医院', :patient, now())
                """).param("patient", patient.person().value()).update();
        String evidence = "/api/patients/" + patient.person() + "/evidence";
        assertThat(treats.doctor.get(evidence).expect(200).body()).isEmpty();
        assertThat(patient.get(evidence).expect(200).body()).hasSize(1);
    }

    @Test
    void aDoctorWhoTreatsJustThatSeesAllOfItsKind() {
        agree("record-sharing");
        String theirs = sign(wrote, "F32.900");
        treats.doctor.get("/api/records/" + theirs).expect(403);
        treats.encounter(patient.person(), EncounterKind.FOLLOW_UP, "F41.100");
        treats.doctor.get("/api/records/" + theirs).expect(200);
        String other = sign(wrote, "B24.x01");
        treats.doctor.get("/api/records/" + other).expect(403);
    }

    @Test
    void aGuardianSeesAllOfAYoungChildsRecordButNotWhatIsLockedOfAnOlderOnes() {
        var actors = new Actors(product);
        PersonId young = actors.child(patient.person(), "裴小满", LocalDate.now().minusYears(8));
        PersonId older = actors.child(patient.person(), "裴青禾", LocalDate.now().minusYears(16));
        for (PersonId child : List.of(young, older)) {
            EncounterId met = wrote.encounter(child, EncounterKind.CLINIC);
            wrote.draft(met, 0, Ward.content("F32.900")).expect(200);
            wrote.sign(met, 1, Ward.PIN).expect(201);
        }
        assertThat(patient.get("/api/patients/" + young + "/chart")
                        .expect(200)
                        .body()
                        .toString())
                .contains("F32.900");
        assertThat(patient.get("/api/patients/" + older + "/chart")
                        .expect(200)
                        .body()
                        .toString())
                .contains("LOCKED")
                .doesNotContain("F32.900");
    }

    /** Nor does the copy that a guardian takes hold it, on paper or for programs; the child's own does. */
    @Test
    void whatIsLockedFromAGuardianIsNotInTheCopyEither() {
        PersonId child = new Actors(product)
                .child(patient.person(), "裴青禾", LocalDate.now().minusYears(16));
        EncounterId seen = wrote.encounter(child, EncounterKind.CLINIC);
        wrote.draft(seen, 0, Ward.content("I10.x00x002")).expect(200);
        wrote.sign(seen, 1, Ward.PIN).expect(201);
        EncounterId locked = wrote.encounter(child, EncounterKind.CLINIC);
        wrote.draft(locked, 0, Ward.content("F32.900")).expect(200);
        wrote.sign(locked, 1, Ward.PIN).expect(201);
        wrote.doctor
                .post("/api/patients/" + child + "/problems", Map.of("code", "F32.900"))
                .expect(204);
        jdbc.sql("""
                insert into chart.evidence (id, patient_id, code, name_zh, diagnosed_on, hospital, submitted_by, submitted_at)
                values (gen_random_uuid(), :child, 'B24.x01', '艾滋病', '2025-01-01', '县人民医院', :child, now())
                """).param("child", child.value()).update();
        jdbc.sql("insert into account.account (person_id, roles, created_at) values (:child, '{PATIENT}', now())")
                .param("child", child.value())
                .update();
        String own = copy(new Visitor(product).continueAs(child, false), child);
        assertThat(own).contains("F32.900", "B24.x01", "I10.x00x002", "\"takenByGuardian\" : false");
        assertThat(copy(patient, child))
                .contains("I10.x00x002", "\"takenByGuardian\" : true")
                .doesNotContain("F32", "B24", "抑郁", "艾滋病");
        assertThat(patient.get("/api/own-centre?patient=" + child)
                        .expect(200)
                        .body()
                        .path("parts")
                        .valueStream()
                        .filter(p -> p.path("code").asString("").equals("records"))
                        .findFirst()
                        .orElseThrow()
                        .path("rows")
                        .asInt())
                .as("not even how many there are")
                .isEqualTo(1);
    }

    private static String copy(Visitor taker, PersonId of) {
        return new String(
                taker.post("/api/own-copies", Map.of("form", "JSON", "patientId", of.value()))
                        .expect(200)
                        .content(),
                StandardCharsets.UTF_8);
    }
}
