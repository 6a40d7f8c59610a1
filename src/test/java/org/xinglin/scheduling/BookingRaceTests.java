package org.xinglin.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class BookingRaceTests {
    private static final Duration AHEAD = Duration.ofDays(3);

    @Autowired
    ApplicationContext product;

    @Autowired
    Lapsing lapsing;

    @Autowired
    Clock clock;

    @Test
    void manyPatientsForTheLastPlacesNeverOversell() throws Exception {
        Clinic clinic = Clinic.of(product);
        SlotId slot = clinic.slot(5, AHEAD);
        List<Callable<Integer>> holds = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            var patient = new Visitor(product).signInAsPatient();
            holds.add(() -> clinic.hold(patient, slot, Clinic.key()).status());
        }
        List<Integer> statuses = together(holds);
        assertThat(statuses).filteredOn(s -> s == 201).hasSize(5);
        assertThat(statuses).filteredOn(s -> s == 409).hasSize(19);
        assertThat(clinic.taken(slot)).isEqualTo(clinic.live(slot)).isEqualTo(5);
    }

    @Test
    void oneIntentSentManyTimesAtOnceIsOneAppointment() throws Exception {
        Clinic clinic = Clinic.of(product);
        SlotId slot = clinic.slot(8, AHEAD);
        var patient = new Visitor(product).signInAsPatient();
        String key = Clinic.key();
        List<Callable<String>> clicks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            clicks.add(() -> clinic.hold(patient, slot, key).expect(201).text("id"));
        }
        assertThat(together(clicks)).containsOnly(together(clicks).getFirst());
        assertThat(clinic.taken(slot)).isEqualTo(1);
    }

    @Test
    void paymentAndLapseAtOneInstantLeaveOneWinner() throws Exception {
        Clinic clinic = Clinic.of(product);
        for (int round = 0; round < 12; round++) {
            SlotId slot = clinic.slot(1, AHEAD.plusHours(round));
            var patient = new Visitor(product).signInAsPatient();
            var held = clinic.hold(patient, slot, Clinic.key()).expect(201);
            clinic.overdue(held);
            together(List.of(() -> clinic.pay(held).expect(204).status(), () -> {
                lapsing.lapse(clock.instant());
                return 0;
            }));
            assertThat(clinic.state(held)).isIn("CONFIRMED", "LAPSED");
            assertThat(clinic.taken(slot)).isEqualTo(clinic.live(slot));
            var bill =
                    patient.get("/api/bills").expect(200).body().path("items").get(0);
            assertThat(bill.path("refunds").size()).isEqualTo(clinic.state(held).equals("LAPSED") ? 1 : 0);
        }
        assertThat(Clinic.of(product).imbalance()).isEmpty();
    }

    @Test
    void paymentAndCancelAtOneInstantLeaveNoMoneyBehind() throws Exception {
        Clinic clinic = Clinic.of(product);
        for (int round = 0; round < 12; round++) {
            SlotId slot = clinic.slot(1, AHEAD.plusHours(round));
            var patient = new Visitor(product).signInAsPatient();
            var held = clinic.hold(patient, slot, Clinic.key()).expect(201);
            together(List.of(() -> clinic.pay(held).expect(204).status(), () -> patient.post(
                            "/api/appointments/" + held.text("id") + "/cancellation", null)
                    .expect(200)
                    .status()));
            assertThat(clinic.state(held)).isEqualTo("CANCELLED");
            assertThat(clinic.taken(slot)).isZero();
            var bill =
                    patient.get("/api/bills").expect(200).body().path("items").get(0);
            assertThat(bill.path("refunds").size())
                    .as("whoever came first, the money goes back once")
                    .isEqualTo(1);
        }
        assertThat(Clinic.of(product).imbalance()).isEmpty();
    }

    private static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        var barrier = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<T>> futures = acts.stream()
                    .map(act -> threads.submit(() -> {
                        barrier.await();
                        return act.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
