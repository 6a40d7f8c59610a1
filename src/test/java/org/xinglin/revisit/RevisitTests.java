package org.xinglin.revisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.xinglin.chart.EncounterClosed;
import org.xinglin.chart.EncounterId;
import org.xinglin.chart.EncounterKind;
import org.xinglin.chart.Encounters;
import org.xinglin.chart.NewEncounter;
import org.xinglin.consultation.VisitClosed;
import org.xinglin.consultation.VisitId;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.scheduling.Clinic;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** Who was seen may come again at the price of a revisit: once, in time, to the same doctor. */
@ProductTest
class RevisitTests {
    private static final AtomicInteger MINUTE = new AtomicInteger();

    @Autowired
    ApplicationContext product;

    @Autowired
    Encounters encounters;

    @Autowired
    Entitling entitling;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Clinic clinic;
    private Visitor patient;

    @BeforeEach
    void open() {
        clinic = Clinic.of(product, RevisitTests.class);
        patient = new Visitor(product).signInAsPatient();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private SlotId slot(int days) {
        return clinic.slot(3, Duration.ofDays(days).plusMinutes(MINUTE.incrementAndGet()));
    }

    private NewEncounter encounter(UUID id) {
        return new NewEncounter(
                new EncounterId(id),
                patient.person(),
                new PractitionerId(clinic.practitioner),
                new InstitutionId(clinic.institution),
                new DepartmentId(clinic.department),
                EncounterKind.CLINIC,
                List.of(),
                clock.instant());
    }

    /** The doctor has seen the patient. */
    private UUID seen() {
        UUID id = UUID.randomUUID();
        seen(id);
        await().untilAsserted(() -> assertThat(revisits()).contains(id.toString()));
        return id;
    }

    private void seen(UUID id) {
        transaction.executeWithoutResult(status -> {
            encounters.open(encounter(id));
            encounters.close(new EncounterId(id), clock.instant());
            encounters.close(new EncounterId(id), clock.instant());
        });
    }

    /** A morning that ends at once, or a region that is planted: many times more than there are connections. */
    @Test
    void hundredsOfVisitsThatEndTogetherAllEntitleAndNobodyElseWaits() {
        List<UUID> visits =
                IntStream.range(0, 300).mapToObj(n -> UUID.randomUUID()).toList();
        transaction.executeWithoutResult(status -> visits.forEach(this::seen));
        patient.get("/api/me").expect(200);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(entitled(visits)).isEqualTo(visits.size()));
    }

    private int entitled(List<UUID> visits) {
        return jdbc.sql("select count(*) from revisit.entitlement where visit_id in (:visits)")
                .param("visits", visits)
                .query(Integer.class)
                .single();
    }

    private String revisits() {
        return patient.get("/api/patients/" + patient.person() + "/revisits")
                .expect(200)
                .body()
                .toString();
    }

    private Visitor.Answer look(Visitor.Answer held) {
        return patient.get("/api/appointments/" + held.text("id")).expect(200);
    }

    private void cancel(Visitor.Answer held) {
        patient.post("/api/appointments/" + held.text("id") + "/cancellation", null)
                .expect(200);
    }

    @Test
    void aRevisitIsConfirmedWithoutACashierAndUsedUpOnce() {
        seen();
        SlotId slot = slot(3);
        String key = key();
        Visitor.Answer free = clinic.hold(patient, slot, key).expect(201);
        assertThat(free.text("price")).isEqualTo("0.00");
        assertThat(free.body().path("paymentNo").isNull()
                        || free.body().path("paymentNo").isMissingNode())
                .isTrue();
        assertThat(look(free).text("state")).isEqualTo("CONFIRMED");
        assertThat(look(free).text("relief")).isEqualTo("25.00");
        assertThat(clinic.hold(patient, slot, key).expect(201).text("id")).isEqualTo(free.text("id"));
        Visitor.Answer bill =
                patient.get("/api/bills/" + look(free).text("billId")).expect(200);
        assertThat(bill.text("state")).isEqualTo("PAID");
        assertThat(bill.text("total")).isEqualTo("0.00");
        assertThat(bill.body().toString()).contains("复诊挂号费");
        Visitor.Answer second = clinic.hold(patient, slot(4), key()).expect(201);
        assertThat(second.text("price")).as("used up").isEqualTo("25.00");
        assertThat(clinic.imbalance()).isEmpty();
    }

    @Test
    void aCancelledRevisitCanBeUsedAgain() {
        seen();
        SlotId slot = slot(3);
        Visitor.Answer free = clinic.hold(patient, slot, key()).expect(201);
        assertThat(revisits()).contains("\"usable\":false");
        cancel(free);
        assertThat(look(free).text("refunded")).isEqualTo("0.00");
        assertThat(clinic.taken(slot)).isZero();
        assertThat(clinic.hold(patient, slot, key()).expect(201).text("price")).isEqualTo("0.00");
        assertThat(clinic.imbalance()).isEmpty();
    }

