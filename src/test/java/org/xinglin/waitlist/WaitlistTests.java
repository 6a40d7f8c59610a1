package org.xinglin.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class WaitlistTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Lapses lapses;

    @Autowired
    Sweeping sweeping;

    private Queue queue;

    @BeforeEach
    void open() {
        queue = new Queue(product, WaitlistTests.class);
    }

    @Test
    void aFreedPlaceIsKeptForTheFirstWhoWaitsAndPaidLikeAnyOther() {
        var full = queue.full(1);
        var first = queue.waiting(full.on());
        var second = queue.waiting(full.on());
        full.cancel(0).expect(200);
        String offer = queue.offer(first).orElseThrow();
        assertThat(queue.offer(second)).isEmpty();
        assertThat(queue.clinic
                        .hold(queue.patient(), full.slot(), Queue.key())
                        .expect(409)
                        .code())
                .as("not open to the next clicker")
                .isEqualTo("scheduling.slot-full");
        var seen = first.get("/api/waitlist/offers/" + offer).expect(200);
        assertThat(seen.text("price")).as("shown before accepting").isEqualTo("25.00");
        assertThat(seen.text("reason")).isEqualTo("JOINED");
        queue.assertCounted(full);
        var accepted = queue.accept(first, offer).expect(200);
        assertThat(accepted.text("state")).isEqualTo("ACCEPTED");
        queue.assertCounted(full);
        var held =
                first.get("/api/appointments/" + accepted.text("appointmentId")).expect(200);
        assertThat(held.text("state")).isEqualTo("HELD");
        queue.clinic.pay(held).expect(204);
        await().untilAsserted(() -> assertThat(queue.state(first)).isEqualTo("FULFILLED"));
        assertThat(first.get("/api/waitlist/offers/" + offer).text("state")).isEqualTo("PAID");
        assertThat(queue.state(second)).isEqualTo("WAITING");
    }

    @Test
    void aDeclinedOfferMovesOnOnceAndIsFreeWhenNobodyIsLeft() {
        var full = queue.full(1);
        var first = queue.waiting(full.on());
        var second = queue.waiting(full.on());
        full.cancel(0).expect(200);
        String offer = queue.offer(first).orElseThrow();
        queue.decline(first, offer).expect(200);
        queue.decline(first, offer).expect(200);
        String next = queue.offer(second).orElseThrow();
        assertThat(queue.offer(first)).isEmpty();
        assertThat(queue.accept(first, offer).expect(409).code()).isEqualTo("waitlist.offer-declined");
        queue.assertCounted(full);
        queue.decline(second, next).expect(200);
        assertThat(queue.clinic.taken(full.slot())).isZero();
        queue.clinic.hold(queue.patient(), full.slot(), Queue.key()).expect(201);
    }

    @Test
    void anAddedPlaceIsKeptForWhoWaitsBeforeItIsEverybodys() {
        var full = queue.full(1);
        var waiting = queue.waiting(full.on());
        var admin = new Visitor(product).signInAsStaff("管理", queue.clinic.institution, Role.ADMINISTRATOR);
        admin.post("/api/slots/" + full.slot() + "/extra-places", Map.of("reason", "外地来的重症患者"))
                .expect(201);
        assertThat(queue.clinic.taken(full.slot()))
                .as("kept in the transaction that added it")
                .isEqualTo(2);
        assertThat(queue.holds(full.slot())).isOne();
        queue.accept(waiting, queue.offer(waiting).orElseThrow()).expect(200);
        assertThat(queue.clinic.live(full.slot())).isEqualTo(2);
    }

    @Test
    void aStoppedClinicEndsItsOffersAndKeepsThePlaceInTheOrder() {
        var full = queue.full(1);
        var first = queue.waiting(full.on());
        full.cancel(0).expect(200);
        String offer = queue.offer(first).orElseThrow();
        var admin = new Visitor(product).signInAsStaff("管理", queue.clinic.institution, Role.ADMINISTRATOR);
        assertThat(admin.get("/api/waitlist/departments").expect(200).body().toString())
                .contains(queue.clinic.department.toString());
        queue.stop(full.slot());
        lapses.run(queue.now());
        lapses.run(queue.now());
        assertThat(first.get("/api/waitlist/offers/" + offer).text("state")).isEqualTo("GONE");
        assertThat(queue.state(first)).isEqualTo("WAITING");
        assertThat(queue.holds(full.slot())).isZero();
        assertThat(queue.clinic.taken(full.slot())).isZero();
        assertThat(queue.accept(first, offer).status()).isEqualTo(409);
        var listed = admin.get("/api/waitlist/department?id=" + queue.clinic.department)
                .expect(200)
                .body()
                .toString();
        assertThat(listed).as("no offer stands, nothing was passed").contains("\"passes\":0");
        assertThat(new Visitor(product)
                        .signInAsPatient()
                        .get("/api/waitlist/departments")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anOfferLeftUnansweredMovesOnAndEndsTheWishAtTheSecondTime() {
        var full = queue.full(2);
        var later = queue.full(1);
        var wanted = new HashMap<>(queue.exact(full.on()));
        var both = List.of(full.on(), later.on()).stream().sorted().toList();
        wanted.put("fromOn", both.getFirst().toString());
        wanted.put("untilOn", both.getLast().toString());
        var silent = queue.patient();
        silent.post("/api/waitlist/wishes", wanted, Queue.key()).expect(201);
        full.cancel(0).expect(200);
        String offer = queue.offer(silent).orElseThrow();
        queue.overdue(offer);
        assertThat(queue.accept(silent, offer).expect(409).code()).isEqualTo("waitlist.offer-lapsed");
        lapses.run(queue.now());
        lapses.run(queue.now());
        assertThat(queue.clinic.taken(full.slot())).isEqualTo(1);
        assertThat(queue.state(silent)).isEqualTo("WAITING");
        later.cancel(0).expect(200);
        queue.overdue(queue.offer(silent).orElseThrow());
        lapses.run(queue.now());
        assertThat(queue.state(silent)).isEqualTo("UNANSWERED");
        assertThat(queue.clinic.taken(later.slot())).isZero();
    }

    @Test
    void theOrderIsPriorityThenPassesThenNarrownessThenTime() {
        var full = queue.full(5);
        var wide = queue.patient();
        wide.post("/api/waitlist/wishes", queue.wide(full.on()), Queue.key()).expect(201);
        var early = queue.waiting(full.on());
        var late = queue.waiting(full.on());
        var ill = queue.patient();
        String wish = ill.post("/api/waitlist/wishes", queue.wide(full.on()), Queue.key())
                .expect(201)
                .text("id");
        doctor().post("/api/waitlist/wishes/" + wish + "/priority", Map.of("reason", "术后发热，需本周复查"))
                .expect(204);
        assertThat(standing(ill, "ahead")).isZero();
        assertThat(standing(early, "byPriority")).isEqualTo(1);
        assertThat(standing(late, "byTime")).isEqualTo(1);
        assertThat(standing(wide, "byBreadth")).isEqualTo(2);
        assertOffered(full, 0, ill, "PRIORITY");
        assertOffered(full, 1, early, "JOINED");
        queue.decline(early, queue.offer(early).orElseThrow()).expect(200);
        assertThat(queue.offer(late)).as("declined place goes to the next").isPresent();
        assertOffered(full, 2, wide, "ALONE");
        full.cancel(3).expect(200);
        queue.assertCounted(full);
    }

    private void assertOffered(Queue.Full full, int cancelled, Visitor who, String reason) {
        full.cancel(cancelled).expect(200);
        String offer = queue.offer(who).orElseThrow();
        assertThat(who.get("/api/waitlist/offers/" + offer).text("reason")).isEqualTo(reason);
        queue.assertCounted(full);
    }

    private int standing(Visitor who, String field) {
        return who.get("/api/waitlist/wishes")
                .expect(200)
                .body()
                .get(0)
                .path("standing")
                .path(field)
                .asInt();
    }

    private Visitor doctor() {
        return queue.doctor();
    }

    @Test
    void whoBookedTheHalfDayElsewhereIsNotAskedAndAnOfferToThemIsTakenBack() {
        var full = queue.full(2);
        var booked = queue.waiting(full.on());
        full.cancel(0).expect(200);
        String offer = queue.offer(booked).orElseThrow();
        // Nobody else waits yet, so the sweep leaves the other place to whoever clicks.
        var other = queue.clinic.slot(
                1,
                java.time.Duration.between(
                        queue.now(),
                        full.on()
                                .atTime(9, 0)
                                .atZone(org.xinglin.kernel.ChinaTime.ZONE)
                                .toInstant()));
        var held = queue.clinic.hold(booked, other, Queue.key()).expect(201);
        var next = queue.waiting(full.on());
        assertThat(queue.accept(booked, offer).expect(409).code()).isEqualTo("scheduling.already-booked");
        queue.clinic.pay(held).expect(204);
        await().untilAsserted(() -> assertThat(queue.state(booked)).isEqualTo("FULFILLED"));
        assertThat(booked.get("/api/waitlist/offers/" + offer).text("state")).isEqualTo("GONE");
        assertThat(queue.offer(next)).isPresent();
        queue.assertCounted(full);
    }

    @Test
    void anAcceptedPlaceThatIsNotPaidGoesToTheNextAndItsPatientBehind() {
        var full = queue.full(1);
        var first = queue.waiting(full.on());
        full.cancel(0).expect(200);
        var accepted = queue.accept(first, queue.offer(first).orElseThrow()).expect(200);
        var second = queue.waiting(full.on());
        first.post("/api/appointments/" + accepted.text("appointmentId") + "/cancellation", null)
                .expect(200);
        assertThat(queue.offer(second)).isPresent();
        assertThat(queue.state(first)).isEqualTo("WAITING");
        queue.assertCounted(full);
    }

    @Test
    void aWithdrawnWishLetsItsOfferGo() {
        var full = queue.full(1);
        var first = queue.patient();
        String wish = queue.join(first, full.on()).expect(201).text("id");
        var second = queue.waiting(full.on());
        full.cancel(0).expect(200);
        assertThat(queue.offer(first)).isPresent();
        first.post("/api/waitlist/wishes/" + wish + "/withdrawal", null).expect(200);
        first.post("/api/waitlist/wishes/" + wish + "/withdrawal", null).expect(200);
        assertThat(queue.state(first)).isEqualTo("WITHDRAWN");
        assertThat(queue.offer(second)).isPresent();
        queue.assertCounted(full);
    }

    @Test
    void anAddedPlaceIsOfferedToo() {
        var full = queue.full(1);
        var first = queue.waiting(full.on());
        product.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update scheduling.slot set capacity = 2 where id = :id")
                .param("id", full.slot().value())
                .update();
        sweeping.run(queue.now());
        assertThat(queue.offer(first)).isPresent();
        assertThat(queue.clinic.taken(full.slot())).isEqualTo(2);
    }
}
