package org.xinglin.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.Practitioner;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;
import org.xinglin.settlement.Notices;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;

/** Places of devices apart from those of clinics, and who is let in at the department's desk, over HTTP. */
@RegionTest
class ExaminationDeskTests {
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
    void aPlaceOfADeviceIsNoClinicPlaceAndTheOtherWayRound() {
        String order = ward.ordered(patient, "ECG", 0);
        String slot = patient.get(order + "/places")
                .expect(200)
                .body()
                .path("nearest")
                .asString();
        patient.post("/api/appointments", Map.of("slotId", slot), Ward.key()).expect(404);
        String clinic = jdbc.sql("""
                select s.id from scheduling.slot s join scheduling.session x on x.id = s.session_id
                where x.mode = 'IN_PERSON' and s.starts_at > now() + interval '1 day' limit 1
                """).query(String.class).single();
        assertThat(patient.post(order + "/booking", Map.of("slotId", clinic), Ward.key())
                        .expect(404)
                        .code())
                .isEqualTo("examination.no-such-place");
        assertThat(patient.post(order + "/booking", Map.of(), Ward.key())
                        .expect(422)
                        .code())
                .isEqualTo("examination.slot-missing");
        jdbc.sql("update scheduling.slot set taken = capacity where id = :id")
                .param("id", UUID.fromString(slot))
                .update();
        assertThat(patient.post(order + "/booking", Map.of("slotId", slot), Ward.key())
                        .expect(409)
                        .code())
                .isEqualTo("scheduling.slot-full");
    }

    @Test
    void theDeskLetsInWhoIsExpectedTodayAndNotWhoMustAskFirst() {
        String order = ward.ordered(patient, "CT-CHEST", 0);
        patient.put(order + "/answers", ward.answers(false, 0)).expect(200);
        String slot = patient.get(order + "/places")
                .expect(200)
                .body()
                .path("nearest")
                .asString();
        var held = patient.post(order + "/booking", Map.of("slotId", slot), Ward.key())
                .expect(201);
        new Notices(product).paid(held.text("paymentNo"), held.text("price")).expect(204);
        var desk =
                new Visitor(product).signInAsStaff("分诊台", ward.institution.id().value(), Role.ADMINISTRATOR);
        String id = order.substring(order.lastIndexOf('/') + 1);
        String arrival = "/api/desk/examinations/" + id + "/arrival";
        jdbc.sql("update examination.booking set starts_at = :at, ends_at = :ends where ordered_id = :id")
                .param("at", Sql.timestamp(clock.instant().plusSeconds(60)))
                .param("ends", Sql.timestamp(clock.instant().plusSeconds(900)))
                .param("id", UUID.fromString(id))
                .update();
        assertThat(patient.post(order + "/cancellation", null).expect(409).code())
                .isEqualTo("examination.too-late");
        var maybe = ward.answers(false, 0);
        maybe.put("pregnancy", "POSSIBLE");
        patient.put(order + "/answers", maybe).expect(200);
        boolean asked = patient.get(order)
                .expect(200)
                .body()
                .path("questions")
                .toString()
                .contains("PREGNANCY");
        assertThat(asked).isTrue();
        assertThat(desk.post(arrival, null).expect(409).code()).isEqualTo("examination.still-blocked");
        patient.put(order + "/answers", ward.answers(false, 0)).expect(200);
        new Visitor(product)
                .signInAsStaff("别院", UUID.randomUUID(), Role.ADMINISTRATOR)
                .post(arrival, null)
                .expect(404);
        desk.post(arrival, null).expect(204);
        desk.post(arrival, null).expect(204);
        assertThat(desk.get("/api/desk/examinations").expect(200).body().toString())
                .contains("ARRIVED");
    }
}
