package org.xinglin.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Actors;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.AppointmentCancelled;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.Clinic;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

@ProductTest
class AttendanceTests {
    private static final Duration SOON = Duration.ofMinutes(20);

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AppointmentEvents listener;

    @Autowired
    Clock clock;

    private Clinic clinic;
    private Visitor doctor;

    @BeforeEach
    void open() {
        clinic = Clinic.of(product);
        doctor = new Visitor(product).continueAs(new Actors(product).inPost(clinic.person, clinic.institution), true);
    }

    /** Somebody with a paid appointment. */
    private record Guest(Visitor visitor, String id) {
        Visitor.Answer checkIn() {
            return visitor.post("/api/appointments/" + id + "/check-in", null);
        }

        JsonNode look() {
            return visitor.get("/api/appointments/" + id + "/attendance")
                    .expect(200)
                    .body();
        }
    }

    private Guest booked(SlotId slot, String name) {
        var patient = new Visitor(product).signInAsPatient(name);
        var held = clinic.hold(patient, slot, "attend-" + System.nanoTime()).expect(201);
        clinic.pay(held).expect(204);
        return new Guest(patient, held.text("id"));
    }

    private Visitor.Answer act(Guest guest, String act) {
        return doctor.post("/api/practitioner/guests/" + guest.id() + "/" + act, null);
    }

    private Visitor.Answer next(SlotId slot) {
        return doctor.post("/api/practitioner/queues/" + session(slot) + "/next", null);
    }

    private UUID session(SlotId slot) {
        return jdbc.sql("select session_id from scheduling.slot where id = :id")
                .param("id", slot.value())
                .query(UUID.class)
                .single();
    }

