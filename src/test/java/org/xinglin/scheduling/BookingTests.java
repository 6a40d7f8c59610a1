package org.xinglin.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class BookingTests {
    private static final Duration TOMORROW = Duration.ofHours(30);

    @Autowired
    ApplicationContext product;

    @Autowired
    Lapsing lapsing;

    @Autowired
    Clock clock;

    Clinic clinic;
    Visitor patient;

    @BeforeEach
    void open() {
        clinic = Clinic.of(product);
        patient = new Visitor(product).signInAsPatient();
    }

    @Test
    void aHeldPlaceIsConfirmedByItsPayment() {
        SlotId slot = clinic.slot(1, TOMORROW);
        var held = clinic.hold(patient, slot, Clinic.key()).expect(201);
        assertThat(clinic.state(held)).isEqualTo("HELD");
        assertThat(clinic.taken(slot)).isEqualTo(1);

        clinic.pay(held).expect(204);

        assertThat(clinic.state(held)).isEqualTo("CONFIRMED");
        var seen = patient.get("/api/appointments/" + held.text("id")).expect(200);
        assertThat(seen.text("state")).isEqualTo("CONFIRMED");
        assertThat(seen.text("price")).isEqualTo("25.00");
        assertThat(Clinic.of(product).imbalance()).isEmpty();
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndOneAppointment() {
        SlotId slot = clinic.slot(3, TOMORROW);
        String key = Clinic.key();
        var first = clinic.hold(patient, slot, key).expect(201);
        var second = clinic.hold(patient, slot, key).expect(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(clinic.taken(slot)).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherSlotIsRefused() {
        String key = Clinic.key();
        clinic.hold(patient, clinic.slot(3, TOMORROW), key).expect(201);
        var second =
                clinic.hold(patient, clinic.slot(3, TOMORROW.plusDays(1)), key).expect(409);
        assertThat(second.code()).isEqualTo("kernel.idempotency-key-reused");
    }

    @Test
    void withoutAKeyNothingIsHeld() {
        SlotId slot = clinic.slot(1, TOMORROW);
        var answer = patient.post("/api/appointments", Map.of("slotId", slot.value()))
                .expect(422);
        assertThat(answer.code()).isEqualTo("kernel.idempotency-key-missing");
        assertThat(clinic.hold(patient, slot, "a key; with spaces").expect(422).code())
                .isEqualTo("kernel.idempotency-key-malformed");
        assertThat(clinic.taken(slot)).isZero();
    }

    @Test
    void aFullSlotIsRefused() {
        SlotId slot = clinic.slot(1, TOMORROW);
        clinic.hold(patient, slot, Clinic.key()).expect(201);
        var other = new Visitor(product).signInAsPatient("王小川");
        assertThat(clinic.hold(other, slot, Clinic.key()).expect(409).code()).isEqualTo("scheduling.slot-full");
    }

    @Test
    void aSecondPlaceInTheSameHalfDayIsRefusedByItsRule() {
        clinic.hold(patient, clinic.slot(1, TOMORROW), Clinic.key()).expect(201);
        var second =
                clinic.hold(patient, clinic.slot(1, TOMORROW), Clinic.key()).expect(409);
        assertThat(second.code()).isEqualTo("scheduling.already-booked");
        assertThat(second.body().path("rule").path("id").asString()).isEqualTo("BK-02");
    }

    @Test
    void slotsThatBeganVideoAndTextSlotsAreRefused() {
        assertThat(clinic.hold(patient, clinic.slot(1, Duration.ofMinutes(-1)), Clinic.key())
                        .expect(409)
                        .code())
                .isEqualTo("scheduling.slot-gone");
        assertThat(clinic.hold(patient, clinic.slot("VIDEO", 1, TOMORROW), Clinic.key())
                        .expect(409)
                        .code())
                .isEqualTo("scheduling.video-not-sold");
        assertThat(clinic.hold(patient, clinic.slot("TEXT", 1, TOMORROW), Clinic.key())
                        .expect(409)
                        .code())
                .isEqualTo("scheduling.text-by-visit");
        assertThat(clinic.hold(patient, new SlotId(UUID.randomUUID()), Clinic.key())
                        .expect(404)
                        .code())
                .isEqualTo("scheduling.no-such-slot");
        assertThat(patient.post("/api/appointments", Map.of("slotId", "x"), Clinic.key())
                        .status())
                .isEqualTo(422);
        assertThat(patient.post("/api/appointments", Map.of(), Clinic.key())
                        .expect(422)
                        .code())
                .isEqualTo("scheduling.slot-missing");
    }

    @Test
    void whoIsNotVerifiedCannotBook() {
        var newcomer = new Visitor(product).signInAsNewcomer();
        var refused =
                clinic.hold(newcomer, clinic.slot(1, TOMORROW), Clinic.key()).expect(403);
        assertThat(refused.code()).isEqualTo("scheduling.not-verified");
        assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("BK-01");
    }

    @Test
    void nobodyBooksForOrSeesAnother() {
        var stranger = new Visitor(product).signInAsPatient("陈远");
        var answer = patient.post(
                "/api/appointments",
                Map.of(
                        "slotId",
                        clinic.slot(1, TOMORROW).value(),
                        "patientId",
                        stranger.person().value()),
                Clinic.key());
        assertThat(answer.expect(404).code()).isEqualTo("identity.no-such-person");
        var held = clinic.hold(patient, clinic.slot(1, TOMORROW), Clinic.key()).expect(201);
        stranger.get("/api/appointments/" + held.text("id")).expect(404);
        stranger.post("/api/appointments/" + held.text("id") + "/cancellation", null)
                .expect(404);
        stranger.get("/api/payments/" + held.text("paymentNo")).expect(404);
        new Visitor(product).post("/api/appointments", Map.of(), Clinic.key()).expect(401);
    }

    @Test
    void anUnpaidHoldLapsesAndItsPlaceIsFree() {
        SlotId slot = clinic.slot(1, TOMORROW);
        var held = clinic.hold(patient, slot, Clinic.key()).expect(201);
        clinic.overdue(held);
        lapsing.lapse(clock.instant());
        assertThat(clinic.state(held)).isEqualTo("LAPSED");
        assertThat(clinic.taken(slot)).isZero();

        clinic.pay(held).expect(204);

        assertThat(clinic.state(held)).as("late money buys nothing").isEqualTo("LAPSED");
        assertThat(Clinic.of(product).imbalance()).isEmpty();
        var bill = patient.get("/api/bills").expect(200).body().path("items").get(0);
        assertThat(bill.path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(bill.path("refunds").get(0).path("amount").asString()).isEqualTo("25.00");
        clinic.hold(patient, slot, Clinic.key()).expect(201);
    }

    @Test
    void aPaidAppointmentIsCancelledWithAllItsMoney() {
        SlotId slot = clinic.slot(1, TOMORROW);
        var held = clinic.hold(patient, slot, Clinic.key()).expect(201);
        clinic.pay(held).expect(204);
        String path = "/api/appointments/" + held.text("id") + "/cancellation";

        assertThat(patient.post(path, null).expect(200).text("refunded")).isEqualTo("25.00");
        assertThat(patient.post(path, null).expect(200).text("refunded"))
                .as("twice is once")
                .isEqualTo("25.00");

        assertThat(clinic.state(held)).isEqualTo("CANCELLED");
        assertThat(clinic.taken(slot)).isZero();
        assertThat(Clinic.of(product).imbalance()).isEmpty();
    }

    @Test
    void withinTwelveHoursAPaidAppointmentStays() {
        var held = clinic.hold(patient, clinic.slot(1, Duration.ofHours(11)), Clinic.key())
                .expect(201);
        clinic.pay(held).expect(204);
        var late = patient.post("/api/appointments/" + held.text("id") + "/cancellation", null)
                .expect(409);
        assertThat(late.code()).isEqualTo("scheduling.too-late-to-cancel");
        assertThat(late.body().path("rule").path("id").asString()).isEqualTo("BK-04");
        assertThat(late.text("wayOut")).isNotEmpty();
        assertThat(clinic.state(held)).isEqualTo("CONFIRMED");
    }

    @Test
    void anUnpaidHoldIsCancelledAtAnyTime() {
        SlotId slot = clinic.slot(1, Duration.ofHours(1));
        var held = clinic.hold(patient, slot, Clinic.key()).expect(201);
        patient.post("/api/appointments/" + held.text("id") + "/cancellation", null)
                .expect(200);
        assertThat(clinic.taken(slot)).isZero();
        assertThat(patient.post("/api/payments/" + held.text("paymentNo") + "/presentation", null)
                        .expect(409)
                        .code())
                .isEqualTo("settlement.bill-closed");
    }
}
