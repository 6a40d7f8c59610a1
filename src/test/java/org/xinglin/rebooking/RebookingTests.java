package org.xinglin.rebooking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class RebookingTests {
    private static final AtomicInteger DAY = new AtomicInteger(40);

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    LeaveRun run;

    private Clinic clinic;

    @BeforeEach
    void open() {
        clinic = Clinic.of(product, RebookingTests.class);
    }

    private record Booked(Visitor who, Visitor.Answer held) {
        String path(String verb) {
            return "/api/appointments/" + held.text("id") + "/" + verb;
        }

        Visitor.Answer move(SlotId to, String key) {
            return who.post(path("move"), Map.of("slotId", to.value()), key);
        }

        Visitor.Answer cancel() {
            return who.post(path("cancellation"), null);
        }

        Visitor.Answer now() {
            return who.get("/api/appointments/" + held.text("id")).expect(200);
        }
    }

    private Booked booked(SlotId slot) {
        Booked held = held(slot);
        clinic.pay(held.held()).expect(204);
        return held;
    }

    private Booked held(SlotId slot) {
        var who = new Visitor(product).signInAsPatient();
        return new Booked(who, clinic.hold(who, slot, key()).expect(201));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private SlotId slot(int capacity, int days, int minutes) {
        return clinic.slot(capacity, Duration.ofDays(days).plusMinutes(minutes));
    }

    private void assertCounted(SlotId... slots) {
        for (SlotId slot : slots) {
            assertThat(clinic.taken(slot)).isEqualTo(clinic.live(slot));
        }
        assertThat(clinic.imbalance()).isEmpty();
    }

    private int price(SlotId slot, String price) {
        return jdbc.sql(
                        "update scheduling.session set price = cast(:price as numeric) where id = (select session_id from scheduling.slot where id = :slot)")
                .param("price", price)
                .param("slot", slot.value())
                .update();
    }

    @Test
    void anAppointmentMovesOnceForOneIntentAndItsDifferenceGoesBack() {
        SlotId from = slot(1, 5, 1);
        SlotId to = slot(1, 6, 1);
        price(to, "20.00");
        Booked mine = booked(from);
        assertThat(mine.who().get(mine.path("alternatives")).expect(200).body().toString())
                .contains(to.toString());
        String key = key();
        mine.move(to, key).expect(200);
        mine.move(to, key).expect(200);
        assertThat(mine.now().text("price")).isEqualTo("20.00");
        assertThat(mine.now().text("refunded")).isEqualTo("5.00");
        assertThat(clinic.taken(from)).isZero();
        assertThat(clinic.taken(to)).isOne();
        mine.cancel().expect(200);
        assertThat(mine.now().text("refunded")).as("the rest goes back").isEqualTo("25.00");
        assertCounted(from, to);
    }

    @Test
    void movesAreRefusedWithTheirRule() {
        SlotId soon = clinic.slot(2, Duration.ofHours(11));
        SlotId late = slot(2, 7, 2);
        SlotId full = slot(1, 8, 2);
        booked(full);
        Booked tooLate = booked(soon);
        assertThat(tooLate.move(late, key()).expect(409).code()).isEqualTo("rebooking.too-late");
        Booked mine = booked(late);
        assertThat(mine.move(late, key()).expect(409).code()).isEqualTo("rebooking.same-place");
        assertThat(mine.move(full, key()).expect(409).code()).isEqualTo("scheduling.slot-full");
        SlotId dearer = slot(1, 8, 3);
        price(dearer, "60.00");
        assertThat(mine.move(dearer, key()).expect(409).code()).isEqualTo("rebooking.not-an-alternative");
        assertThat(mine.move(slot(1, 20, 1), key()).expect(409).code()).isEqualTo("rebooking.not-an-alternative");
        assertThat(mine.move(new SlotId(UUID.randomUUID()), key()).expect(404).code())
                .isEqualTo("rebooking.no-such-place");
        assertThat(mine.who()
                        .post(mine.path("move"), Map.of(), key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.slot-missing");
        var stranger = new Visitor(product).signInAsPatient();
        assertThat(stranger.post(mine.path("move"), Map.of("slotId", soon.value()), key())
                        .expect(404)
                        .code())
                .isEqualTo("rebooking.no-such-appointment");
        assertThat(held(late).move(soon, key()).expect(409).code()).isEqualTo("rebooking.not-paid");
        String key = key();
        mine.move(slot(1, 9, 1), key).expect(200);
        assertThat(mine.move(slot(1, 9, 2), key).expect(409).code()).contains("idempotency");
        mine.move(slot(1, 10, 1), key()).expect(200);
        assertThat(mine.move(slot(1, 11, 1), key()).expect(409).code()).isEqualTo("rebooking.moved-often");
    }

    @Test
    void theHalfDayOfAnotherAppointmentIsRefused() {
        SlotId mineAt = slot(1, 5, 20);
        SlotId other = slot(1, 6, 20);
        SlotId beside = slot(1, 6, 40);
        Booked mine = booked(mineAt);
        clinic.hold(mine.who(), other, key()).expect(201);
        assertThat(mine.move(beside, key()).expect(409).code()).isEqualTo("scheduling.already-booked");
        assertCounted(mineAt, other, beside);
    }

    @Test
    void moveAndCancelAtTheSameInstantLeaveOnePlaceOrNone() throws Exception {
        for (int i = 0; i < 12; i++) {
            SlotId from = slot(1, 5, 60 + i);
            SlotId to = slot(1, 6, 60 + i);
            Booked mine = booked(from);
            List<Integer> answers = together(List.of(
                    () -> mine.move(to, key()).status(), () -> mine.cancel().status()));
            assertThat(answers.get(0)).isIn(200, 409);
            assertThat(answers.get(1)).isEqualTo(200);
            assertThat(mine.now().text("state")).isEqualTo("CANCELLED");
            assertThat(mine.now().text("refunded")).isEqualTo("25.00");
            assertThat(clinic.taken(from) + clinic.taken(to)).isZero();
            assertCounted(from, to);
        }
    }

    @Test
    void twoWhoExchangePlacesDoNotWaitForEachOtherForEver() throws Exception {
        for (int i = 0; i < 8; i++) {
            SlotId one = slot(2, 5, 90 + i);
            SlotId two = slot(2, 6, 90 + i);
            Booked first = booked(one);
            Booked second = booked(two);
            assertThat(together(List.of(() -> first.move(two, key()).status(), () -> second.move(one, key())
                            .status())))
                    .containsExactly(200, 200);
            assertThat(List.of(clinic.taken(one), clinic.taken(two))).containsExactly(1, 1);
            assertCounted(one, two);
        }
    }

    private static List<Integer> together(List<Callable<Integer>> acts) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var done : pool.invokeAll(acts)) {
                answers.add(done.get());
            }
            return answers;
        }
    }

    private Visitor administrator() {
        return new Visitor(product).signInAsStaff("管理", clinic.institution, Role.ADMINISTRATOR);
    }

    private Map<String, Object> leave(int day) {
        return Map.of("practitionerId", clinic.practitioner, "from", on(day), "until", on(day), "reason", "会议");
    }

    private String on(int day) {
        return ChinaTime.dateOf(clock.instant().plus(Duration.ofDays(day))).toString();
    }

    private static int day() {
        return DAY.getAndAdd(20);
    }

    @Test
    void aLeaveMovesWhomItCanRefundsTheRestAndDoesNothingTwice() {
        int day = day();
        SlotId morning = slot(4, day, 0);
        List<Booked> four = List.of(booked(morning), booked(morning), booked(morning), held(morning));
        SlotId later = slot(2, day + 3, 0);
        var admin = administrator();
        var preview = admin.post("/api/leaves/preview", leave(day)).expect(200).body();
        assertThat(List.of(
                        preview.path("booked").asInt(),
                        preview.path("movable").asInt(),
                        preview.path("refunds").asInt(),
                        preview.path("unpaid").asInt()))
                .containsExactly(4, 2, 1, 1);
        String key = key();
        var entered = admin.post("/api/leaves", leave(day), key).expect(201);
        assertThat(admin.post("/api/leaves", leave(day), key).expect(201).text("id"))
                .isEqualTo(entered.text("id"));
        run.run(clock.instant());
        run.run(clock.instant());
        assertThat(clinic.live(morning))
                .as("nobody keeps a place that does not exist")
                .isZero();
        assertThat(four.stream().map(b -> b.now().text("state")))
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED", "CANCELLED");
        assertThat(four.get(2).now().text("refunded")).isEqualTo("25.00");
        assertThat(clinic.taken(later)).isEqualTo(2);
        assertThat(four.get(0)
                        .who()
                        .post(four.get(0).path("leave-answer"), Map.of("accept", true))
                        .expect(200)
                        .body()
                        .path("displaced")
                        .path("state")
                        .asString())
                .isEqualTo("ACCEPTED");
        four.get(1)
                .who()
                .post(four.get(1).path("leave-answer"), Map.of("accept", false))
                .expect(200);
        four.get(1)
                .who()
                .post(four.get(1).path("leave-answer"), Map.of("accept", false))
                .expect(200);
        assertThat(four.get(1)
                        .who()
                        .post(four.get(1).path("leave-answer"), Map.of("accept", true))
                        .expect(409)
                        .code())
                .isEqualTo("rebooking.answered");
        assertThat(four.get(1).now().text("refunded")).isEqualTo("25.00");
        assertThat(clinic.hold(new Visitor(product).signInAsPatient(), morning, key())
                        .expect(409)
                        .code())
                .isEqualTo("scheduling.slot-gone");
        assertCounted(morning, later);
    }

    @Test
    void whoSaysNothingGetsTheMoney() {
        int day = day();
        SlotId morning = slot(1, day, 0);
        Booked mine = booked(morning);
        SlotId later = slot(1, day + 2, 0);
        administrator().post("/api/leaves", leave(day), key()).expect(201);
        run.run(clock.instant());
        assertThat(mine.now().text("state")).isEqualTo("CONFIRMED");
        run.run(clock.instant().plus(Duration.ofHours(25)));
        assertThat(mine.now().text("state")).isEqualTo("CANCELLED");
        assertThat(mine.now().text("refunded")).isEqualTo("25.00");
        assertCounted(morning, later);
    }

    @Test
    void leaveAgainstHoldPayAndCancelLeavesNobodyBehind() throws Exception {
        int day = day();
        SlotId morning = slot(12, day, 0);
        SlotId later = slot(3, day + 1, 0);
        List<Booked> paying = new ArrayList<>();
        List<Booked> leaving = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            paying.add(held(morning));
            leaving.add(booked(morning));
        }
        var admin = administrator();
        var acts = new ArrayList<Callable<Integer>>();
        acts.add(() -> admin.post("/api/leaves", leave(day), key()).status());
        paying.forEach(b -> acts.add(() -> clinic.pay(b.held()).status()));
        leaving.forEach(b -> acts.add(() -> b.cancel().status()));
        for (int i = 0; i < 4; i++) {
            var who = new Visitor(product).signInAsPatient();
            acts.add(() -> clinic.hold(who, morning, key()).status());
        }
        acts.add(() -> {
            run.run(clock.instant());
            return 0;
        });
        together(acts);
        Instant at = clock.instant();
        run.run(at);
        run.run(at);
        assertThat(clinic.live(morning)).isZero();
        assertCounted(morning, later);
        for (Booked one : paying) {
            var now = one.now();
            assertThat(now.text("state").equals("CONFIRMED") || unpaidOrRefunded(one))
                    .as("either another place or all of the money")
                    .isTrue();
        }
        leaving.forEach(
                b -> assertThat(unpaidOrRefunded(b) || b.now().text("state").equals("CONFIRMED"))
                        .isTrue());
    }

    private boolean unpaidOrRefunded(Booked one) {
        return jdbc.sql("""
                select coalesce(sum(case when p.state = 'PAID' then p.amount else 0 end), 0)
                  = coalesce((select sum(r.amount) from settlement.refund r where r.bill_id = b.id), 0)
                from settlement.bill b join settlement.payment p on p.bill_id = b.id
                where b.subject_id = :id group by b.id
                """)
                .param("id", UUID.fromString(one.held().text("id")))
                .query(Boolean.class)
                .single();
    }

    @Test
    void leavesAreRefusedWithPointers() {
        var admin = administrator();
        int day = day();
        assertThat(admin.post(
                                "/api/leaves",
                                Map.of("practitionerId", UUID.randomUUID(), "from", on(day), "reason", "x"),
                                key())
                        .expect(404)
                        .code())
                .isEqualTo("rebooking.no-such-doctor");
        assertThat(admin.post("/api/leaves", Map.of("from", on(day), "reason", "x"), key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.doctor-missing");
        assertThat(admin.post("/api/leaves", Map.of("practitionerId", clinic.practitioner, "reason", "x"), key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.day-missing");
        assertThat(admin.post(
                                "/api/leaves",
                                Map.of("practitionerId", clinic.practitioner, "from", on(-2), "reason", "x"),
                                key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.day-over");
        assertThat(admin.post("/api/leaves", Map.of("practitionerId", clinic.practitioner, "from", on(day)), key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.reason-missing");
        assertThat(admin.post(
                                "/api/leaves",
                                Map.of("practitionerId", clinic.practitioner, "from", on(day), "reason", "a\u0000b"),
                                key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.text-malformed");
        new Visitor(product)
                .signInAsPatient()
                .post("/api/leaves", leave(day), key())
                .expect(403);
        new Visitor(product)
                .signInAsStaff("别院", UUID.randomUUID(), Role.ADMINISTRATOR)
                .post("/api/leaves", leave(day), key())
                .expect(404);
    }

    @Test
    void placesAreAddedOnPurposeUpToTheLimit() throws Exception {
        SlotId slot = slot(1, 5, 300);
        booked(slot);
        var admin = administrator();
        String path = "/api/slots/" + slot + "/extra-places";
        assertThat(admin.post(path, Map.of()).expect(422).code()).isEqualTo("rebooking.reason-missing");
        new Visitor(product).signInAsPatient().post(path, Map.of("reason", "x")).expect(403);
        var acts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 7; i++) {
            acts.add(() -> admin.post(path, Map.of("reason", "外地来的重症患者")).status());
        }
        assertThat(together(acts).stream().filter(s -> s == 201)).hasSize(4);
        assertThat(admin.post(path, Map.of("reason", "x")).expect(409).code())
                .isEqualTo("rebooking.extra-places-used-up");
        booked(slot);
        assertCounted(slot);
    }
}
