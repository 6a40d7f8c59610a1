package org.xinglin.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Local;
import org.xinglin.scheduling.Clinic;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** What a province sets for its own booking platform holds in its hospitals and nowhere else (BK-02 to BK-05). */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProvinceRulesTests {
    private static final String PROVINCE = "96";

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Clinic there;
    private Clinic elsewhere;

    @BeforeAll
    void aProvinceWithRulesOfItsOwn() {
        there = Clinic.in(product, PROVINCE);
        elsewhere = Clinic.of(product, ProvinceRulesTests.class);
        Local.province(product, PROVINCE)
                .says("BK-02", "slots", 2)
                .says("BK-03", "perQuarter", 3)
                .says("BK-04", "cancelBefore", 72)
                .says("BK-05", "first", 1);
    }

    /** Days ahead after which a week lies within one quarter. */
    private int inOneQuarter() {
        LocalDate today = ChinaTime.dateOf(clock.instant());
        LocalDate begins = today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).plusDays(10);
        return (int) ChronoUnit.DAYS.between(today, begins);
    }

    private Visitor.Answer book(Clinic clinic, Visitor who, int days, int minutes) {
        SlotId slot = clinic.slot(1, Duration.ofDays(days).plusMinutes(minutes));
        return clinic.hold(who, slot, UUID.randomUUID().toString());
    }

    @Test
    void oneHalfDayHoldsAsManyPlacesAsTheProvinceAllows() {
        var who = new Visitor(product).signInAsPatient();
        book(there, who, 40, 0).expect(201);
        var second = book(there, who, 40, 1).expect(201);
        var third = book(there, who, 40, 2).expect(409);
        assertThat(third.code()).isEqualTo("scheduling.already-booked");
        assertThat(third.body().path("rule").path("id").asString()).isEqualTo("BK-02");
        who.post("/api/appointments/" + second.text("id") + "/cancellation", null)
                .expect(200);
        book(there, who, 40, 3).expect(201);

        book(elsewhere, who, 40, 0).expect(201);
        assertThat(book(elsewhere, who, 40, 1).expect(409).code()).isEqualTo("scheduling.already-booked");
    }

    @Test
    void theQuotaIsThatOfThePlaceOneBooksAt() {
        var who = new Visitor(product).signInAsPatient();
        int day = inOneQuarter();
        for (int i = 0; i < 3; i++) {
            book(there, who, day + i, 0).expect(201);
        }
        var fourth = book(there, who, day + 3, 0).expect(409);
        assertThat(fourth.code()).startsWith("scheduling.quota-reached");
        assertThat(fourth.body().path("rule").path("id").asString()).isEqualTo("BK-03");
        book(elsewhere, who, day + 4, 0).expect(201);
    }

    @Test
    void theDeadlineToCancelIsThatOfTheHospital() {
        var who = new Visitor(product).signInAsPatient();
        var late = book(there, who, 2, 0).expect(201);
        there.pay(late).expect(204);
        assertThat(who.post("/api/appointments/" + late.text("id") + "/cancellation", null)
                        .expect(409)
                        .code())
                .isEqualTo("scheduling.too-late-to-cancel");
        var inTime = book(elsewhere, who, 2, 0).expect(201);
        elsewhere.pay(inTime).expect(204);
        who.post("/api/appointments/" + inTime.text("id") + "/cancellation", null)
                .expect(200);
    }

    @Test
    void missedAppointmentsBarWhereTheProvinceSaysSo() {
        var who = new Visitor(product).signInAsPatient();
        jdbc.sql("""
                insert into conduct.no_show (appointment_id, patient_id, institution_id, practitioner_id, clinic_on, starts_at, marked_at, state)
                values (:id, :patient, :institution, :practitioner, :on, :at, :at, 'STANDING')
                """)
                .param("id", UUID.randomUUID())
                .param("patient", who.person().value())
                .param("institution", there.institution)
                .param("practitioner", there.practitioner)
                .param("on", ChinaTime.dateOf(clock.instant()))
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        var refused = book(there, who, 50, 0).expect(409);
        assertThat(refused.code()).isEqualTo("conduct.barred");
        assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("BK-05");
        book(elsewhere, who, 50, 0).expect(201);
        var seen = who.get("/api/no-shows").expect(200).body();
        assertThat(seen.path("first").asInt())
                .as("the rule of the hospital that was missed")
                .isEqualTo(1);
    }
}
