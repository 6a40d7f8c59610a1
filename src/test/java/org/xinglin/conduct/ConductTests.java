package org.xinglin.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.Clinic;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class ConductTests {
    private static final AtomicInteger DAY = new AtomicInteger(140);

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Marking marking;

    private Clinic clinic;

    @BeforeEach
    void open() {
        clinic = Clinic.of(product);
    }

    /** Books and pays a slot, optionally with somebody else who comes; then the session is over. */
    private String missed(Visitor who, boolean somebodyCame) {
        Duration ahead = Duration.ofDays(DAY.incrementAndGet());
        SlotId slot = clinic.slot(2, ahead);
        var held = clinic.hold(who, slot, UUID.randomUUID().toString()).expect(201);
        clinic.pay(held).expect(204);
        if (somebodyCame) {
            var other = new Visitor(product).signInAsPatient();
            var there = clinic.hold(other, slot, UUID.randomUUID().toString()).expect(201);
            clinic.pay(there).expect(204);
            arrive(slot, there);
        }
        Instant after = clock.instant().plus(ahead).plus(Duration.ofHours(3));
        marking.run(after);
        marking.run(after);
        // Moves what was marked to today, as if the days had passed.
        jdbc.sql("update conduct.no_show set marked_at = :at, clinic_on = :on where appointment_id = :id")
                .param("at", Sql.timestamp(clock.instant()))
                .param("on", ChinaTime.dateOf(clock.instant()))
                .param("id", UUID.fromString(held.text("id")))
                .update();
        return held.text("id");
    }

    private void arrive(SlotId slot, Visitor.Answer there) {
        jdbc.sql("""
                insert into attendance.queue (session_id, institution_id, department_id, practitioner_id, clinic_on, begins_at, ends_at)
                select x.id, x.institution_id, x.department_id, x.practitioner_id, x.clinic_on, s.starts_at, s.ends_at
                from scheduling.slot s join scheduling.session x on x.id = s.session_id where s.id = :slot
                """).param("slot", slot.value()).update();
        jdbc.sql("""
                insert into attendance.ticket (appointment_id, session_id, patient_id, number, slot_at, order_at, checked_in_at, checked_in_by, late, state)
                select a.id, s.session_id, a.patient_id, 1, a.starts_at, a.starts_at, a.starts_at, 'DESK', false, 'WAITING'
                from scheduling.appointment a join scheduling.slot s on s.id = a.slot_id where a.id = :id
                """).param("id", UUID.fromString(there.text("id"))).update();
    }

    private Visitor.Answer book(Visitor who) {
        return clinic.hold(
                who,
                clinic.slot(1, Duration.ofDays(DAY.incrementAndGet())),
                UUID.randomUUID().toString());
    }

    @Test
    void theThirdMissedAppointmentStopsBookingUntilAnAppealIsAccepted() {
        var who = new Visitor(product).signInAsPatient();
        missed(who, true);
        missed(who, true);
        assertThat(book(who).expect(201).text("id")).isNotEmpty();
        String third = missed(who, true);
        var refused = book(who).expect(409);
        assertThat(refused.code()).isEqualTo("conduct.barred");
        assertThat(refused.body().path("rule").toString()).contains("BK-05");
        var seen = who.get("/api/no-shows").expect(200).body();
        assertThat(seen.path("thisYear").asInt()).isEqualTo(3);
        assertThat(seen.path("barredUntil").asString()).isNotEmpty();

        var stranger = new Visitor(product).signInAsPatient();
        String appeal = "/api/no-shows/" + third + "/appeal";
        stranger.post(appeal, Map.of("reason", "x")).expect(404);
        assertThat(who.post(appeal, Map.of("reason", " ")).expect(422).code()).isEqualTo("conduct.text-missing");
        who.post(appeal, Map.of("reason", "当天高铁停运")).expect(204);
        assertThat(who.post(appeal, Map.of("reason", "x")).expect(409).code()).isEqualTo("conduct.appealed-before");
        assertThat(book(who).expect(409).code())
                .as("an appeal alone changes nothing")
                .isEqualTo("conduct.barred");

        var admin = new Visitor(product).signInAsStaff("管理", clinic.institution, Role.ADMINISTRATOR);
        assertThat(admin.get("/api/administration/appeals").expect(200).body().toString())
                .contains("当天高铁停运");
        String decision = "/api/administration/appeals/" + third + "/decision";
        new Visitor(product)
                .signInAsStaff("别院", UUID.randomUUID(), Role.ADMINISTRATOR)
                .post(decision, Map.of("accept", true, "note", "x"))
                .expect(404);
        admin.post(decision, Map.of("accept", true, "note", "情况属实")).expect(204);
        admin.post(decision, Map.of("accept", false, "note", "x")).expect(409);
        book(who).expect(201);
    }

    @Test
    void aSessionAtWhichNobodyCheckedInProvesNothing() {
        var who = new Visitor(product).signInAsPatient();
        missed(who, false);
        assertThat(who.get("/api/no-shows").expect(200).body().path("missed").size())
                .isZero();
    }
}
