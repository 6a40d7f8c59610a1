package org.xinglin.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.xinglin.Xinglin;
import org.xinglin.commitment.Watch;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.AdjustableClock;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** Two nodes over one database are one hospital: what one says the other's pages hear, and a promise breaks once. */
@RegionTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTests {
    private static final int LINES = 20;
    /** Fewer than the service includes. */
    private static final int QUESTIONS = 8;

    @Autowired
    ApplicationContext one;

    ConfigurableApplicationContext two;
    Stage here;
    Stage there;

    @BeforeAll
    void startTheOther() {
        String database = one.getEnvironment().getRequiredProperty("xinglin.database.url");
        two = new SpringApplicationBuilder(Xinglin.class)
                .run(
                        "--server.port=0",
                        "--xinglin.demo.plant=false",
                        "--xinglin.database.url=" + database,
                        "--xinglin.database.connections=8");
        here = new Stage(one);
        there = new Stage(two);
    }

    @AfterAll
    void stopTheOther() {
        two.close();
    }

    @Test
    void whatIsSaidOnOneNodeIsHeardOnceOnTheOther() throws Exception {
        Offering advice = here.offering(OfferingKind.ADVICE, s -> s.equals("03.02"));
        Visitor patient = here.visitor().signInAsPatient();
        Visitor doctor = onTheOther(advice);
        Ear queue = listen(two, doctor, "{\"type\":\"watch-queue\"}");
        String visit = here.waiting(patient, advice);
        queue.hasHeard("\"queue\"");
        assertThat(doctor.get("/api/practitioner/queue").expect(200).body().toString())
                .contains(visit);
        doctor.post("/api/visits/" + visit + "/acceptance", null).expect(200);
        String watch = "{\"type\":\"watch\",\"visit\":\"%s\",\"after\":0}".formatted(visit);
        Ear patientHears = listen(one, patient, watch);
        Ear doctorHears = listen(two, doctor, watch);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.of(
                    pool.submit(() -> speak(doctor, visit, "医生", LINES)),
                    pool.submit(() -> speak(patient, visit, "患者", QUESTIONS)));
            for (var side : both) {
                side.get();
            }
        }
        Stage.say(doctor, visit, "最后一句").expect(200);
        for (Ear ear : List.of(patientHears, doctorHears)) {
            ear.hasHeard("最后一句");
            assertThat(ear.seqs())
                    .isEqualTo(LongStream.rangeClosed(1, ear.seqs().getLast())
                            .boxed()
                            .toList());
            assertThat(ear.seqs().size()).isGreaterThanOrEqualTo(LINES + QUESTIONS);
        }
    }

    @Test
    void aPromiseBreaksOnceThoughBothNodesWatchIt() throws Exception {
        Offering advice = here.offering(OfferingKind.ADVICE, s -> s.equals("03.02"));
        Visitor patient = there.visitor().signInAsPatient();
        String visit = there.waiting(patient, advice);
        Ear hears =
                listen(one, patientOn(patient), "{\"type\":\"watch\",\"visit\":\"%s\",\"after\":0}".formatted(visit));
        ahead(advice.replyWithin().plusMinutes(1));
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                ApplicationContext node = i % 2 == 0 ? one : two;
                pool.submit(() -> Watch.tick(node));
            }
        } finally {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(here.state(visit)).isEqualTo("TIMED_OUT"));
            ahead(Duration.ZERO);
        }
        hears.hasHeard("timed-out");
        assertThat(here.refunded(visit)).isEqualTo(advice.price().toString());
        assertThat(count("select count(*) from commitment.entry where subject_id = :visit and act = 'BROKEN'", visit))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from settlement.refund r join settlement.bill b on b.id = r.bill_id where b.subject_id = :visit",
                        visit))
                .isEqualTo(1);
        String told = "select count(*) from notification.message where subject_id = :visit and kind = 'PROMISE_BROKEN'";
        await().atMost(Duration.ofSeconds(20)).until(() -> count(told, visit) == 1);
    }

    private final Duration[] before = new Duration[2];

    private void ahead(Duration by) {
        List<AdjustableClock> clocks = List.of(one.getBean(AdjustableClock.class), two.getBean(AdjustableClock.class));
        for (int i = 0; i < 2; i++) {
            if (!by.isZero()) {
                before[i] = clocks.get(i).offset();
            }
            clocks.get(i).setOffset(before[i].plus(by));
        }
    }

    private Visitor onTheOther(Offering offering) {
        var practitioner = two.getBean(Practitioners.class).require(offering.practitioner());
        return there.visitor().continueAs(practitioner.person(), true);
    }

    private Visitor patientOn(Visitor patient) {
        return here.visitor().continueAs(patient.person(), false);
    }

    private int count(String sql, String visit) {
        return here.jdbc
                .sql(sql)
                .param("visit", UUID.fromString(visit))
                .query(Integer.class)
                .single();
    }

    private static void speak(Visitor who, String visit, String name, int lines) {
        for (int i = 0; i < lines; i++) {
            Stage.say(who, visit, name + "第" + i + "句").expect(200);
        }
    }

    private static Ear listen(ApplicationContext node, Visitor who, String watch) {
        String host = "localhost:" + node.getEnvironment().getProperty("local.server.port");
        var ear = new Ear(node.getBean(JsonMapper.class));
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", who.cookieHeader())
                .header("Origin", "http://" + host)
                .buildAsync(URI.create("ws://" + host + "/ws/visits"), ear)
                .join();
        socket.sendText(watch, true).join();
        return ear;
    }

    /** A page that writes down what it hears. */
    private static final class Ear implements WebSocket.Listener {
        private final List<String> frames = new CopyOnWriteArrayList<>();
        private final StringBuilder partial = new StringBuilder();
        private final JsonMapper json;

        Ear(JsonMapper json) {
            this.json = json;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                frames.add(partial.toString());
                partial.setLength(0);
            }
            socket.request(1);
            return null;
        }

        void hasHeard(String text) {
            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(frames).anyMatch(f -> f.contains(text)));
        }

        List<Long> seqs() {
            return frames.stream()
                    .map(json::readTree)
                    .filter(f -> f.path("type").asString("").equals("message"))
                    .map(f -> f.path("message").path("seq").asLong())
                    .toList();
        }
    }
}
