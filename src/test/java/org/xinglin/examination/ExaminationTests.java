package org.xinglin.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.Practitioner;
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
    Clockwork clockwork;

    private Ward ward;
    private List<Practitioner> doctors;
    private Visitor doctor;
    private Visitor patient;

    @BeforeEach
    void people() {
        ward = new Ward(product);
        doctors = ward.doctors;
        doctor = ward.doctor;
        patient = new Visitor(product).signInAsPatient();
    }

    @Test
    void fromTheOrderToTheTimetableAndBackWithTheMoney() {
        String order = ward.ordered(patient, "CTA-CORONARY", 45);
        assertThat(patient.get("/api/examination-orders")
                        .expect(200)
                        .body()
                        .path(0)
                        .path("stage")
                        .asString())
                .isEqualTo("TO_ANSWER");
        var seen = Ward.places(patient.get(order + "/places").expect(200).body());
        assertThat(patient.post(
                                order + "/booking",
                                Map.of("slotId", seen.getFirst().path("slotId").asString()),
                                Ward.key())
                        .expect(409)
                        .code())
                .isEqualTo("examination.not-answered");
        var missing = patient.put(order + "/answers", Map.of("metformin", true)).expect(422);
        assertThat(missing.code()).isEqualTo("precaution.answer-missing");
        patient.put(order + "/answers", ward.answers(true, 45)).expect(200);

        var answer = patient.get(order + "/places").expect(200).body();
        JsonNode early = Ward.places(answer).getFirst();
        assertThat(early.path("causes").toString()).contains("metformin-soon");
        var refused = patient.post(
                        order + "/booking",
                        Map.of("slotId", early.path("slotId").asString()),
                        Ward.key())
                .expect(409);
        assertThat(refused.code()).isEqualTo("precaution.metformin-soon");
        assertThat(refused.body().path("rule").toString()).contains("EX-03");

        String nearest = answer.path("nearest").asString();
        String key = Ward.key();
        int before = ward.taken(nearest);
        var held =
                patient.post(order + "/booking", Map.of("slotId", nearest), key).expect(201);
        assertThat(Instant.parse(held.text("startsAt"))).isAfter(clock.instant().plus(Duration.ofHours(47)));
        assertThat(patient.post(order + "/booking", Map.of("slotId", nearest), key)
                        .expect(201)
                        .text("paymentNo"))
                .isEqualTo(held.text("paymentNo"));
        assertThat(patient.post(order + "/booking", Map.of("slotId", nearest), Ward.key())
                        .expect(409)
                        .code())
                .isEqualTo("examination.already-booked");
        assertThat(ward.taken(nearest)).isEqualTo(before + 1);

        new Notices(product).paid(held.text("paymentNo"), held.text("price")).expect(204);
        var booked = patient.get(order).expect(200).body();
        assertThat(booked.path("stage").asString()).isEqualTo("BOOKED");
        assertThat(booked.path("steps").path(0).path("what").asString()).isEqualTo("STOP_METFORMIN");
        assertThat(new String(patient.get(order + "/calendar").expect(200).content(), StandardCharsets.UTF_8))
                .contains("STATUS:CONFIRMED", "冠状动脉");

        String later = Ward.places(patient.get(order + "/places").expect(200).body()).stream()
                .filter(p -> p.path("causes").isEmpty())
                .map(p -> p.path("slotId").asString())
                .filter(id -> !id.equals(nearest))
                .toList()
                .getLast();
        int there = ward.taken(later);
        patient.post(order + "/move", Map.of("slotId", later)).expect(200);
        assertThat(ward.taken(nearest)).isEqualTo(before);
        assertThat(ward.taken(later)).isEqualTo(there + 1);
        patient.post(order + "/cancellation", null).expect(200);
        patient.post(order + "/cancellation", null).expect(200);
        assertThat(ward.taken(later)).isEqualTo(there);
        assertThat(patient.get("/api/bills").expect(200).body().toString()).contains("980.00");
        assertThat(new Notices(product).imbalance()).isEmpty();
        assertThat(patient.post(order + "/move", Map.of("slotId", nearest))
                        .expect(409)
                        .code())
                .isEqualTo("examination.not-booked");
    }

    @Test
    void whatTheDoctorMustDecideHoldsForTheFactsItWasLiftedFor() {
        String order = ward.ordered(patient, "CT-ABDOMEN-CONTRAST", 0);
        var view = patient.put(order + "/answers", ward.answers(false, 28))
                .expect(200)
                .body();
        assertThat(view.path("stage").asString()).isEqualTo("ASK_DOCTOR");
        String slot = patient.get(order + "/places")
                .expect(200)
                .body()
                .path("nearest")
                .asString();
        var refused = patient.post(order + "/booking", Map.of("slotId", slot), Ward.key())
                .expect(409);
        assertThat(refused.code()).isEqualTo("precaution.kidneys-poor");
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

        patient.put(order + "/answers", ward.answers(false, 20)).expect(200);
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
        UUID clinic = ward.encounter(patient, "CLINIC");
        var other = new Visitor(product).continueAs(doctors.getLast().person(), true);
        assertThat(other.post(Ward.at(clinic), ward.wish("ECG")).expect(404).code())
                .as("as one that does not exist")
                .isEqualTo("chart.no-such-encounter");
        other.get(Ward.at(clinic)).expect(404);
        assertThat(doctor.post(Ward.at(ward.encounter(patient, "ADVICE")), ward.wish("ECG"))
                        .expect(409)
                        .code())
                .isEqualTo("examination.advice-only");
        var foreign = ward.wish("ECG");
        foreign.put("examinationId", UUID.randomUUID());
        assertThat(doctor.post(Ward.at(clinic), foreign).expect(404).code())
                .isEqualTo("examination.no-such-examination");
        var silent = ward.wish("ECG");
        silent.put("indication", "字".repeat(501));
        assertThat(doctor.post(Ward.at(clinic), silent).expect(422).code()).isEqualTo("examination.text-too-long");
        var unlikely = ward.wish("ECG");
        unlikely.put("egfr", 900);
        assertThat(doctor.post(Ward.at(clinic), unlikely).expect(422).code()).isEqualTo("precaution.egfr-unlikely");

        String id = doctor.post(Ward.at(clinic), ward.wish("ECG")).expect(201).text("id");
        assertThat(doctor.post(Ward.at(clinic), ward.wish("ECG")).expect(409).code())
                .isEqualTo("examination.already-ordered");
        assertThat(doctor.get(Ward.at(clinic)).expect(200).body().path("orders").size())
                .isEqualTo(1);
        String order = "/api/examination-orders/" + id;
        var stranger = new Visitor(product).signInAsPatient("别人");
        stranger.get(order).expect(404);
        stranger.put(order + "/answers", Map.of()).expect(404);
        stranger.get(order + "/places").expect(404);
        stranger.post(order + "/booking", Map.of("slotId", UUID.randomUUID()), Ward.key())
                .expect(404);
        stranger.post(order + "/cancellation", null).expect(404);
        stranger.get(order + "/calendar").expect(404);
        stranger.get("/api/examination-orders?patientId=" + patient.person()).expect(404);

        doctor.post(order + "/withdrawal", null).expect(204);
        assertThat(patient.put(order + "/answers", Map.of()).expect(409).code()).isEqualTo("examination.order-ended");
        jdbc.sql("update chart.encounter set closed_at = now() where id = :id")
                .param("id", clinic)
                .update();
        assertThat(doctor.post(Ward.at(clinic), ward.wish("ECG")).expect(409).code())
                .isEqualTo("examination.encounter-over");
    }

    @Test
    void anUnpaidPlaceGoesBackAndALatePaymentIsReturned() {
        String order = ward.ordered(patient, "ECG", 0);
        String slot = patient.get(order + "/places")
                .expect(200)
                .body()
                .path("nearest")
                .asString();
        int before = ward.taken(slot);
        var held = patient.post(order + "/booking", Map.of("slotId", slot), Ward.key())
                .expect(201);
        clockwork.run(clock.instant().plus(Duration.ofMinutes(16)));
        clockwork.run(clock.instant().plus(Duration.ofMinutes(17)));
        assertThat(ward.taken(slot)).isEqualTo(before);
        new Notices(product).paid(held.text("paymentNo"), held.text("price")).expect(204);
        assertThat(patient.get(order).expect(200).body().path("stage").asString())
                .isEqualTo("TO_BOOK");
        assertThat(ward.taken(slot)).isEqualTo(before);
        assertThat(new Notices(product).imbalance()).isEmpty();
        patient.post(order + "/booking", Map.of("slotId", slot), Ward.key()).expect(201);
    }
}
