package org.xinglin.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** One account that sends thousands of holds at once gets one place, quick answers and few lines in the log, and nobody else waits. */
@ProductTest
class StormTests {
    private static final int REQUESTS = 2_000;

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient jdbc;

    private record Answer(int status, long millis) {}

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
        List<Answer> storm;
        var ordinary = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            var requests = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < REQUESTS; i++) {
                HttpRequest request = hold(script, slot, "storm-key-" + i);
                requests.add(() -> timed(http, request));
            }
            var running = requests.stream().map(threads::submit).toList();
            for (Visitor other : others) {
                long begun = System.nanoTime();
                clinic.hold(other, slot, Clinic.key()).expect(201);
                ordinary.add((System.nanoTime() - begun) / 1_000_000);
            }
            storm = new ArrayList<>();
            for (var one : running) {
                storm.add(one.get());
            }
        }
        assertThat(storm)
                .extracting(Answer::status)
                .isSubsetOf(201, 409, 429, 503)
                .contains(201, 429);
        assertThat(storm)
                .filteredOn(a -> a.status() == 503)
                .as("a machine out of breath")
                .hasSizeLessThan(REQUESTS / 20);
        assertThat(storm).filteredOn(a -> a.status() == 201).hasSize(1);
        assertThat(storm).extracting(Answer::millis).as("answers, in ms").allMatch(millis -> millis < 10_000);
        assertThat(ordinary).as("other people's holds, in ms").allMatch(millis -> millis < 5_000);
        assertThat(clinic.taken(slot)).isEqualTo(clinic.live(slot)).isEqualTo(1 + others.size());
        assertThat(jdbc.sql("select count(*) from audit.entry where person_id = :who and refusal is not null")
                        .param("who", script.person().value())
                        .query(Integer.class)
                        .single())
                .as("the storm in the log: one line too fast, some of its other refusals, the rest counted")
                .isBetween(1, 80);
    }

    private HttpRequest hold(Visitor script, SlotId slot, String key) {
        String port = product.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/appointments"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Cookie", script.cookieHeader())
                .header("X-XSRF-TOKEN", script.cookies().getOrDefault("XSRF-TOKEN", ""))
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString("{\"slotId\":\"" + slot.value() + "\"}"))
                .build();
    }

    private static Answer timed(HttpClient http, HttpRequest request) throws Exception {
        long begun = System.nanoTime();
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        return new Answer(status, (System.nanoTime() - begun) / 1_000_000);
    }
}
