package org.xinglin.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** One account that sends thousands of holds at once gets one place and few lines in the log, and nobody else waits for its end. */
@ProductTest
class StormTests {
    private static final int AT_ONCE = 2_000;
    private static final int STUBBORN = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thousandsOfHoldsByOneAccountStandInNobodysWay() throws Exception {
        Clinic clinic = Clinic.of(product, StormTests.class);
        SlotId slot = clinic.slot(50, Duration.ofDays(12));
        var script = new Visitor(product).signInAsPatient();
        script.get("/api/clock").expect(200);
        List<Visitor> others = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            others.add(new Visitor(product).signInAsPatient());
        }
        var storm = new ConcurrentLinkedQueue<Integer>();
        var served = new CountDownLatch(others.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            var running = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> threads.submit(() -> {
                        int sent = 0;
                        do {
                            storm.add(status(http, hold(script, slot, "storm-key-" + i + "-" + sent++)));
                        } while (i < STUBBORN && served.getCount() > 0);
                        return sent;
                    }))
                    .toList();
            // The stubborn do not stop before everybody else has a place, so whoever would wait for the storm's end
            // waits for ever.
            for (Visitor other : others) {
                String key = Clinic.key();
                await().atMost(PATIENCE)
                        .until(() -> clinic.hold(other, slot, key), answer -> answer.status() != 503)
                        .expect(201);
                served.countDown();
            }
            for (var one : running) {
                one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        }
        assertThat(storm).hasSizeGreaterThanOrEqualTo(AT_ONCE).isSubsetOf(201, 409, 429, 503);
        assertThat(storm).filteredOn(status -> status == 201).hasSize(1);
        assertThat(storm)
                .filteredOn(status -> status == 429)
                .as("who is told to slow down, of " + storm.size())
                .hasSizeGreaterThan(storm.size() / 2);
        assertThat(clinic.taken(slot)).isEqualTo(clinic.live(slot)).isEqualTo(1 + others.size());
        assertThat(jdbc.sql("select count(*) from audit.entry where person_id = :who and refusal is not null")
                        .param("who", script.person().value())
                        .query(Integer.class)
                        .single())
                .as("the storm in the log: one line too fast, some of its other refusals, the rest counted")
                .isBetween(1, storm.size() / 20);
    }

    private HttpRequest hold(Visitor script, SlotId slot, String key) {
        String port = product.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/appointments"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Cookie", script.cookieHeader())
                .header("X-XSRF-TOKEN", script.cookies().getOrDefault("XSRF-TOKEN", ""))
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString("{\"slotId\":\"" + slot.value() + "\"}"))
                .build();
    }

    private static int status(HttpClient http, HttpRequest request) throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
