package org.xinglin.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.directory.Posts;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.Clinic;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.Visitor;

/**
 * A clinic with people who wait for it, another one for every test class; each slot is on a day of its own, so that tests do
 * not meet. The product sweeps while a test runs: a free place that somebody waits for is offered at any moment.
 */
final class Queue {
    private static final AtomicInteger DAY = new AtomicInteger(2);

    final Clinic clinic;
    private final ApplicationContext product;
    private final JdbcClient jdbc;
    private final Clock clock;

    Queue(ApplicationContext product, Class<?> tests) {
        this.product = product;
        clinic = Clinic.of(product, tests);
        jdbc = product.getBean(JdbcClient.class);
        clock = product.getBean(Clock.class);
    }

    /** A slot of this capacity, all of it held; far enough ahead that it may be cancelled. */
    Full full(int capacity) {
        int day = 2 + DAY.incrementAndGet() % 26;
        SlotId slot = clinic.slot(capacity, Duration.ofDays(day).plusSeconds(DAY.get()));
        var holders = new ArrayList<Visitor>();
        var held = new ArrayList<Visitor.Answer>();
        for (int i = 0; i < capacity; i++) {
            var holder = new Visitor(product).signInAsPatient();
            held.add(clinic.hold(holder, slot, key()).expect(201));
            holders.add(holder);
        }
        return new Full(slot, on(slot), holders, held);
    }

    /** A full slot and who holds it. */
    record Full(SlotId slot, LocalDate on, List<Visitor> holders, List<Visitor.Answer> held) {
        Visitor.Answer cancel(int i) {
            return holders.get(i).post("/api/appointments/" + held.get(i).text("id") + "/cancellation", null);
        }
    }

    /** The clinic of a slot is stopped. */
    void stop(SlotId slot) {
        jdbc.sql(
                        "update scheduling.session set state = 'STOPPED' where id = (select session_id from scheduling.slot where id = :slot)")
                .param("slot", slot.value())
                .update();
    }

    /** A doctor of the clinic's department, with an account. */
    Visitor doctor() {
        var doctor = new Visitor(product).signInAsDoctor(clinic.institution);
        Posts.doctor(
                product,
                clinic.institution,
                clinic.department,
                UUID.randomUUID(),
                doctor.person().value());
        return doctor;
    }

    Visitor patient() {
        return new Visitor(product).signInAsPatient();
    }

    /** Waits for just that day with the doctor. */
    Visitor.Answer join(Visitor who, LocalDate on) {
        return who.post("/api/waitlist/wishes", exact(on), key());
    }

    Visitor waiting(LocalDate on) {
        Visitor who = patient();
        join(who, on).expect(201);
        return who;
    }

    Map<String, Object> exact(LocalDate on) {
        return Map.of(
                "departmentId", clinic.department,
                "practitionerIds", List.of(clinic.practitioner),
                "fromOn", on.toString(),
                "untilOn", on.toString());
    }

    /** Waits for any doctor of the department that day. */
    Map<String, Object> wide(LocalDate on) {
        var wanted = new HashMap<>(exact(on));
        wanted.put("practitionerIds", List.of());
        return wanted;
    }

    /** The live offer of somebody; missing when they have none. */
    Optional<String> offer(Visitor who) {
        for (var wish : who.get("/api/waitlist/wishes").expect(200).body()) {
            if (wish.path("offer").path("state").asString("").equals("LIVE")) {
                return Optional.of(wish.path("offer").path("id").asString());
            }
        }
        return Optional.empty();
    }

    String state(Visitor who) {
        return who.get("/api/waitlist/wishes")
                .expect(200)
                .body()
                .get(0)
                .path("state")
                .asString();
    }

    Visitor.Answer accept(Visitor who, String offer) {
        return who.post("/api/waitlist/offers/" + offer + "/acceptance", null);
    }

    Visitor.Answer decline(Visitor who, String offer) {
        return who.post("/api/waitlist/offers/" + offer + "/refusal", null);
    }

    /** Makes an offer overdue, as its time would. */
    void overdue(String offer) {
        jdbc.sql("update waitlist.offer set expires_at = offered_at where id = :id")
                .param("id", UUID.fromString(offer))
                .update();
    }

    int liveOffers(SlotId slot) {
        return jdbc.sql("select count(*) from waitlist.offer where slot_id = :slot and state = 'LIVE'")
                .param("slot", slot.value())
                .query(Integer.class)
                .single();
    }

    int holds(SlotId slot) {
        return jdbc.sql("select count(*) from scheduling.slot_hold where slot_id = :slot and released_at is null")
                .param("slot", slot.value())
                .query(Integer.class)
                .single();
    }

    /** taken = live appointments and offers, one hold for every live offer, never above capacity. */
    void assertCounted(Full full) {
        var slot = full.slot();
        assertThat(clinic.taken(slot))
                .as("places of the slot")
                .isEqualTo(clinic.live(slot) + liveOffers(slot))
                .isLessThanOrEqualTo(full.holders().size());
        assertThat(holds(slot)).isEqualTo(liveOffers(slot));
    }

    LocalDate on(SlotId slot) {
        return ChinaTime.dateOf(jdbc.sql("select starts_at from scheduling.slot where id = :id")
                .param("id", slot.value())
                .query((row, n) -> Sql.instant(row, "starts_at"))
                .single());
    }

    Instant now() {
        return clock.instant();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
