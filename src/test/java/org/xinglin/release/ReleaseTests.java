package org.xinglin.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Actors;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

@ProductTest
class ReleaseTests {
    private static final Duration SOON = Duration.ofSeconds(6);
    private static final Duration PAST = Duration.ofSeconds(-1);

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theRoomIsDrawnFairlyAndEverybodyHears() throws Exception {
        Rush rush = Rush.of(product, 5, SOON, Duration.ofDays(20));
        List<Visitor> people = patients(12);
        var early = new LinkedHashMap<Visitor, Visitor.Answer>();
        for (Visitor one : people) {
            early.put(one, rush.take(one).expect(201));
        }
        assertThat(early.values()).allSatisfy(t -> {
            assertThat(t.text("state")).isEqualTo("WAITING");
            assertThat(t.body().path("askAgainMillis").asLong()).isBetween(1L, 20_000L);
        });
        Visitor first = people.getFirst();
        assertThat(rush.take(first).expect(201).text("number"))
                .as("asking again changes nothing")
                .isEqualTo(early.get(first).text("number"));
        var before = first.get("/api/releases/" + rush.id + "/draw").expect(200).body();
        assertThat(before.path("seed").isMissingNode())
                .as("the seed is secret before the draw")
                .isTrue();
        assertThat(first.post("/api/appointments", Map.of("slotId", rush.slots.getFirst()), "key-before-1")
                        .expect(409)
                        .code())
                .isEqualTo("scheduling.not-open-yet");

        rush.awaitMoment();
        var places = new TreeSet<Integer>();
        int held = 0;
        for (Visitor one : people) {
            var outcome = rush.look(one, early.get(one)).expect(200);
            places.add(outcome.body().path("drawnPlace").asInt());
            held += outcome.text("state").equals("HELD") ? 1 : 0;
            assertThat(outcome.text("state"))
                    .isEqualTo(outcome.body().path("drawnPlace").asInt() <= 5 ? "HELD" : "MISSED");
        }
        assertThat(places).hasSize(12).contains(1, 12);
        assertThat(held).isEqualTo(rush.taken()).isEqualTo(rush.live()).isEqualTo(5);

        var draw = first.get("/api/releases/" + rush.id + "/draw").expect(200).body();
        byte[] seed = HexFormat.of().parseHex(draw.path("seed").asString());
        assertThat(FairDraw.hash(seed)).isEqualTo(before.path("seedHash").asString());
        List<String> lots = draw.path("tickets")
                .valueStream()
                .map(t -> FairDraw.lot(seed, TicketId.of(t.asString())))
                .toList();
        assertThat(lots).hasSize(12).isSorted();
        assertThat(first.get("/api/releases/" + rush.id + "/nearby")
                        .expect(200)
                        .body()
                        .has("sameDoctors"))
                .isTrue();
    }

    @Test
    void laterComersStandBehindInTheOrderTheyCame() {
        Rush rush = Rush.of(product, 3, SOON, Duration.ofDays(21));
        Visitor early = patient();
        var ticket = rush.take(early).expect(201);
        rush.awaitMoment();
        List<String> states = new ArrayList<>();
        for (Visitor late : patients(4)) {
            states.add(rush.take(late).expect(201).text("state"));
        }
        assertThat(states).containsExactly("HELD", "HELD", "MISSED", "MISSED");
        assertThat(rush.look(early, ticket).expect(200).text("state")).isEqualTo("HELD");
        assertThat(rush.taken()).isEqualTo(rush.live()).isEqualTo(3);
    }

    /** A family's tickets are drawn like everybody's: each member has one, and a guardian who takes two is not one who asks twice. */
    @Test
    void whoIsBookedForByTheFamilyStandsAsEveryoneElse() {
        Rush rush = Rush.of(product, 2, SOON, Duration.ofDays(28));
        Visitor mother = patient();
        PersonId child = new Actors(product).child(mother.person(), "林小满", LocalDate.of(2020, 5, 20));
        var own = rush.take(mother).expect(201);
        var childs = rush.take(mother, child).expect(201);
        assertThat(childs.text("number")).isNotEqualTo(own.text("number"));
        assertThat(rush.take(mother, child).expect(201).text("number")).isEqualTo(childs.text("number"));
        rush.awaitMoment();
        assertThat(rush.look(mother, own).expect(200).text("state")).isEqualTo("HELD");
        assertThat(rush.look(mother, childs).expect(200).text("state")).isEqualTo("HELD");
        assertThat(rush.taken()).isEqualTo(rush.live()).isEqualTo(2);
    }

    @Test
    void aPlainHoldGoesThroughTheSameLine() {
        Rush rush = Rush.of(product, 1, PAST, Duration.ofDays(22));
        Visitor winner = patient();
        var slot = Map.of("slotId", rush.slots.getFirst());
        var held = winner.post("/api/appointments", slot, "key-direct-1").expect(201);
        assertThat(winner.post("/api/appointments", slot, "key-direct-1").status())
                .as("the same place is not given twice")
                .isIn(201, 409);
        assertThat(patient()
                        .post("/api/appointments", slot, "key-direct-2")
                        .expect(409)
                        .code())
                .isEqualTo("scheduling.slot-full");
        rush.clinic.pay(held).expect(204);
        assertThat(rush.clinic.state(held)).isEqualTo("CONFIRMED");
        assertThat(rush.taken()).isEqualTo(rush.live()).isEqualTo(1);
    }

