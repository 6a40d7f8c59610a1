package org.xinglin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.xinglin.account.Phones;
import org.xinglin.examination.OrderId;
import org.xinglin.identity.People;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.SimulatorServer.Fault;
import org.xinglin.outage.ExaminationDisplaced;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** The message service is away for a moment: what had to be told is told when it is back, once, without a restart. */
@ProductTest
class SecondAttemptsTests {
    private static final int LONG_AWAY = 50;

    @Autowired
    ApplicationContext product;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    SecondAttempts attempts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void whatFailedIsDoneAgainAndToldOnce() {
        var patient = new Visitor(product).signInAsPatient();
        var phone = product.getBean(People.class).phoneOf(patient.person()).orElseThrow();
        var order = new OrderId(UUID.randomUUID());
        var due = new ExaminationDisplaced(
                order,
                patient.person(),
                "REFUNDED",
                clock.instant().plus(Duration.ofHours(20)),
                null,
                null,
                Money.ZERO,
                clock.instant());
        try (var phones = new Phones(product)) {
            phones.failing(new Fault.Failing(503), LONG_AWAY);
            transaction.executeWithoutResult(status -> events.publishEvent(due));
            await().atMost(Duration.ofSeconds(20)).until(() -> failed(order) == 1);
            assertThat(phones.received(phone, "检查")).isZero();
        }
        try (var phones = new Phones(product)) {
            attempts.run();
            await().atMost(Duration.ofSeconds(20)).until(() -> phones.received(phone, "检查") == 1);
            await().atMost(Duration.ofSeconds(20)).until(() -> failed(order) == 0);
            attempts.run();
            assertThat(phones.received(phone, "检查")).isEqualTo(1);
        }
    }

    private int failed(OrderId order) {
        return jdbc.sql(
                        "select count(*) from events.event_publication where status = 'FAILED' and serialized_event like :order")
                .param("order", "%" + order.value() + "%")
                .query(Integer.class)
                .single();
    }
}
