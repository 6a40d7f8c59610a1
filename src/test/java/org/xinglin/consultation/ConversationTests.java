package org.xinglin.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingKind;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two people talk; the line drops; nothing is lost, nothing comes twice, and nobody else hears it. */
@RegionTest
class ConversationTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    Stage stage;
    Offering advice;
    Visitor patient;
    Visitor doctor;
    String visit;

    @BeforeEach
    void set() {
        stage = new Stage(product);
        advice = stage.offering(OfferingKind.ADVICE, s -> s.equals("03.01"));
        patient = stage.visitor().signInAsPatient();
        doctor = stage.doctorOf(advice);
        visit = stage.inVisit(patient, doctor, advice);
    }

    @Test
    void aDroppedLineResumesWithoutLossOrDuplicate() throws Exception {
        Ear first = listen(patient, 0);
        for (int i = 0; i < 20; i++) {
            say(doctor, "第" + i + "句");
        }
        first.hasHeard("第3句");
        first.socket.abort();
        for (int i = 20; i < 40; i++) {
            say(doctor, "第" + i + "句");
        }
        long resumeAfter = first.seqs().getLast();
        Ear second = listen(patient, resumeAfter);
        say(doctor, "最后一句");
        second.hasHeard("最后一句");
        List<Long> heard = LongStream.concat(
                        first.seqs().stream().mapToLong(Long::longValue),
                        second.seqs().stream().mapToLong(Long::longValue))
                .boxed()
                .toList();
        assertThat(heard).doesNotHaveDuplicates().isSorted();
        assertThat(heard)
                .isEqualTo(LongStream.rangeClosed(1, heard.getLast()).boxed().toList());
    }

    @Test
    void theSameMessageSentTwiceIsSaidOnce() {
        var message = Map.of("clientId", Stage.key(), "text", "<b>医生</b>'; drop table visit; -- 😀");
        var once = patient.post("/api/visits/" + visit + "/messages", message).expect(200);
        var twice = patient.post("/api/visits/" + visit + "/messages", message).expect(200);
        assertThat(twice.body().path("seq").asLong())
                .isEqualTo(once.body().path("seq").asLong());
        assertThat(once.text("text")).isEqualTo("<b>医生</b>'; drop table visit; -- 😀");
    }

    @Test
    void manyAtOnceGetNumbersWithoutGaps() throws Exception {
        try (var pool = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 24; i++) {
                Visitor speaker = i % 2 == 0 ? patient : doctor;
                int n = i;
                pool.submit(() -> say(speaker, "同时" + n));
            }
        }
        var all = patient.get("/api/visits/" + visit + "/messages").body().path("messages");
        var seqs = all.valueStream().map(m -> m.path("seq").asLong()).toList();
        assertThat(seqs)
                .isEqualTo(LongStream.rangeClosed(1, seqs.size()).boxed().toList());
        assertThat(seqs.size()).isGreaterThanOrEqualTo(24);
    }

    @Test
    void onlyTheTwoPartiesComeNear() {
        Visitor stranger = stage.visitor().signInAsPatient();
        Offering others = stage.offering(OfferingKind.ADVICE, s -> s.equals("03.04"));
        Visitor otherDoctor = stage.doctorOf(others);
        for (Visitor outsider : List.of(stranger, otherDoctor)) {
            outsider.get("/api/visits/" + visit).expect(404);
            outsider.get("/api/visits/" + visit + "/messages").expect(404);
            outsider.post("/api/visits/" + visit + "/messages", Map.of("clientId", Stage.key(), "text", "喂"))
                    .expect(404);
            outsider.put("/api/visits/" + visit + "/draft", Map.of("text", "x")).expect(404);
        }
        stage.visitor().get("/api/visits/" + visit).expect(401);
        patient.post("/api/visits/" + visit + "/closure", null).expect(403);
        Ear ear = listen(stranger, 0);
        ear.hasHeard("consultation.no-such-visit");
    }

    @Test
    void aSocketNeedsASessionAndOurOwnOrigin() {
        assertThat(shakesHands(null, "http://localhost:" + port)).isFalse();
        assertThat(shakesHands(patient.cookieHeader(), "http://evil.example")).isFalse();
        assertThat(shakesHands(patient.cookieHeader(), "http://localhost:" + port))
                .isTrue();
    }

    @Test
    void readMarksDraftsAndEmergenciesReachBothSides() {
        Ear ear = listen(doctor, 0);
        say(patient, "刚才突然胸痛，一身冷汗");
        ear.hasHeard("\"text\":\"emergency\"");
        doctor.put("/api/visits/" + visit + "/read", Map.of("seq", 9999)).expect(204);
        var part = patient.get("/api/visits/" + visit + "/messages").body();
        assertThat(part.path("practitionerRead").asLong())
                .isEqualTo(part.path("lastSeq").asLong());
        patient.put("/api/visits/" + visit + "/draft", Map.of("text", "还没写完")).expect(204);
        assertThat(patient.get("/api/visits/" + visit + "/draft").text("text")).isEqualTo("还没写完");
        assertThat(doctor.get("/api/visits/" + visit + "/draft").text("text")).isEmpty();
        for (String text : List.of("", "a\u0000", "字".repeat(4001))) {
            patient.post("/api/visits/" + visit + "/messages", Map.of("clientId", Stage.key(), "text", text))
                    .expect(422);
        }
        patient.post("/api/visits/" + visit + "/messages", Map.of("clientId", "x", "text", "短编号"))
                .expect(422);
    }

    @Test
    void whoWritesARedFlagStandsFirstInTheQueue() {
        String calm = stage.waiting(stage.visitor().signInAsPatient(), advice);
        Visitor alarmed = stage.visitor().signInAsPatient();
        String later = stage.waiting(alarmed, advice);
        assertThat(queue(later)).isGreaterThan(queue(calm));
        var alarm = Map.of("clientId", Stage.key(), "text", "现在突然胸痛，一身冷汗");
        alarmed.post("/api/visits/" + later + "/messages", alarm).expect(200);
        assertThat(queue(later)).isLessThan(queue(calm));
        assertThat(waiting().get(queue(later)).path("emergency").asBoolean()).isTrue();
        assertThat(waiting().get(queue(calm)).path("emergency").asBoolean()).isFalse();
    }

    private int queue(String id) {
        return waiting()
                .valueStream()
                .map(row -> row.path("id").asString())
                .toList()
                .indexOf(id);
    }

    private JsonNode waiting() {
        return doctor.get("/api/practitioner/queue").expect(200).body().path("waiting");
    }

    @Test
    void aFinishedVisitIsRatedOnce() {
        say(doctor, "不用担心");
        var early = patient.post("/api/visits/" + visit + "/review", Map.of("satisfaction", 5, "score", 10));
        assertThat(early.code()).isEqualTo("consultation.not-now");
        doctor.post("/api/visits/" + visit + "/closure", null).expect(200);
        patient.post("/api/visits/" + visit + "/review", Map.of("satisfaction", 6, "score", 10))
                .expect(422);
        patient.post("/api/visits/" + visit + "/review", Map.of("satisfaction", 5, "score", 9, "comment", "讲得清楚"))
                .expect(201);
        var twice = patient.post("/api/visits/" + visit + "/review", Map.of("satisfaction", 1, "score", 0))
                .expect(409);
        assertThat(twice.code()).isEqualTo("consultation.already-rated");
        var open = stage.visitor()
                .get("/api/practitioners/" + advice.practitioner() + "/reviews")
                .expect(200);
        assertThat(open.body().path("items").get(0).path("by").asString("")).isEqualTo("林**");
    }

    private void say(Visitor who, String text) {
        who.post("/api/visits/" + visit + "/messages", Map.of("clientId", Stage.key(), "text", text))
                .expect(200);
    }

    private Ear listen(Visitor who, long after) {
        var ear = new Ear();
        ear.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", who.cookieHeader())
                .header("Origin", "http://localhost:" + port)
                .buildAsync(URI.create("ws://localhost:" + port + "/ws/visits"), ear)
                .join();
        ear.socket
                .sendText("{\"type\":\"watch\",\"visit\":\"%s\",\"after\":%d}".formatted(visit, after), true)
                .join();
        return ear;
    }

    private boolean shakesHands(String cookie, String origin) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", origin);
        if (cookie != null) {
            builder.header("Cookie", cookie);
        }
        try {
            builder.buildAsync(URI.create("ws://localhost:" + port + "/ws/visits"), new Ear())
                    .get();
            return true;
        } catch (ExecutionException | InterruptedException e) {
            return false;
        }
    }

    /** A page that writes down what it hears. */
    private final class Ear implements WebSocket.Listener {
        final List<String> frames = new CopyOnWriteArrayList<>();
        private final StringBuilder partial = new StringBuilder();
        WebSocket socket;

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                frames.add(partial.toString());
                partial.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        void hasHeard(String text) {
            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(frames).anyMatch(f -> f.contains(text)));
        }

        List<Long> seqs() {
            return frames.stream()
                    .map(f -> (JsonNode) json.readTree(f))
                    .filter(f -> f.path("type").asString("").equals("message"))
                    .map(f -> f.path("message").path("seq").asLong())
                    .toList();
        }
    }
}
