package org.xinglin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Who sees a chart, for how long, and what is noted in it beside the records. */
@ProductTest
class ChartAccessTests {
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
    void strangersSeeNothingAndAreWrittenDown() {
        EncounterId encounter = ward.encounter(patient.person(), EncounterKind.FOLLOW_UP, "I10.x00x002");
        String id =
                ward.signed(encounter).body().path("document").path("record").asString();
        var stranger = new Visitor(product).signInAsPatient("顾闻笙");
        var otherDoctor = new Ward(product).doctor;
        for (Visitor other : List.of(stranger, otherDoctor)) {
            assertThat(other.get("/api/records/" + id).expect(404).code())
                    .as("as one that does not exist")
                    .isEqualTo("chart.no-such-record");
            assertThat(other.get("/api/patients/" + patient.person() + "/chart")
                            .expect(403)
                            .code())
                    .isEqualTo("chart.no-care-relation");
            other.get("/api/records/" + id + "/versions/1/pdf").expect(404);
        }
        assertThat(otherDoctor
                        .get("/api/encounters/" + encounter + "/record-draft")
                        .expect(404)
                        .code())
                .as("as one that does not exist")
                .isEqualTo("chart.no-such-encounter");
        ward.doctor.get("/api/patients/" + patient.person() + "/chart").expect(200);
        List<String> log = jdbc.sql("select action || coalesce(refusal, '') from audit.entry where person_id = :person")
                .param("person", stranger.person().value())
                .query(String.class)
                .list();
        assertThat(log).anyMatch(l -> l.contains("chart.no-care-relation"));
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where refusal = 'chart.no-such-record' and patient_id = :patient")
                        .param("patient", patient.person().value())
                        .query(Integer.class)
                        .single())
                .as("the patient reads who tried")
                .isEqualTo(4);
    }

    /** Whatever is asked under an encounter's id, the answer to a foreign doctor is the one for an id that nothing has. */
    @Test
    void aForeignDoctorCannotTellAnEncounterFromNone() {
        UUID existing = ward.encounter(patient.person(), EncounterKind.FOLLOW_UP, "I10.x00x002")
                .value();
        var foreign = new Ward(product).doctor;
        assertThat(answers(foreign, existing))
                .isEqualTo(answers(foreign, UUID.randomUUID()))
                .allMatch(a -> a.equals("404 chart.no-such-encounter"));
        assertThat(answers(ward.doctor, existing)).noneMatch(a -> a.startsWith("404"));
    }

    private static List<String> answers(Visitor doctor, UUID encounter) {
        String base = "/api/encounters/" + encounter;
        return List.of(
                        doctor.get(base + "/record-draft"),
                        doctor.put(
                                base + "/record-draft", Map.of("version", 0, "content", Ward.content("I10.x00x002"))),
                        doctor.post(base + "/record", Map.of("version", 1, "pin", Ward.PIN)),
                        doctor.get(base + "/examinations"),
                        doctor.post(base + "/examinations", Map.of("code", "CT-CHEST")))
                .stream()
                .map(a -> a.status() + (a.status() < 400 ? "" : " " + a.code()))
                .toList();
    }

    /** Who cares or cared for the patient knows of the encounter and is told plainly why not. */
    @Test
    void aColleagueWhoKnowsThePatientIsToldThatTheRecordIsNotTheirs() {
        EncounterId encounter = ward.encounter(patient.person(), EncounterKind.FOLLOW_UP, "I10.x00x002");
        var colleague = new Ward(product);
        colleague.encounter(patient.person(), EncounterKind.CLINIC);
        assertThat(colleague
                        .doctor
                        .get("/api/encounters/" + encounter + "/record-draft")
                        .expect(403)
                        .code())
                .isEqualTo("chart.not-attending");
    }

    @Test
    void aCareRelationEndsWithItsWindow() {
        EncounterId encounter = ward.encounter(patient.person(), EncounterKind.CLINIC);
        ward.doctor.get("/api/patients/" + patient.person() + "/chart").expect(200);
        product.getBean(CareRelations.class)
                .end(
                        encounter.value(),
                        patient.person(),
                        product.getBean(java.time.Clock.class).instant());
        ward.doctor.get("/api/patients/" + patient.person() + "/chart").expect(403);
    }

    @Test
    void allergiesAndProblemsAreNotedOnce() {
        ward.encounter(patient.person(), EncounterKind.CLINIC);
        String base = "/api/patients/" + patient.person();
        var penicillin = Map.of("kind", "DRUG", "substance", "青霉素", "reaction", "皮疹", "severity", "SEVERE");
        patient.post(base + "/allergies", penicillin).expect(204);
        patient.post(base + "/allergies", penicillin).expect(204);
        ward.doctor
                .post(base + "/allergies", Map.of("kind", "FOOD", "substance", "花生", "severity", "MILD"))
                .expect(204);
        ward.doctor
                .post(base + "/problems", Map.of("code", "I10.x00x002", "since", "2021-03-01"))
                .expect(204);
        patient.post(base + "/problems", Map.of("code", "I10.x00x002")).expect(403);
        patient.post(base + "/allergies", Map.of("kind", "DRUG", "substance", " ", "severity", "MILD"))
                .expect(422);

        Visitor.Answer chart = patient.get(base + "/chart").expect(200);
        assertThat(chart.body().path("allergies")).hasSize(2);
        assertThat(chart.body().path("problems")).hasSize(1);
        String peanut = chart.body().path("allergies").get(1).path("id").asString();
        assertThat(patient.delete("/api/allergies/" + peanut).expect(403).code())
                .isEqualTo("chart.noted-by-doctor");
        patient.delete("/api/allergies/"
                        + chart.body().path("allergies").get(0).path("id").asString())
                .expect(204);
        assertThat(patient.get(base + "/chart").body().path("allergies")).hasSize(1);
    }
}