    @Test
    void aPatientChecksInIsCalledComesInAndIsSeen() {
        SlotId slot = clinic.slot(3, SOON);
        Guest mei = booked(slot, "林晓梅");
        assertThat(mei.look().path("stage").asString()).isEqualTo("OPEN");
        var checked = mei.checkIn().expect(200).body();
        assertThat(checked.path("stage").asString()).isEqualTo("WAITING");
        assertThat(checked.path("number").asInt()).isEqualTo(1);
        assertThat(checked.path("ahead").asInt()).isZero();
        assertThat(checked.path("high").asInt())
                .isGreaterThan(checked.path("low").asInt());
        next(slot).expect(200);
        assertThat(mei.look().path("stage").asString()).isEqualTo("CALLED");
        act(mei, "entry").expect(200);
        assertThat(mei.look().path("stage").asString()).isEqualTo("IN_ROOM");
        assertThat(jdbc.sql("select kind from chart.encounter where id = :id")
                        .param("id", UUID.fromString(mei.id()))
                        .query(String.class)
                        .single())
                .isEqualTo("CLINIC");
        act(mei, "end").expect(200);
        var seen = mei.look();
        assertThat(seen.path("stage").asString()).isEqualTo("SEEN");
        assertThat(seen.path("version").asLong())
                .isGreaterThan(checked.path("version").asLong());
        assertThat(jdbc.sql("select count(*) from attendance.passage where session_id = :id")
                        .param("id", session(slot))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void stepsThatDoNotFollowAreRefused() {
        SlotId slot = clinic.slot(3, SOON);
        Guest mei = booked(slot, "王小满");
        assertThat(next(slot).status()).as("nobody checked in: no line yet").isEqualTo(404);
        mei.checkIn().expect(200);
        assertThat(act(mei, "entry").expect(409).code()).isEqualTo("attendance.not-called");
        assertThat(act(mei, "end").expect(409).code()).isEqualTo("attendance.not-in-room");
        next(slot).expect(200);
        assertThat(next(slot).expect(409).code()).isEqualTo("attendance.somebody-called");
        assertThat(act(mei, "absence").expect(409).code()).isEqualTo("attendance.call-again-first");
        act(mei, "call").expect(200);
        act(mei, "absence").expect(200);
        assertThat(mei.look().path("stage").asString()).isEqualTo("ABSENT");
        assertThat(act(mei, "entry").expect(409).code()).isEqualTo("attendance.not-called");
        act(mei, "return").expect(200);
        assertThat(mei.look().path("stage").asString()).isEqualTo("WAITING");
        assertThat(act(mei, "return").expect(409).code()).isEqualTo("attendance.still-in-line");
        var stranger = new Visitor(product).signInAsPatient("陈远");
        stranger.get("/api/appointments/" + mei.id() + "/attendance").expect(404);
        stranger.post("/api/appointments/" + mei.id() + "/check-in", null).expect(404);
        var other = new Visitor(product).signInAsDoctor(clinic.institution);
        other.post("/api/practitioner/queues/" + session(slot) + "/next", null).expect(404);
    }

    @Test
    void checkInOpensBeforeTheSlotAndWantsAStandingAppointment() {
        Guest early = booked(clinic.slot(1, Duration.ofHours(30)), "赵早");
        assertThat(early.look().path("stage").asString()).isEqualTo("TOO_EARLY");
        assertThat(early.checkIn().expect(409).code()).isEqualTo("attendance.too-early");
        early.visitor()
                .post("/api/appointments/" + early.id() + "/cancellation", null)
                .expect(200);
        assertThat(early.checkIn().expect(409).code()).isEqualTo("attendance.not-confirmed");
        var held = clinic.hold(early.visitor(), clinic.slot(1, SOON), "unpaid-" + System.nanoTime())
                .expect(201);
        assertThat(new Guest(early.visitor(), held.text("id"))
                        .checkIn()
                        .expect(409)
                        .code())
                .isEqualTo("attendance.not-confirmed");
    }

    @Test
    void twoDesksAtOnceGiveOneNumberAndTwoCallsCallOne() throws Exception {
        SlotId slot = clinic.slot(6, SOON);
        var desk = new Visitor(product).signInAsStaff("分诊台", clinic.institution, Role.ADMINISTRATOR);
        var guests = new ArrayList<Guest>();
        for (int i = 0; i < 4; i++) {
            guests.add(booked(slot, "候诊" + i));
        }
        List<Callable<Integer>> desks = new ArrayList<>();
        for (Guest guest : guests) {
            for (int twice = 0; twice < 2; twice++) {
                desks.add(() -> desk.post("/api/desk/check-ins", Map.of("appointmentId", guest.id()))
                        .status());
            }
        }
        assertThat(together(desks)).containsOnly(204);
        assertThat(guests.stream().map(g -> g.look().path("number").asInt())).containsExactlyInAnyOrder(1, 2, 3, 4);
        for (int round = 0; round < 3; round++) {
            List<Integer> calls =
                    together(List.of(() -> next(slot).status(), () -> next(slot).status()));
            assertThat(calls).containsExactlyInAnyOrder(200, 409);
            Guest called = guests.stream()
                    .filter(g -> g.look().path("stage").asString().equals("CALLED"))
                    .reduce((a, b) -> {
                        throw new AssertionError("two are called");
                    })
                    .orElseThrow();
            assertThat(together(List.of(() -> act(called, "entry").status(), () -> act(called, "entry")
                            .status())))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void priorityGoesFirstForAReasonOfTheList() {
        SlotId slot = clinic.slot(3, SOON);
        var desk = new Visitor(product).signInAsStaff("分诊台", clinic.institution, Role.ADMINISTRATOR);
        Guest first = booked(slot, "先来");
        Guest pregnant = booked(slot, "临产");
        first.checkIn().expect(200);
        pregnant.checkIn().expect(200);
        assertThat(pregnant.look().path("ahead").asInt()).isEqualTo(1);
        String path = "/api/desk/guests/" + pregnant.id() + "/priority";
        assertThat(desk.put(path, Map.of("priority", "FRIEND")).expect(422).code())
                .isEqualTo("attendance.no-such-reason");
        desk.put(path, Map.of("priority", "LATE_PREGNANCY")).expect(204);
        assertThat(pregnant.look().path("ahead").asInt()).isZero();
        assertThat(first.look().path("ahead").asInt()).isEqualTo(1);
        next(slot).expect(200);
        assertThat(pregnant.look().path("stage").asString()).isEqualTo("CALLED");
        new Visitor(product)
                .signInAsStaff("别院", UUID.fromString("00000000-0000-0000-0000-000000000001"), Role.ADMINISTRATOR)
                .put(path, Map.of("priority", "URGENT"))
                .expect(404);
    }

    @Test
    void theWallShowsNumbersAndMaskedNamesToItsOwnKeyOnly() {
        SlotId slot = clinic.slot(3, SOON);
        var admin = new Visitor(product).signInAsStaff("院办", clinic.institution, Role.ADMINISTRATOR);
        String path = admin.post(
                        "/api/administration/displays",
                        Map.of("department", clinic.department, "kind", "WALL", "label", "三楼东"))
                .expect(201)
                .text("path");
        String key = path.substring(path.indexOf("#key=") + 5);
        Guest mei = booked(slot, "欧阳小梅");
        mei.checkIn().expect(200);
        next(slot).expect(200);
        var wall = new Visitor(product);
        wall.get("/api/wall").expect(403);
        var board = wall.send(org.springframework.http.HttpMethod.GET, "/api/wall", null, Map.of("X-Display-Key", key))
                .expect(200)
                .body();
        assertThat(board.toString()).contains("欧***").doesNotContain("欧阳小梅");
        var id = admin.get("/api/administration/displays")
                .expect(200)
                .body()
                .get(0)
                .path("id")
                .asString();
        admin.post("/api/administration/displays/" + id + "/revocation", null).expect(204);
        wall.send(org.springframework.http.HttpMethod.GET, "/api/wall", null, Map.of("X-Display-Key", key))
                .expect(403);
        wall.send(
                        org.springframework.http.HttpMethod.POST,
                        "/api/kiosk/check-ins",
                        Map.of("code", "ABCD2345"),
                        Map.of("X-Display-Key", key))
                .expect(403);
    }

    @Test
    void whoGivesTheAppointmentBackLeavesTheLine() {
        SlotId slot = clinic.slot(2, SOON);
        Guest mei = booked(slot, "退号");
        mei.checkIn().expect(200);
        // The deadline has passed for the patient; the hospital may still take an appointment away.
        jdbc.sql("update scheduling.appointment set state = 'CANCELLED', ended_at = now() where id = :id")
                .param("id", UUID.fromString(mei.id()))
                .update();
        assertThat(next(slot).expect(409).code()).isEqualTo("attendance.nobody-waiting");
        assertThat(mei.look().path("stage").asString()).isEqualTo("NONE");
        // Its money was not sent back; other tests count on money following service.
        jdbc.sql("update scheduling.appointment set state = 'CONFIRMED', ended_at = null where id = :id")
                .param("id", UUID.fromString(mei.id()))
                .update();
    }

    @Test
    void theWordOfACancellationTakesOutOfTheLineOnceAndLeavesWhoWasSeen() {
        SlotId slot = clinic.slot(2, SOON);
        Guest gone = booked(slot, "停诊");
        Guest seen = booked(slot, "看过");
        seen.checkIn().expect(200);
        next(slot).expect(200);
        act(seen, "entry").expect(200);
        act(seen, "end").expect(200);
        gone.checkIn().expect(200);
        next(slot).expect(200);
        long before = version(slot);
        AppointmentCancelled word = cancelled(gone);
        listener.on(word);
        await().atMost(Duration.ofSeconds(15)).until(() -> state(gone).equals("WITHDRAWN"));
        listener.on(word);
        listener.on(cancelled(seen));
        await().during(Duration.ofMillis(700)).atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(
                        version(slot))
                .as("a second telling changes nothing")
                .isEqualTo(before + 1));
        assertThat(state(seen)).isEqualTo("SEEN");
        assertThat(act(gone, "entry").expect(409).code()).isEqualTo("attendance.not-called");
        assertThat(next(slot).expect(409).code()).isEqualTo("attendance.nobody-waiting");
    }

    private AppointmentCancelled cancelled(Guest guest) {
        var at = clock.instant();
        return new AppointmentCancelled(
                AppointmentId.of(guest.id()),
                guest.visitor().person(),
                new PractitionerId(clinic.practitioner),
                at.plus(SOON),
                Money.of("25.00"),
                at);
    }

    private long version(SlotId slot) {
        return jdbc.sql("select version from attendance.queue where session_id = :id")
                .param("id", session(slot))
                .query(Long.class)
                .single();
    }

    private String state(Guest guest) {
        return jdbc.sql("select state from attendance.ticket where appointment_id = :id")
                .param("id", UUID.fromString(guest.id()))
                .query(String.class)
                .single();
    }

    @Test
    void theCalendarEntryRisesWithEveryChange() {
        Guest mei = booked(clinic.slot(2, Duration.ofDays(3)), "日历");
        String path = "/api/appointments/" + mei.id() + "/calendar";
        String first =
                new String(mei.visitor().get(path).expect(200).content(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(first)
                .contains("SEQUENCE:0\r\n", "STATUS:CONFIRMED\r\n", "DTSTART;TZID=Asia/Shanghai:", "BEGIN:VALARM");
        assertThat(first.lines().map(l -> l.getBytes(java.nio.charset.StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        mei.visitor()
                .post("/api/appointments/" + mei.id() + "/cancellation", null)
                .expect(200);
        String after =
                new String(mei.visitor().get(path).expect(200).content(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(after).contains("SEQUENCE:1\r\n", "STATUS:CANCELLED\r\n", "METHOD:CANCEL\r\n");
        new Visitor(product).signInAsPatient("旁人").get(path).expect(404);
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
