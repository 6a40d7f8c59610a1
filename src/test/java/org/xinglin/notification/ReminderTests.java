package org.xinglin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.xinglin.testing.Together.together;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.account.Phones;
import org.xinglin.identity.People;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Phone;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.SimulatorServer.Fault;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.Clinic;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** The product's own worker runs beside these tests; what they look at is due in a future that only they speak of. */
@ProductTest
class ReminderTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReminderSending sending;

    private Clinic clinic;
    private Instant starts;
    private Instant due;

    @BeforeEach
    void open() {
        // Other tests' appointments would take the faults that are meant for this one's.
        jdbc.sql("delete from notification.reminder").update();
        clinic = Clinic.of(product);
        starts = java.time.LocalDate.now(ChinaTime.ZONE)
                .plusDays(3)
                .atTime(LocalTime.of(15, 0))
                .atZone(ChinaTime.ZONE)
                .toInstant();
        due = starts.minus(Duration.ofHours(24));
    }

    private record Booked(Visitor patient, UUID id, Phone phone) {}

    private Booked booked() {
        var patient = new Visitor(product).signInAsPatient("提醒");
        var held = clinic.hold(
                        patient, clinic.slot(1, Duration.between(Instant.now(), starts)), "remind-" + System.nanoTime())
                .expect(201);
        clinic.pay(held).expect(204);
        UUID id = UUID.fromString(held.text("id"));
        // The slot was made a moment after the time was taken; the appointment is moved to the full hour before it is
        // planned for.
        await().atMost(Duration.ofSeconds(15)).until(() -> states(id).size() == 2);
        jdbc.sql("update scheduling.appointment set starts_at = :at where id = :id")
                .param("at", Sql.timestamp(starts))
                .param("id", id)
                .update();
        jdbc.sql("""
                update notification.reminder set starts_at = :at, due_at = cast(:at as timestamptz) - case kind when 'DAY_BEFORE'
                  then interval '24 hours' else interval '2 hours' end where appointment_id = :id
                """).param("at", Sql.timestamp(starts)).param("id", id).update();
        jdbc.sql("update notification.reminder set next_at = due_at where appointment_id = :id")
                .param("id", id)
                .update();
        Phone phone = product.getBean(People.class).phoneOf(patient.person()).orElseThrow();
        return new Booked(patient, id, phone);
    }

    private List<String> states(UUID appointment) {
        return jdbc.sql("""
                select state || coalesce(' ' || reason, '') from notification.reminder where appointment_id = :id order by due_at
                """).param("id", appointment).query(String.class).list();
    }

    @Test
    void bothRemindersAreToldInTheAppAndByTextAndTheirDeliveryIsKnown() {
        Booked one = booked();
        sending.run(due.minusSeconds(1));
        assertThat(states(one.id())).containsExactly("QUEUED", "QUEUED");
        sending.run(due.plusSeconds(1));
        assertThat(states(one.id())).containsExactly("SENT", "QUEUED");
        sending.run(due.plusSeconds(60));
        assertThat(states(one.id())).containsExactly("DELIVERED", "QUEUED");
        sending.run(starts.minus(Duration.ofHours(2)).plusSeconds(1));
        try (var phones = new Phones(product)) {
            assertThat(phones.received(one.phone(), "提醒")).isEqualTo(2);
        }
        assertThat(one.patient().get("/api/messages").expect(200).content())
                .asString()
                .contains("APPOINTMENT_REMINDER", "周岐");
    }

    @Test
    void twoWorkersTellNobodyTwice() throws Exception {
        var many = new ArrayList<Booked>();
        for (int i = 0; i < 6; i++) {
            many.add(booked());
        }
        together(4, () -> sending.run(due.plusSeconds(1)));
        try (var phones = new Phones(product)) {
            assertThat(many).allSatisfy(one -> {
                assertThat(states(one.id())).containsExactly("SENT", "QUEUED");
                assertThat(phones.received(one.phone(), "提醒")).isEqualTo(1);
                assertThat(attempts(one)).isEqualTo(1);
            });
        }
    }

    private int attempts(Booked one) {
        return jdbc.sql("select attempts from notification.reminder where appointment_id = :id and kind = 'DAY_BEFORE'")
                .param("id", one.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void aLostReplyIsTriedAgainWithoutTellingTwice() {
        Booked one = booked();
        try (var phones = new Phones(product)) {
            phones.failing(new Fault.DroppedReply(), 1);
            sending.run(due.plusSeconds(1));
            assertThat(states(one.id())).containsExactly("QUEUED", "QUEUED");
            sending.run(due.plusSeconds(2));
            assertThat(attempts(one)).as("the pause is kept").isEqualTo(1);
            sending.run(due.plusSeconds(40));
            assertThat(states(one.id())).containsExactly("SENT", "QUEUED");
            assertThat(phones.received(one.phone(), "提醒")).isEqualTo(1);
        }
    }

    @Test
    void whatReachesNobodyIsShownToTheDeskUntilSomebodyPhones() {
        Booked away = booked();
        Booked silent = booked();
        var desk = new Visitor(product).signInAsStaff("分诊台", clinic.institution, Role.ADMINISTRATOR);
        try (var phones = new Phones(product)) {
            phones.unreachable();
            sending.run(due.plusSeconds(1));
            sending.run(due.plusSeconds(60));
            assertThat(states(away.id())).containsExactly("FAILED UNREACHABLE", "QUEUED");
            phones.silent();
            Instant second = starts.minus(Duration.ofHours(2));
            sending.run(second.plusSeconds(1));
            sending.run(second.plus(Duration.ofMinutes(9)));
            assertThat(states(silent.id())).containsExactly("FAILED UNREACHABLE", "SENT");
            sending.run(second.plus(Duration.ofMinutes(11)));
            assertThat(states(silent.id())).containsExactly("FAILED UNREACHABLE", "FAILED NO_RECEIPT");
        }
        UUID id = jdbc.sql("select id from notification.reminder where appointment_id = :id and kind = 'DAY_BEFORE'")
                .param("id", away.id())
                .query(UUID.class)
                .single();
        String list = "/api/desk/undelivered-reminders";
        assertThat(desk.get(list).expect(200).content())
                .asString()
                .contains(id.toString(), away.phone().digits());
        String act = list + "/" + id + "/phoned";
        desk.post(act, null).expect(204);
        desk.post(act, null).expect(204);
        assertThat(desk.get(list).body().valueStream().filter(r -> r.path("id")
                        .asString()
                        .equals(id.toString())))
                .allSatisfy(r -> assertThat(r.path("phonedAt").asString()).isNotEmpty());
        var stranger = new Visitor(product)
                .signInAsStaff("别院", UUID.fromString("00000000-0000-0000-0000-000000000001"), Role.ADMINISTRATOR);
        assertThat(stranger.post(act, null).expect(404).code()).isEqualTo("notification.no-such-reminder");
        assertThat(stranger.get(list).body()).isEmpty();
        away.patient().get(list).expect(403);
    }

    @Test
    void aServiceThatStaysAwayIsTriedWithLongerPausesAndThenGivenUp() {
        Booked one = booked();
        try (var phones = new Phones(product)) {
            phones.failing(new Fault.Failing(503), 1_000);
            for (int pause : List.of(1, 32, 93, 214, 455)) {
                assertThat(states(one.id()).getFirst()).isEqualTo("QUEUED");
                sending.run(due.plusSeconds(pause));
            }
        }
        assertThat(states(one.id())).containsExactly("FAILED SERVICE_AWAY", "QUEUED");
        assertThat(attempts(one)).isEqualTo(5);
    }

    @Test
    void whoGaveTheAppointmentBackIsNotReminded() {
        Booked told = booked();
        told.patient()
                .post("/api/appointments/" + told.id() + "/cancellation", null)
                .expect(200);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(states(told.id()))
                .containsExactly("DROPPED CANCELLED", "DROPPED CANCELLED"));
        Booked unheard = booked();
        jdbc.sql("update scheduling.appointment set state = 'CANCELLED', ended_at = now() where id = :id")
                .param("id", unheard.id())
                .update();
        sending.run(due.plusSeconds(1));
        assertThat(states(unheard.id())).containsExactly("DROPPED CANCELLED", "QUEUED");
        try (var phones = new Phones(product)) {
            assertThat(phones.received(unheard.phone(), "提醒")).isZero();
        }
    }

    @Test
    void whoMovedTheAppointmentIsRemindedOfTheNewTime() {
        Booked one = booked();
        Instant later = starts.plus(Duration.ofDays(1));
        jdbc.sql("update scheduling.appointment set starts_at = :at where id = :id")
                .param("at", Sql.timestamp(later))
                .param("id", one.id())
                .update();
        sending.run(due.plusSeconds(1));
        assertThat(states(one.id())).containsExactly("DROPPED MOVED", "QUEUED", "QUEUED", "QUEUED");
        sending.run(starts.minus(Duration.ofHours(2)).plusSeconds(1));
        sending.run(due.plus(Duration.ofDays(1)).plusSeconds(1));
        assertThat(states(one.id())).containsExactly("DROPPED MOVED", "DROPPED MOVED", "SENT", "QUEUED");
    }

    @Test
    void whatFallsIntoTheNightOnTheWayWaitsForTheMorning() {
        Booked one = booked();
        Instant night =
                ChinaTime.dateOf(due).atTime(22, 0).atZone(ChinaTime.ZONE).toInstant();
        sending.run(night);
        assertThat(states(one.id())).containsExactly("QUEUED", "QUEUED");
        sending.run(
                ChinaTime.dateOf(starts).atTime(7, 31).atZone(ChinaTime.ZONE).toInstant());
        assertThat(states(one.id())).containsExactly("SENT", "QUEUED");
    }
}
