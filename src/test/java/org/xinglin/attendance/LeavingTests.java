package org.xinglin.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.xinglin.attendance.WaitingRoom.SOON;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.attendance.WaitingRoom.Guest;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.scheduling.AppointmentCancelled;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;

/** Whose appointment is given back does not stand in the line any more. */
@ProductTest
class LeavingTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AppointmentEvents listener;

    @Autowired
    Clock clock;

    private WaitingRoom room;

    @BeforeEach
    void open() {
        room = new WaitingRoom(product);
    }

    @Test
    void whoGivesTheAppointmentBackLeavesTheLine() {
        SlotId slot = room.clinic.slot(2, SOON);
        Guest mei = room.booked(slot, "退号");
        mei.checkIn().expect(200);
        // The deadline has passed for the patient; the hospital may still take an appointment away.
        jdbc.sql("update scheduling.appointment set state = 'CANCELLED', ended_at = now() where id = :id")
                .param("id", UUID.fromString(mei.id()))
                .update();
        assertThat(room.next(slot).expect(409).code()).isEqualTo("attendance.nobody-waiting");
        assertThat(mei.stage()).isEqualTo("NONE");
        // Its money was not sent back; other tests count on money following service.
        jdbc.sql("update scheduling.appointment set state = 'CONFIRMED', ended_at = null where id = :id")
                .param("id", UUID.fromString(mei.id()))
                .update();
    }

    @Test
    void theWordOfACancellationTakesOutOfTheLineOnceAndLeavesWhoWasSeen() {
        SlotId slot = room.clinic.slot(2, SOON);
        Guest gone = room.booked(slot, "停诊");
        Guest seen = room.booked(slot, "看过");
        seen.checkIn().expect(200);
        room.next(slot).expect(200);
        room.act(seen, "entry").expect(200);
        room.act(seen, "end").expect(200);
        gone.checkIn().expect(200);
        room.next(slot).expect(200);
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
        assertThat(room.act(gone, "entry").expect(409).code()).isEqualTo("attendance.not-called");
        assertThat(room.next(slot).expect(409).code()).isEqualTo("attendance.nobody-waiting");
    }

    private AppointmentCancelled cancelled(Guest guest) {
        var at = clock.instant();
        return new AppointmentCancelled(
                AppointmentId.of(guest.id()),
                guest.visitor().person(),
                new PractitionerId(room.clinic.practitioner),
                at.plus(SOON),
                Money.of("25.00"),
                at);
    }

    private long version(SlotId slot) {
        return jdbc.sql("select version from attendance.queue where session_id = :id")
                .param("id", room.session(slot))
                .query(Long.class)
                .single();
    }

    private String state(Guest guest) {
        return jdbc.sql("select state from attendance.ticket where appointment_id = :id")
                .param("id", UUID.fromString(guest.id()))
                .query(String.class)
                .single();
    }
}