    @Test
    void afterItsDaysAtAnotherDoctorsAndForOthersThePriceIsTheAnnouncedOne() {
        seen();
        assertThat(clinic.hold(patient, slot(8), key()).expect(201).text("price"))
                .as("too late")
                .isEqualTo("25.00");
        Clinic other = Clinic.of(product);
        assertThat(other.hold(patient, other.slot(1, Duration.ofDays(3)), key())
                        .expect(201)
                        .text("price"))
                .as("another doctor")
                .isEqualTo("25.00");
        var stranger = new Visitor(product).signInAsPatient();
        assertThat(clinic.hold(stranger, slot(3), key()).expect(201).text("price"))
                .as("another patient")
                .isEqualTo("25.00");
        assertThat(stranger.get("/api/patients/" + patient.person() + "/revisits")
                        .expect(404)
                        .code())
                .isEqualTo("revisit.no-such-patient");
        assertThat(clinic.hold(patient, slot(7), key()).expect(201).text("price"))
                .as("the last day")
                .isEqualTo("0.00");
    }

    @Test
    void aRevisitEntitlesToNoFurtherOneAndATextVisitDoes() {
        seen();
        Visitor.Answer free = clinic.hold(patient, slot(2), key()).expect(201);
        seen(UUID.fromString(free.text("id")));
        entitling.on(new EncounterClosed(
                new EncounterId(UUID.fromString(free.text("id"))),
                patient.person(),
                new PractitionerId(clinic.practitioner),
                new InstitutionId(clinic.institution),
                new DepartmentId(clinic.department),
                EncounterKind.CLINIC,
                clock.instant()));
        assertThat(clinic.hold(patient, slot(3), key()).expect(201).text("price"))
                .isEqualTo("25.00");
        var closed = new VisitClosed(
                new VisitId(UUID.randomUUID()),
                patient.person(),
                new PractitionerId(clinic.practitioner),
                new DepartmentId(clinic.department),
                new InstitutionId(clinic.institution),
                clock.instant());
        entitling.on(closed);
        entitling.on(closed);
        await().untilAsserted(() -> assertThat(revisits())
                .contains(ChinaTime.dateOf(clock.instant()).plusDays(3).toString()));
        assertThat(clinic.hold(patient, slot(4), key()).expect(201).text("price"))
                .as("three days after a text visit")
                .isEqualTo("25.00");
        assertThat(clinic.hold(patient, slot(1), key()).expect(201).text("price"))
                .isEqualTo("0.00");
    }

    @Test
    void aReducedRevisitIsPaidAndStaysReducedWhenItMoves() {
        UUID visit = seen();
        jdbc.sql("update revisit.entitlement set price = 5 where visit_id = :id")
                .param("id", visit)
                .update();
        Visitor.Answer held = clinic.hold(patient, slot(3), key()).expect(201);
        assertThat(held.text("price")).isEqualTo("5.00");
        clinic.pay(held).expect(204);
        SlotId later = slot(4);
        patient.post("/api/appointments/" + held.text("id") + "/move", Map.of("slotId", later.value()), key())
                .expect(200);
        assertThat(look(held).text("price")).isEqualTo("5.00");
        assertThat(look(held).text("relief")).isEqualTo("20.00");
        cancel(held);
        assertThat(look(held).text("refunded")).isEqualTo("5.00");
        assertThat(revisits()).contains("\"usable\":true");
        assertThat(clinic.imbalance()).isEmpty();
    }

    @Test
    void anUnpaidRevisitThatLapsesCanBeUsedAgain() {
        UUID visit = seen();
        jdbc.sql("update revisit.entitlement set price = 5 where visit_id = :id")
                .param("id", visit)
                .update();
        Visitor.Answer held = clinic.hold(patient, slot(3), key()).expect(201);
        clinic.overdue(held);
        await().untilAsserted(() -> assertThat(clinic.state(held)).isEqualTo("LAPSED"));
        assertThat(revisits()).contains("\"usable\":true");
    }

    @Test
    void twoBookingsAtTheSameInstantShareOneRevisit() throws Exception {
        for (int i = 0; i < 6; i++) {
            patient = new Visitor(product).signInAsPatient();
            seen();
            SlotId one = slot(2);
            SlotId two = slot(3);
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                var first = pool.submit(
                        () -> clinic.hold(patient, one, key()).expect(201).text("price"));
                var second = pool.submit(
                        () -> clinic.hold(patient, two, key()).expect(201).text("price"));
                assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder("0.00", "25.00");
            }
            assertThat(clinic.imbalance()).isEmpty();
        }
    }
}
