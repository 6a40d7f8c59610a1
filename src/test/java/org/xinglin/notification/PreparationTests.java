package org.xinglin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.xinglin.account.Phones;
import org.xinglin.examination.OrderId;
import org.xinglin.examination.PreparationDue;
import org.xinglin.examination.Ward;
import org.xinglin.identity.People;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.SimulatorServer.Fault;
import org.xinglin.kernel.Sql;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** When to begin preparing is told by text message once; whom it did not reach the desk phones. */
@RegionTest
class PreparationTests {
    private static final String LIST = "/api/desk/undelivered-reminders";

    @Autowired
    ApplicationContext product;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ReminderSending sending;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Ward ward;
    private Visitor desk;

    @BeforeEach
    void open() {
        ward = new Ward(product);
        desk = new Visitor(product).signInAsStaff("检查台", ward.institution.id().value(), Role.ADMINISTRATOR);
    }

    private Ward.Guest due() {
        Ward.Own own = ward.device(5, 4);
        Ward.Guest guest = ward.booked(own, ward.slots(own.device(), own.on()).getFirst());
        tell(guest);
        return guest;
    }

    private void tell(Ward.Guest guest) {
        Instant starts = Instant.parse(guest.held().text("startsAt"));
        transaction.executeWithoutResult(status -> events.publishEvent(
                new PreparationDue(new OrderId(guest.id()), guest.who().person(), null, starts, clock.instant())));
        await().atMost(Duration.ofSeconds(20)).until(() -> !state(guest).isEmpty());
    }

    private String state(Ward.Guest guest) {
        return jdbc.sql("select state from notification.reminder where appointment_id = :id")
                .param("id", guest.id())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Lets the worker look whenever it would look again, quiet hours passed over, until nothing is left to do. */
    private void workedOff(Ward.Guest guest) {
        for (int i = 0; i < 30 && !state(guest).matches("DELIVERED|FAILED|DROPPED"); i++) {
            jdbc.sql("select next_at from notification.reminder where appointment_id = :id and next_at is not null")
                    .param("id", guest.id())
                    .query((row, n) -> Sql.instant(row, "next_at"))
                    .optional()
                    .ifPresent(sending::run);
        }
    }

    private JsonNode listed(Visitor who, Ward.Guest guest) {
        String phone = product.getBean(People.class)
                .phoneOf(guest.who().person())
                .orElseThrow()
                .digits();
        return who.get(LIST)
                .expect(200)
                .body()
                .valueStream()
                .filter(row -> row.path("phone").asString().equals(phone))
                .findFirst()
                .orElse(null);
    }

    @Test
    void whomItDidNotReachTheDeskSeesAmongTheUndeliveredUntilTheExaminationIsGivenBack() {
        Ward.Guest guest;
        try (var phones = new Phones(product).failing(new Fault.Failing(503), 200)) {
            guest = due();
            workedOff(guest);
        }
        assertThat(state(guest)).isEqualTo("FAILED");
        JsonNode row = listed(desk, guest);
        assertThat(row.path("kind").asString()).isEqualTo("PREPARATION");
        assertThat(row.path("reason").asString()).isEqualTo("SERVICE_AWAY");
        assertThat(row.path("doctor").asString()).as("what is examined").isEqualTo("体成分测量");
        var elsewhere = new Visitor(product).signInAsStaff("别院", UUID.randomUUID(), Role.ADMINISTRATOR);
        assertThat(listed(elsewhere, guest)).isNull();
        String phoned = LIST + "/" + row.path("id").asString() + "/phoned";
        assertThat(elsewhere.post(phoned, null).expect(404).code()).isEqualTo("notification.no-such-reminder");
        guest.who().post(phoned, null).expect(403);
        desk.post(phoned, null).expect(204);
        assertThat(listed(desk, guest).path("phonedAt").asString()).isNotEmpty();
        guest.who().post(guest.order() + "/cancellation", null).expect(200);
        assertThat(listed(desk, guest)).isNull();
    }

    @Test
    void itIsToldOnceAndNotAtAllWhenTheExaminationWasGivenBack() {
        try (var phones = new Phones(product)) {
            Ward.Guest guest = due();
            tell(guest);
            workedOff(guest);
            assertThat(state(guest)).isEqualTo("DELIVERED");
            var phone =
                    product.getBean(People.class).phoneOf(guest.who().person()).orElseThrow();
            assertThat(phones.received(phone, "要做准备")).isEqualTo(1);
            assertThat(listed(desk, guest)).isNull();
        }
        Ward.Own own = ward.device(5, 4);
        Ward.Guest gone = ward.booked(own, ward.slots(own.device(), own.on()).getFirst());
        gone.who().post(gone.order() + "/cancellation", null).expect(200);
        Instant starts = Instant.parse(gone.held().text("startsAt"));
        transaction.executeWithoutResult(status -> events.publishEvent(
                new PreparationDue(new OrderId(gone.id()), gone.who().person(), null, starts, clock.instant())));
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .until(() -> state(gone).isEmpty() || state(gone).equals("DROPPED"));
    }
}
