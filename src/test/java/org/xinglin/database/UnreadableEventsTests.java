package org.xinglin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.Xinglin;
import org.xinglin.account.Phones;
import org.xinglin.identity.People;
import org.xinglin.kernel.Money;
import org.xinglin.settlement.BillId;
import org.xinglin.settlement.BillRefunded;
import org.xinglin.settlement.Subject;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** A row of the event registry nobody can read: the product starts, tells of it without its content, and does the others. */
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class UnreadableEventsTests {
    private static final String LISTENER =
            "org.xinglin.notification.RefundTexts.on(org.xinglin.settlement.BillRefunded)";

    @Autowired
    ApplicationContext product;

    @Autowired
    SecondAttempts attempts;

    @Autowired
    UnreadableEvents unreadable;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void clear() {
        jdbc.sql("delete from events.event_publication where serialized_event like '%王丽华%'")
                .update();
    }

    private UUID row(String event, String status) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into events.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                values (:id, :listener, 'org.xinglin.settlement.BillRefunded', :event, now() - interval '1 hour', :status, 1)
                """)
                .param("id", id)
                .param("listener", LISTENER)
                .param("event", event)
                .param("status", status)
                .update();
        return id;
    }

    private static double figure(ApplicationContext node) {
        return node.getBean(MeterRegistry.class)
                .get(UnreadableEvents.FIGURE)
                .gauge()
                .value();
    }

    @Test
    void theProductStartsCountsItAndSaysNothingOfItsContent(CapturedOutput output) {
        row("{\"bill\": {\"patient\": \"王丽华\"", "PUBLISHED");
        String database = product.getEnvironment().getRequiredProperty("xinglin.database.url");
        try (var other = new SpringApplicationBuilder(Xinglin.class)
                .run(
                        "--server.port=0",
                        "--xinglin.demo.plant=false",
                        "--xinglin.database.url=" + database,
                        "--xinglin.database.connections=4")) {
            assertThat(figure(other)).isEqualTo(1);
            assertThat(new Visitor(other).get("/api/clock").status()).isEqualTo(200);
            assertThat(output.getAll()).contains("cannot be read").doesNotContain("王丽华");
            clear();
            other.getBean(SecondAttempts.class).run();
            assertThat(figure(other)).as("what was removed is not counted").isZero();
        }
    }

    @Test
    void whatStandsBesideItIsDoneAllTheSame() {
        var patient = new Visitor(product).signInAsPatient();
        var phone = product.getBean(People.class).phoneOf(patient.person()).orElseThrow();
        UUID bad = row("{\"bill\": {\"patient\": \"王丽华\"", "FAILED");
        var event = new BillRefunded(
                new BillId(UUID.randomUUID()),
                new Subject("appointment", UUID.randomUUID()),
                patient.person(),
                patient.person(),
                Money.of("31.07"),
                "cancelled",
                clock.instant());
        UUID good = row(product.getBean(JsonMapper.class).writeValueAsString(event), "FAILED");
        try (var phones = new Phones(product)) {
            attempts.run();
            await().atMost(Duration.ofSeconds(20)).until(() -> phones.received(phone, "31.07") == 1);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> !stands(good));
        assertThat(stands(bad)).as("left for whoever can read it").isTrue();
        assertThat(figure(product)).isEqualTo(1);
    }

    private boolean stands(UUID id) {
        return jdbc.sql("select exists (select from events.event_publication where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
