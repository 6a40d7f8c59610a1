package org.xinglin.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinglin.attendance.WaitingRoom.SOON;
import static org.xinglin.testing.Together.together;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.attendance.WaitingRoom.Guest;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** The way through the line: there, called, in the room, seen; and every step that does not follow. */
@ProductTest
class AttendanceTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    private WaitingRoom room;

    @BeforeEach
    void open() {
        room = new WaitingRoom(product);
    }

    @Test
    void aPatientChecksInIsCalledComesInAndIsSeen() {
        SlotId slot = room.clinic.slot(3, SOON);
        Guest mei = room.booked(slot, "林晓梅");
        assertThat(mei.stage()).isEqualTo("OPEN");
        var checked = mei.checkIn().expect(200).body();
        assertThat(checked.path("stage").asString()).isEqualTo("WAITING");
        assertThat(checked.path("number").asInt()).isEqualTo(1);
        assertThat(checked.path("ahead").asInt()).isZero();
        assertThat(checked.path("high").asInt())
                .isGreaterThan(checked.path("low").asInt());
        room.next(slot).expect(200);
        assertThat(mei.stage()).isEqualTo("CALLED");
        room.act(mei, "entry").expect(200);
        assertThat(mei.stage()).isEqualTo("IN_ROOM");
        assertThat(jdbc.sql("select kind from chart.encounter where id = :id")
                        .param("id", UUID.fromString(mei.id()))
                        .query(String.class)
                        .single())
                .isEqualTo("CLINIC");
        room.act(mei, "end").expect(200);
        var seen = mei.look();
        assertThat(seen.path("stage").asString()).isEqualTo("SEEN");
        assertThat(seen.path("version").asLong())
                .isGreaterThan(checked.path("version").asLong());
        assertThat(jdbc.sql("select count(*) from attendance.passage where session_id = :id")
                        .param("id", room.session(slot))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void stepsThatDoNotFollowAreRefused() {
        SlotId slot = room.clinic.slot(3, SOON);
        Guest mei = room.booked(slot, "王小满");
        assertThat(room.next(slot).status())
                .as("nobody checked in: no line yet")
                .isEqualTo(404);
        mei.checkIn().expect(200);
        assertThat(room.act(mei, "entry").expect(409).code()).isEqualTo("attendance.not-called");
        assertThat(room.act(mei, "end").expect(409).code()).isEqualTo("attendance.not-in-room");
        room.next(slot).expect(200);
        assertThat(room.next(slot).expect(409).code()).isEqualTo("attendance.somebody-called");
        assertThat(room.act(mei, "absence").expect(409).code()).isEqualTo("attendance.call-again-first");
        room.act(mei, "call").expect(200);
        room.act(mei, "absence").expect(200);
        assertThat(mei.stage()).isEqualTo("ABSENT");
        assertThat(room.act(mei, "entry").expect(409).code()).isEqualTo("attendance.not-called");
        room.act(mei, "return").expect(200);
        assertThat(mei.stage()).isEqualTo("WAITING");
        assertThat(room.act(mei, "return").expect(409).code()).isEqualTo("attendance.still-in-line");
        var stranger = new Visitor(product).signInAsPatient("陈远");
        stranger.get("/api/appointments/" + mei.id() + "/attendance").expect(404);
        stranger.post("/api/appointments/" + mei.id() + "/check-in", null).expect(404);
        var other = new Visitor(product).signInAsDoctor(room.clinic.institution);
        other.post("/api/practitioner/queues/" + room.session(slot) + "/next", null)
                .expect(404);
    }

    @Test
    void checkInOpensBeforeTheSlotAndWantsAStandingAppointment() {
        Guest early = room.booked(room.clinic.slot(1, Duration.ofHours(30)), "赵早");
        assertThat(early.stage()).isEqualTo("TOO_EARLY");
        assertThat(early.checkIn().expect(409).code()).isEqualTo("attendance.too-early");
        early.visitor()
                .post("/api/appointments/" + early.id() + "/cancellation", null)
                .expect(200);
        assertThat(early.checkIn().expect(409).code()).isEqualTo("attendance.not-confirmed");
        var held = room.clinic
                .hold(early.visitor(), room.clinic.slot(1, SOON), "unpaid-" + System.nanoTime())
                .expect(201);
        assertThat(new Guest(early.visitor(), held.text("id"))
                        .checkIn()
                        .expect(409)
                        .code())
                .isEqualTo("attendance.not-confirmed");
    }

    @Test
    void priorityGoesFirstForAReasonOfTheList() {
        SlotId slot = room.clinic.slot(3, SOON);
        var desk = room.desk();
        Guest first = room.booked(slot, "先来");
        Guest pregnant = room.booked(slot, "临产");
        first.checkIn().expect(200);
        pregnant.checkIn().expect(200);
        assertThat(pregnant.look().path("ahead").asInt()).isEqualTo(1);
        String path = "/api/desk/guests/" + pregnant.id() + "/priority";
        assertThat(desk.put(path, Map.of("priority", "FRIEND")).expect(422).code())
                .isEqualTo("attendance.no-such-reason");
        desk.put(path, Map.of("priority", "LATE_PREGNANCY")).expect(204);
        assertThat(pregnant.look().path("ahead").asInt()).isZero();
        assertThat(first.look().path("ahead").asInt()).isEqualTo(1);
        room.next(slot).expect(200);
        assertThat(pregnant.stage()).isEqualTo("CALLED");
        new Visitor(product)
                .signInAsStaff("别院", UUID.fromString("00000000-0000-0000-0000-000000000001"), Role.ADMINISTRATOR)
                .put(path, Map.of("priority", "URGENT"))
                .expect(404);
    }

    @Test
    void twoDesksAtOnceGiveOneNumberAndTwoCallsCallOne() throws Exception {
        SlotId slot = room.clinic.slot(6, SOON);
        var desk = room.desk();
        var guests = new ArrayList<Guest>();
        for (int i = 0; i < 4; i++) {
            guests.add(room.booked(slot, "候诊" + i));
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
            List<Integer> calls = together(List.of(
                    () -> room.next(slot).status(), () -> room.next(slot).status()));
            assertThat(calls).containsExactlyInAnyOrder(200, 409);
            Guest called = guests.stream()
                    .filter(g -> g.stage().equals("CALLED"))
                    .reduce((a, b) -> {
                        throw new AssertionError("two are called");
                    })
                    .orElseThrow();
            assertThat(together(List.of(() -> room.act(called, "entry").status(), () -> room.act(called, "entry")
                            .status())))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }
}
