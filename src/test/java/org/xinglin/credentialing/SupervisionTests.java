package org.xinglin.credentialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.LicenceGate;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** The supervisor stops and lets go on, at the gate and in the sessions. */
@ProductTest
class SupervisionTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    LicenceGate gate;

    @Autowired
    Lapses lapses;

    private Clinic clinic;
    private PractitionerId doctor;
    private Visitor supervisor;

    @BeforeEach
    void open() {
        clinic = Clinic.of(product, SupervisionTests.class);
        doctor = new PractitionerId(clinic.practitioner);
        supervisor = new Visitor(product).signInAsStaff("监管员", null, Role.SUPERVISOR);
    }

    @Test
    void aStoppedDoctorSeesNobodyTheSessionsStopAndALiftedOneGoesOn() {
        SlotId slot = clinic.slot(1, Duration.ofDays(3));
        String way = "/api/supervision/doctors/" + doctor;
        supervisor.post(way + "/stop", Map.of("reason", " ")).expect(422);
        supervisor.post(way + "/stop", Map.of("reason", "处方点评不合格")).expect(204);
        supervisor.post(way + "/stop", Map.of("reason", "再次")).expect(204);
        assertThatThrownBy(() -> gate.requireMayPractise(doctor, clock.instant()))
                .asInstanceOf(type(Rejection.class))
                .satisfies(r -> assertThat(r.code()).isEqualTo("directory.stopped-by-supervisor"));
        lapses.run(clock.instant());
        assertThat(state(slot)).isEqualTo("STOPPED");
        var rows = supervisor
                .get("/api/supervision/institutions/" + clinic.institution + "/doctors")
                .expect(200);
        assertThat(rows.body().path(0).path("stopped").path("reason").asString(""))
                .isEqualTo("处方点评不合格");
        supervisor.post(way + "/resumption", null).expect(204);
        supervisor.post(way + "/resumption", null).expect(404);
        assertThatCode(() -> gate.requireMayPractise(doctor, clock.instant())).doesNotThrowAnyException();
        lapses.run(clock.instant());
        assertThat(state(slot)).isEqualTo("OPEN");
    }

    @Test
    void aStoppedHouseStopsItsDoctors() {
        String way = "/api/supervision/institutions/" + clinic.institution;
        supervisor.post(way + "/stop", Map.of("reason", "整改")).expect(204);
        assertThatThrownBy(() -> gate.requireMayPractise(doctor, clock.instant()))
                .isInstanceOf(Rejection.class);
        supervisor.post(way + "/resumption", null).expect(204);
        assertThatCode(() -> gate.requireMayPractise(doctor, clock.instant())).doesNotThrowAnyException();
    }

    @Test
    void nobodyElseStops() {
        var admin = new Visitor(product).signInAsStaff("管理", clinic.institution, Role.ADMINISTRATOR);
        admin.post("/api/supervision/doctors/" + doctor + "/stop", Map.of("reason", "x"))
                .expect(403);
        admin.get("/api/supervision/institutions").expect(403);
    }

    /** An insurance whose last day was yesterday: the gate refuses from midnight on, and the sessions follow. */
    @Test
    void aPaperThatRanOutStopsTheSessionsByItselfAndItsRenewalOpensThem() {
        SlotId slot = clinic.slot(1, Duration.ofDays(4));
        jdbc.sql("update directory.practitioner set insurance_to_on = cast(:day as date) - 1 where id = :id")
                .param("day", ChinaTime.dateOf(clock.instant()))
                .param("id", doctor.value())
                .update();
        seen();
        lapses.run(clock.instant());
        assertThat(state(slot)).isEqualTo("STOPPED");
        jdbc.sql("update directory.practitioner set insurance_to_on = '2099-01-01' where id = :id")
                .param("id", doctor.value())
                .update();
        seen();
        lapses.run(clock.instant());
        assertThat(state(slot)).isEqualTo("OPEN");
    }

    /** The directory's memory takes up what was written by hand. */
    private void seen() {
        Awaitility.await().until(() -> {
            String until = jdbc.sql("select insurance_to_on::text from directory.practitioner where id = :id")
                    .param("id", doctor.value())
                    .query(String.class)
                    .single();
            var known = product.getBean(Practitioners.class).require(doctor);
            return known.insurance() != null
                    && known.insurance().valid().to().toString().equals(until);
        });
    }

    private String state(SlotId slot) {
        return jdbc.sql(
                        "select x.state from scheduling.session x join scheduling.slot s on s.session_id = x.id where s.id = :id")
                .param("id", slot.value())
                .query(String.class)
                .single();
    }
}
