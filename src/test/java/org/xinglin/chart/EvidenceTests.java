package org.xinglin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.attachment.Files;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class EvidenceTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Clock clock;

    Visitor patient;

    @BeforeEach
    void arrive() {
        patient = new Visitor(product).signInAsPatient();
    }

    Map<String, Object> paper(Visitor uploader) {
        String file =
                Files.upload(uploader, "出院小结.png", Files.png()).expect(201).text("id");
        LocalDate lastMonth = ChinaTime.dateOf(clock.instant()).minusDays(30);
        return new HashMap<>(Map.of(
                "code",
                "I10.x00x002",
                "diagnosedOn",
                lastMonth.toString(),
                "hospital",
                "县人民医院",
                "attachments",
                List.of(file)));
    }

    @Test
    void aPaperIsShownToTheDoctorInCareAndToNobodyElse() {
        var evidence = patient.post("/api/evidence", paper(patient)).expect(201);
        String file = "/api/evidence/" + evidence.text("id") + "/attachments/"
                + evidence.body().path("attachments").get(0).asString();
        patient.get(file).expect(200);
        var ward = new Ward(product);
        assertThat(ward.doctor.get(file).expect(404).code()).isEqualTo("chart.no-such-evidence");
        ward.encounter(patient.person(), EncounterKind.FOLLOW_UP, "I10.x00x002");
        assertThat(ward.doctor.get(file).expect(200).headers().getFirst("Content-Security-Policy"))
                .contains("sandbox");
        assertThat(ward.doctor.get(file + "/thumbnail").expect(200).content()).isNotEmpty();
        new Visitor(product).signInAsPatient().get(file).expect(404);
        assertThat(patient.get("/api/patients/" + patient.person() + "/evidence")
                        .expect(200)
                        .body())
                .hasSize(1);
    }

    @Test
    void papersThatProveNothingAreRefusedAtTheirField() {
        LocalDate today = ChinaTime.dateOf(clock.instant());
        refused("diagnosedOn", today.plusDays(1).toString(), "/diagnosedOn", "DX-04");
        refused("diagnosedOn", "1970-01-01", "/diagnosedOn", "DX-04");
        refused("diagnosedOn", today.minusDays(400).toString(), "/diagnosedOn", "DX-04");
        refused("code", "高血压", "/code", "CS-02");
        refused("attachments", List.of(), "/attachments", "DX-04");
        var foreign = paper(new Visitor(product).signInAsPatient());
        patient.post("/api/evidence", foreign).expect(404);
        var others = paper(patient);
        others.put("patient", new Visitor(product).signInAsPatient().person().toString());
        patient.post("/api/evidence", others).expect(404);
    }

    private void refused(String field, Object value, String pointer, String rule) {
        var body = paper(patient);
        body.put(field, value);
        Visitor.Answer answer = patient.post("/api/evidence", body).expect(422);
        assertThat(answer.text("pointer")).isEqualTo(pointer);
        assertThat(answer.body().path("rule").path("id").asString()).isEqualTo(rule);
    }

    @Test
    void aDiagnosisOfThisHouseIsEvidenceOnce() {
        var ward = new Ward(product);
        var encounter = ward.encounter(patient.person(), EncounterKind.CLINIC);
        ward.draft(encounter, 0, Ward.content("I10.x00x002")).expect(200);
        ward.sign(encounter, 1, Ward.PIN).expect(201);
        String diagnosis = patient.get("/api/patients/" + patient.person() + "/chart")
                .body()
                .path("timeline")
                .get(0)
                .path("encounter")
                .path("diagnoses")
                .get(0)
                .path("id")
                .asString();
        var first = patient.post("/api/evidence/from-record", Map.of("diagnosis", diagnosis))
                .expect(201);
        var again = patient.post("/api/evidence/from-record", Map.of("diagnosis", diagnosis))
                .expect(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(first.text("hospital")).isEqualTo("试验医院");
        new Visitor(product)
                .signInAsPatient()
                .post("/api/evidence/from-record", Map.of("diagnosis", diagnosis))
                .expect(404);
    }
}
