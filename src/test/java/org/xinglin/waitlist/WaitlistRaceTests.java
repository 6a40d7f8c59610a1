package org.xinglin.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class WaitlistRaceTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Lapses lapses;

    @Autowired
    Sweeping sweeping;

    private Queue queue;

    @BeforeEach
    void open() {
        queue = new Queue(product, WaitlistRaceTests.class);
    }

    @Test
    void acceptAndLapseAtOneInstantLeaveOneWinner() throws Exception {
        for (int round = 0; round < 6; round++) {
            var full = queue.full(1);
            var first = queue.waiting(full.on());
            var second = queue.waiting(full.on());
            full.cancel(0).expect(200);
            String offer = queue.offer(first).orElseThrow();
            var at = queue.now().plus(java.time.Duration.ofHours(12));
            List<Integer> statuses =
                    together(List.of(() -> queue.accept(first, offer).status(), () -> {
                        lapses.run(at);
                        return 0;
                    }));
            boolean accepted = statuses.contains(200);
            assertThat(queue.offer(second).isPresent() || queue.liveOffers(full.slot()) == 0)
                    .isTrue();
            assertThat(queue.clinic.live(full.slot())).isEqualTo(accepted ? 1 : 0);
            queue.assertCounted(full);
        }
    }

    @Test
    void twoAcceptsAreOneAppointment() throws Exception {
        var full = queue.full(1);
        var first = queue.waiting(full.on());
        full.cancel(0).expect(200);
        String offer = queue.offer(first).orElseThrow();
        List<Callable<String>> clicks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            clicks.add(() -> queue.accept(first, offer).expect(200).text("appointmentId"));
        }
        assertThat(together(clicks))
                .doesNotContain("")
                .hasSize(6)
                .containsOnly(together(clicks).getFirst());
        queue.assertCounted(full);
    }

    @Test
    void manyDeclinesOfOneOfferMoveItOnOnce() throws Exception {
        var full = queue.full(1);
        var first = queue.waiting(full.on());
        var second = queue.waiting(full.on());
        var third = queue.waiting(full.on());
        full.cancel(0).expect(200);
        String offer = queue.offer(first).orElseThrow();
        List<Callable<Integer>> clicks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            clicks.add(() -> queue.decline(first, offer).expect(200).status());
        }
        together(clicks);
        assertThat(queue.offer(second)).isPresent();
        assertThat(queue.offer(third)).isEmpty();
        queue.assertCounted(full);
    }

    @Test
    void placesFreedTogetherGoToDifferentPeopleInOrder() throws Exception {
        var full = queue.full(4);
        List<Visitor> waiting = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            waiting.add(queue.waiting(full.on()));
        }
        List<Callable<Integer>> cancels = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int which = i;
            cancels.add(() -> full.cancel(which).expect(200).status());
        }
        together(cancels);
        assertThat(waiting.stream().map(w -> queue.offer(w).isPresent()).toList())
                .containsExactly(true, true, true, true, false, false);
        queue.assertCounted(full);
    }

    @Test
    void twoNodesLapseAnOfferOnce() throws Exception {
        var full = queue.full(1);
        var first = queue.waiting(full.on());
        var second = queue.waiting(full.on());
        full.cancel(0).expect(200);
        queue.overdue(queue.offer(first).orElseThrow());
        together(List.<Callable<Integer>>of(this::lapse, this::lapse, this::lapse));
        assertThat(queue.offer(second)).isPresent();
        assertThat(first.get("/api/waitlist/wishes")
                        .body()
                        .get(0)
                        .path("passes")
                        .asInt())
                .isEqualTo(1);
        queue.assertCounted(full);
    }

    private int lapse() {
        lapses.run(queue.now());
        return 0;
    }

    /** Random acts of people, clickers and timers at once: one offer a place, counts that match, nobody promised twice. */
    @ParameterizedTest
    @ValueSource(longs = {11, 23, 47})
    void whateverHappensTogetherPlacesAreNeverPromisedTwice(long seed) throws Exception {
        var random = new Random(seed);
        var full = queue.full(3);
        List<Visitor> waiting = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            waiting.add(queue.waiting(full.on()));
        }
        var clicker = queue.patient();
        for (int round = 0; round < 8; round++) {
            List<Callable<Integer>> acts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                acts.add(act(
                        random.nextInt(7),
                        random.nextInt(3),
                        waiting.get(random.nextInt(waiting.size())),
                        clicker,
                        full));
            }
            assertThat(together(acts)).as("nothing fails").noneMatch(status -> status >= 500);
            queue.assertCounted(full);
        }
        lapses.run(queue.now().plus(java.time.Duration.ofHours(12)));
        sweeping.run(queue.now());
        queue.assertCounted(full);
    }

    private Callable<Integer> act(int what, int which, Visitor who, Visitor clicker, Queue.Full full) {
        return switch (what) {
            case 0, 1 -> () -> full.cancel(which).status();
            case 2 -> () -> answered(queue.offer(who), offer -> queue.accept(who, offer));
            case 3 -> () -> answered(queue.offer(who), offer -> queue.decline(who, offer));
            case 4 -> () -> queue.clinic.hold(clicker, full.slot(), Queue.key()).status();
            case 5 ->
                () -> {
                    queue.offer(who).ifPresent(queue::overdue);
                    return lapse();
                };
            default ->
                () -> {
                    sweeping.run(queue.now());
                    return 0;
                };
        };
    }

    private static int answered(Optional<String> offer, java.util.function.Function<String, Visitor.Answer> act) {
        return offer.map(o -> act.apply(o).status()).orElse(0);
    }

    private static <T> List<T> together(List<? extends Callable<T>> acts) throws Exception {
        var barrier = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> act : acts) {
                futures.add(threads.submit(() -> {
                    barrier.await();
                    return act.call();
                }));
            }
            var results = new ArrayList<T>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
