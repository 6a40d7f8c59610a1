package org.xinglin.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.Clinic;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/**
 * Random people hold, pay, let lapse, cancel, wait, accept and decline, while a doctor takes leave and the timers run, all over one
 * database: whatever came between what, places, offers and money agree, during the rush and after it.
 */
@ProductTest
class EverythingAtOnceTests {
    private static final int PEOPLE = 12;
    private static final int ACTS = 14;
    private static final int PLACES = 3;

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Lapses lapses;

    @Autowired
    Sweeping sweeping;

    private Clinic clinic;
    private Queue queue;
    private List<SlotId> slots;
    private final ConcurrentLinkedQueue<Visitor.Answer> held = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> scandals = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 2026})
    void booksAgreeWhateverComesBetweenWhat(long seed) throws Exception {
        queue = new Queue(product, EverythingAtOnceTests.class);
        clinic = queue.clinic;
        int day = 31 + (int) (seed % 7) * 3;
        slots = List.of(
                clinic.slot(PLACES, Duration.ofDays(day)),
                clinic.slot(PLACES, Duration.ofDays(day + 1)),
                clinic.slot(PLACES, Duration.ofDays(day + 2)));
        var administrator = new Visitor(product).signInAsStaff("管理", clinic.institution, Role.ADMINISTRATOR);
        List<Callable<Void>> crowd = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            var who = new Visitor(product).signInAsPatient();
            var random = new Random(seed * 1_000 + i);
            int n = i;
            crowd.add(() -> {
                for (int act = 0; act < ACTS; act++) {
                    if (n == 0 && act == ACTS / 2) {
                        leave(administrator);
                    }
                    act(who, random);
                    assertPlaces();
                    Thread.sleep(random.nextInt(80));
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (Future<Void> one : threads.invokeAll(crowd)) {
                one.get();
            }
        }
        assertThat(scandals).isEmpty();
        lapses.run(queue.now().plus(Duration.ofHours(12)));
        sweeping.run(queue.now());
        assertPlaces();
        assertOffers();
        assertMoney();
        await("whoever was booked on the day of the leave is moved or refunded")
                .atMost(Duration.ofSeconds(20))
                .until(() -> clinic.live(slots.getFirst()) == 0);
        assertPlaces();
        assertMoney();
    }

    private void leave(Visitor administrator) {
        String on = queue.on(slots.getFirst()).toString();
        note(administrator.post(
                "/api/leaves",
                Map.of("practitionerId", clinic.practitioner, "from", on, "until", on, "reason", "会议"),
                Queue.key()));
    }

    private void act(Visitor who, Random random) {
        SlotId slot = slots.get(random.nextInt(slots.size()));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                var answer = note(clinic.hold(who, slot, Queue.key()));
                if (answer.status() == 201) {
                    held.add(answer);
                }
            }
            case 3 -> some(random).ifPresent(one -> note(clinic.pay(one)));
            case 4 -> some(random).ifPresent(this::lapse);
            case 5 -> some(random).ifPresent(this::cancelByItsOwner);
            case 6, 7 -> note(queue.join(who, queue.on(slot)));
            case 8 ->
                queue.offer(who)
                        .ifPresent(offer ->
                                note(random.nextBoolean() ? queue.accept(who, offer) : queue.decline(who, offer)));
            default -> timers(random);
        }
    }

    private void timers(Random random) {
        if (random.nextBoolean()) {
            lapses.run(queue.now());
        } else {
            sweeping.run(queue.now());
        }
    }

    private Optional<Visitor.Answer> some(Random random) {
        List<Visitor.Answer> all = List.copyOf(held);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    /** The hold's time is over; the timer of every node finds it, unless its payment comes first. */
    private void lapse(Visitor.Answer hold) {
        jdbc.sql(
                        "update scheduling.appointment set held_until = held_at where id = cast(:id as uuid) and state = 'HELD'")
                .param("id", hold.text("id"))
                .update();
    }

    private void cancelByItsOwner(Visitor.Answer hold) {
        var owner = new Visitor(product).continueAs(new PersonId(UUID.fromString(hold.text("patientId"))), false);
        note(owner.post("/api/appointments/" + hold.text("id") + "/cancellation", null));
    }

    private Visitor.Answer note(Visitor.Answer answer) {
        if (answer.status() >= 500) {
            scandals.add(answer.status() + " " + answer.body());
        }
        return answer;
    }

    /** True at every moment: one statement sees one moment. */
    private void assertPlaces() {
        assertThat(jdbc.sql("""
                        select s.id from scheduling.slot s
                        where s.id = any (cast(:slots as uuid[])) and (s.taken > s.capacity or s.taken <>
                          (select count(*) from scheduling.appointment a where a.slot_id = s.id and a.state in ('HELD', 'CONFIRMED'))
                          + (select count(*) from scheduling.slot_hold h where h.slot_id = s.id and h.released_at is null))
                        """)
                        .param(
                                "slots",
                                slots.stream().map(s -> s.value().toString()).toArray(String[]::new))
                        .query(UUID.class)
                        .list())
                .as("taken = live holds, bookings and offers, never above capacity")
                .isEmpty();
    }

    private void assertOffers() {
        for (SlotId slot : slots) {
            assertThat(queue.holds(slot)).as("one kept place for every offer").isEqualTo(queue.liveOffers(slot));
        }
        assertThat(jdbc.sql(
                                "select wish_id from waitlist.offer where state = 'LIVE' group by wish_id having count(*) > 1")
                        .query(UUID.class)
                        .list())
                .as("one offer a wish")
                .isEmpty();
    }

    private void assertMoney() {
        assertThat(clinic.imbalance()).isEmpty();
        assertThat(jdbc.sql("""
                        select a.id from scheduling.appointment a
                        join settlement.bill b on b.subject_kind = 'appointment' and b.subject_id = a.id
                        join scheduling.slot s on s.id = a.slot_id
                        where s.id = any (cast(:slots as uuid[])) and ((a.state = 'CONFIRMED') <> (b.state = 'PAID' and b.refunded < b.total)
                          or (a.state = 'HELD') <> (b.state = 'OPEN'))
                        """)
                        .param(
                                "slots",
                                slots.stream().map(s -> s.value().toString()).toArray(String[]::new))
                        .query(UUID.class)
                        .list())
                .as("no place without its payment, no payment without its place")
                .isEmpty();
    }
}