    @Test
    void aLeaveDuringTheRushLeavesNobodyAPlaceThatDoesNotExist() {
        Rush rush = Rush.of(product, 3, PAST, Duration.ofDays(171));
        Visitor winner = patient();
        assertThat(rush.take(winner).expect(201).text("state")).isEqualTo("HELD");
        var administrator = new Visitor(product).signInAsStaff("管理", rush.clinic.institution, Role.ADMINISTRATOR);
        String on = ChinaTime.dateOf(rush.opensAt.plus(Duration.ofDays(171))).toString();
        administrator
                .post(
                        "/api/leaves",
                        Map.of("practitionerId", rush.clinic.practitioner, "from", on, "until", on, "reason", "会议"),
                        "key-leave-" + rush.id)
                .expect(201);
        assertThat(rush.take(patient()).text("state")).isNotEqualTo("HELD");
        await().atMost(Duration.ofSeconds(30)).until(() -> rush.live() == 0);
        assertThat(rush.taken()).isZero();
        assertThat(rush.take(patient()).text("state")).isNotEqualTo("HELD");
    }

    @Test
    void hundredsOfRequestsByOneAccountEndInOnePlace() throws Exception {
        Rush rush = Rush.of(product, 40, PAST, Duration.ofDays(23));
        Visitor account = patient();
        List<Visitor> windows = IntStream.range(0, 10)
                .mapToObj(i -> new Visitor(product).continueAs(account.person(), false))
                .toList();
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int n = i;
            Visitor script = windows.get(i % windows.size());
            requests.add(() -> status(
                    script,
                    n % 2 == 0
                            ? () -> rush.take(script)
                            : () -> script.post(
                                    "/api/appointments", Map.of("slotId", rush.slots.get(n % 40)), "key-script-" + n)));
        }
        List<Integer> statuses = together(requests);
        assertThat(Set.copyOf(statuses)).isSubsetOf(201, 409, 429);
        assertThat(statuses).contains(429);
        assertThat(rush.taken()).isEqualTo(rush.live()).isEqualTo(1);
    }

    @Test
    void forgedBorrowedAndEarlyTicketsAreRefused() {
        Rush rush = Rush.of(product, 2, Duration.ofMinutes(30), Duration.ofDays(24));
        Visitor holder = patient();
        var ticket = rush.take(holder).expect(201);
        assertThat(rush.look(patient(), ticket).expect(403).code()).isEqualTo("release.forged-ticket");
        assertThat(holder.get("/api/releases/" + rush.id + "/tickets/AAAA")
                        .expect(403)
                        .code())
                .isEqualTo("release.forged-ticket");
        assertThat(holder.post(
                                "/api/releases/" + rush.id + "/tickets",
                                Map.of("sessionIds", List.of(), "anything", false))
                        .expect(422)
                        .code())
                .isEqualTo("release.wish-missing");
        assertThat(holder.post(
                                "/api/releases/" + rush.id + "/tickets",
                                Map.of("sessionIds", List.of(rush.slots.getFirst())))
                        .expect(422)
                        .code())
                .isEqualTo("release.not-in-this-release");
        assertThat(holder.post(
                                "/api/releases/" + rush.id + "/tickets",
                                Map.of("patientId", patient().person().value(), "sessionIds", List.of(rush.session)))
                        .expect(404)
                        .code())
                .isEqualTo("identity.no-such-person");
        Rush far = Rush.of(product, 2, Duration.ofHours(5), Duration.ofDays(25));
        assertThat(far.take(holder).expect(409).code()).isEqualTo("release.room-not-open");
        holder.delete("/api/releases/" + rush.id + "/tickets/" + ticket.text("token"))
                .expect(204);
        assertThat(holder.get("/api/releases/" + rush.id + "/tickets")
                        .expect(200)
                        .body()
                        .size())
                .isZero();
        assertThat(rush.take(new Visitor(product).signInAsNewcomer()).status()).isIn(403, 409, 422);
    }

    @Test
    void whoCannotHaveAPlaceHearsSoAtTheDoor() {
        Rush rush = Rush.of(product, 2, Duration.ofMinutes(30), Duration.ofDays(26));
        Visitor booked = patient();
        rush.clinic
                .hold(booked, rush.clinic.slot(1, Duration.ofDays(26)), "key-booked-" + rush.id)
                .expect(201);
        var refused = rush.take(booked).expect(409);
        assertThat(refused.code()).isEqualTo("scheduling.already-booked");
        assertThat(refused.body().path("rule").path("id").asString()).isEqualTo("BK-02");
    }

    @Test
    void afterTheRushTheSessionIsOrdinary() {
        Rush rush = Rush.of(product, 2, PAST, Duration.ofDays(27));
        rush.take(patient()).expect(201);
        var drawing = product.getBean(Drawing.class);
        drawing.end(rush.id);
        product.getBean(Halls.class).look();
        assertThat(rush.take(patient()).expect(409).code()).isEqualTo("release.over");
        var free = jdbc.sql("select id from scheduling.slot where session_id = :s and taken = 0")
                .param("s", rush.session)
                .query(java.util.UUID.class)
                .single();
        patient()
                .post("/api/appointments", Map.of("slotId", free), "key-ordinary")
                .expect(201);
        assertThat(rush.taken()).isEqualTo(rush.live()).isEqualTo(2);
    }

    /** A browser sends one request at a time; the account has many browsers. */
    private static int status(Visitor browser, Callable<Visitor.Answer> request) throws Exception {
        synchronized (browser) {
            return request.call().status();
        }
    }

    private Visitor patient() {
        return new Visitor(product).signInAsPatient();
    }

    private List<Visitor> patients(int count) {
        return IntStream.range(0, count).mapToObj(i -> patient()).toList();
    }

    private static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(40)) {
            var results = new ArrayList<T>();
            for (Future<T> one : threads.invokeAll(acts)) {
                results.add(one.get());
            }
            return results;
        }
    }
}
