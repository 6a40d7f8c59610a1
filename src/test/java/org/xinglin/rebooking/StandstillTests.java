package org.xinglin.rebooking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Restraint;
import org.xinglin.directory.Restraints;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.testing.ProductTest;

/** The system keeps a doctor away who may not work, and lets them go on. */
@ProductTest
class StandstillTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Standstill standstill;

    @Autowired
    Restraints restraints;

    @Autowired
    LeaveRun run;

    @Autowired
    TransactionTemplate transaction;

    private Changes changes;
    private PractitionerId doctor;

    @BeforeEach
    void open() {
        changes = new Changes(product);
        doctor = new PractitionerId(changes.clinic.practitioner);
    }

    /** Nobody after this meets a doctor who may not work. */
    @AfterEach
    void goOn() {
        end(clock.instant());
    }

    /** The doctor really may not work, or the system would end it again by itself. */
    private void begin(Instant at) {
        transaction.executeWithoutResult(status -> {
            restraints.lay(new Restraint(doctor.value(), Restraint.Ground.COURSE, ChinaTime.dateOf(at), null));
            standstill.begin(doctor, at);
        });
    }

    private void end(Instant at) {
        transaction.executeWithoutResult(status -> {
            restraints.lift(doctor.value(), Restraint.Ground.COURSE);
            standstill.end(doctor, at);
        });
    }

    @Test
    void whoeverIsBookedGetsTheMoneyBackAndTheRowThatIsToldFrom() {
        var slot = changes.slot(2, 31, 0);
        var paid = changes.booked(slot);
        var held = changes.held(slot);
        begin(clock.instant());
        run.run(clock.instant());
        assertThat(paid.now().text("state")).isEqualTo("CANCELLED");
        assertThat(held.now().text("state")).isEqualTo("CANCELLED");
        assertThat(outcome(paid)).isEqualTo("REFUNDED");
        assertThat(outcome(held)).isEqualTo("RELEASED");
        changes.assertCounted(slot);
        end(clock.instant());
    }

    @Test
    void itBeginsOnceAndItsEndOpensTheSessionsAgain() {
        var slot = changes.slot(1, 33, 0);
        int before = leaves();
        Instant at = clock.instant();
        begin(at);
        begin(at.plusSeconds(3));
        assertThat(leaves()).isEqualTo(before + 1);
        assertThat(state(slot.value())).isEqualTo("STOPPED");
        end(at.plusSeconds(6));
        assertThat(state(slot.value())).isEqualTo("OPEN");
        run.run(clock.instant());
        assertThat(state(slot.value())).isEqualTo("OPEN");
        changes.booked(slot);
        begin(at.plusSeconds(9));
        assertThat(leaves()).isEqualTo(before + 2);
        end(at.plusSeconds(12));
    }

    /** What an administration stopped stays stopped. */
    @Test
    void aLeaveEnteredByPeopleOutlastsIt() {
        var slot = changes.slot(1, 35, 0);
        String day = ChinaTime.dateOf(clock.instant()).plusDays(35).toString();
        changes.administrator()
                .post(
                        "/api/leaves",
                        Map.of("practitionerId", doctor.value(), "from", day, "until", day, "reason", "会议"),
                        Changes.key())
                .expect(201);
        begin(clock.instant());
        end(clock.instant().plusSeconds(1));
        assertThat(state(slot.value())).isEqualTo("STOPPED");
    }

    private String outcome(Changes.Booked booked) {
        return jdbc.sql("select state from rebooking.displacement where appointment_id = cast(:id as uuid)")
                .param("id", booked.held().text("id"))
                .query(String.class)
                .single();
    }

    private int leaves() {
        return jdbc.sql("select count(*) from rebooking.leave where practitioner_id = :id")
                .param("id", doctor.value())
                .query(Integer.class)
                .single();
    }

    private String state(UUID slot) {
        return jdbc.sql(
                        "select x.state from scheduling.session x join scheduling.slot s on s.session_id = x.id where s.id = :id")
                .param("id", slot)
                .query(String.class)
                .single();
    }
}
