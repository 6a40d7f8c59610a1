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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** A doctor is away: everybody gets another place or their money. */
@ProductTest
class LeaveTests {
    private static final AtomicInteger DAY = new AtomicInteger(40);

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    LeaveRun run;

    private Changes changes;

    @BeforeEach
    void open() {
        changes = new Changes(product);
    }

    private Map<String, Object> leave(int day) {
        return Map.of("practitionerId", changes.clinic.practitioner, "from", on(day), "until", on(day), "reason", "会议");
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
        SlotId morning = changes.slot(4, day, 0);
        List<Changes.Booked> four = List.of(
                changes.booked(morning), changes.booked(morning), changes.booked(morning), changes.held(morning));
        SlotId later = changes.slot(2, day + 3, 0);
        var admin = changes.administrator();
        var preview = admin.post("/api/leaves/preview", leave(day)).expect(200).body();
        assertThat(List.of(
                        preview.path("booked").asInt(),
                        preview.path("movable").asInt(),
                        preview.path("refunds").asInt(),
                        preview.path("unpaid").asInt()))
                .containsExactly(4, 2, 1, 1);
        String key = Changes.key();
        var entered = admin.post("/api/leaves", leave(day), key).expect(201);
        assertThat(admin.post("/api/leaves", leave(day), key).expect(201).text("id"))
                .isEqualTo(entered.text("id"));
        run.run(clock.instant());
        run.run(clock.instant());
        assertThat(changes.clinic.live(morning))
                .as("nobody keeps a place that does not exist")
                .isZero();
        assertThat(four.stream().map(b -> b.now().text("state")))
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED", "CANCELLED");
        assertThat(four.get(2).now().text("refunded")).isEqualTo("25.00");
        assertThat(changes.clinic.taken(later)).isEqualTo(2);
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
        assertThat(changes.clinic
                        .hold(new Visitor(product).signInAsPatient(), morning, Changes.key())
                        .expect(409)
                        .code())
                .isEqualTo("scheduling.slot-gone");
        changes.assertCounted(morning, later);
    }

    @Test
    void whoSaysNothingGetsTheMoney() {
        int day = day();
        SlotId morning = changes.slot(1, day, 0);
        Changes.Booked mine = changes.booked(morning);
        SlotId later = changes.slot(1, day + 2, 0);
        changes.administrator().post("/api/leaves", leave(day), Changes.key()).expect(201);
        run.run(clock.instant());
        assertThat(mine.now().text("state")).isEqualTo("CONFIRMED");
        run.run(clock.instant().plus(Duration.ofHours(25)));
        assertThat(mine.now().text("state")).isEqualTo("CANCELLED");
        assertThat(mine.now().text("refunded")).isEqualTo("25.00");
        changes.assertCounted(morning, later);
    }

    @Test
    void leaveAgainstHoldPayAndCancelLeavesNobodyBehind() throws Exception {
        int day = day();
        SlotId morning = changes.slot(12, day, 0);
        SlotId later = changes.slot(3, day + 1, 0);
        List<Changes.Booked> paying = new ArrayList<>();
        List<Changes.Booked> leaving = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            paying.add(changes.held(morning));
            leaving.add(changes.booked(morning));
        }
        var admin = changes.administrator();
        var acts = new ArrayList<Callable<Integer>>();
        acts.add(() -> admin.post("/api/leaves", leave(day), Changes.key()).status());
        paying.forEach(b -> acts.add(() -> changes.clinic.pay(b.held()).status()));
        leaving.forEach(b -> acts.add(() -> b.cancel().status()));
        for (int i = 0; i < 4; i++) {
            var who = new Visitor(product).signInAsPatient();
            acts.add(() -> changes.clinic.hold(who, morning, Changes.key()).status());
        }
        acts.add(() -> {
            run.run(clock.instant());
            return 0;
        });
        Changes.together(acts);
        Instant at = clock.instant();
        run.run(at);
        run.run(at);
        assertThat(changes.clinic.live(morning)).isZero();
        changes.assertCounted(morning, later);
        for (Changes.Booked one : paying) {
            var now = one.now();
            assertThat(now.text("state").equals("CONFIRMED") || unpaidOrRefunded(one))
                    .as("either another place or all of the money")
                    .isTrue();
        }
        leaving.forEach(
                b -> assertThat(unpaidOrRefunded(b) || b.now().text("state").equals("CONFIRMED"))
                        .isTrue());
    }

    private boolean unpaidOrRefunded(Changes.Booked one) {
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
        var admin = changes.administrator();
        int day = day();
        assertThat(admin.post(
                                "/api/leaves",
                                Map.of("practitionerId", UUID.randomUUID(), "from", on(day), "reason", "x"),
                                Changes.key())
                        .expect(404)
                        .code())
                .isEqualTo("rebooking.no-such-doctor");
        assertThat(admin.post("/api/leaves", Map.of("from", on(day), "reason", "x"), Changes.key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.doctor-missing");
        assertThat(admin.post(
                                "/api/leaves",
                                Map.of("practitionerId", changes.clinic.practitioner, "reason", "x"),
                                Changes.key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.day-missing");
        assertThat(admin.post(
                                "/api/leaves",
                                Map.of("practitionerId", changes.clinic.practitioner, "from", on(-2), "reason", "x"),
                                Changes.key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.day-over");
        assertThat(admin.post(
                                "/api/leaves",
                                Map.of("practitionerId", changes.clinic.practitioner, "from", on(day)),
                                Changes.key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.reason-missing");
        assertThat(admin.post(
                                "/api/leaves",
                                Map.of(
                                        "practitionerId",
                                        changes.clinic.practitioner,
                                        "from",
                                        on(day),
                                        "reason",
                                        "a\u0000b"),
                                Changes.key())
                        .expect(422)
                        .code())
                .isEqualTo("rebooking.text-malformed");
        new Visitor(product)
                .signInAsPatient()
                .post("/api/leaves", leave(day), Changes.key())
                .expect(403);
        new Visitor(product)
                .signInAsStaff("别院", UUID.randomUUID(), Role.ADMINISTRATOR)
                .post("/api/leaves", leave(day), Changes.key())
                .expect(404);
    }
}
