package org.xinglin.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.Xinglin;
import org.xinglin.attendance.WaitingRoom.Guest;
import org.xinglin.scheduling.SlotId;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** The wall, the patient and the desk look through one node while the doctor calls through the other. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinesOnTwoNodesTests {
    /** A ring arrives at once; the sweep that finds a lost one looks every two seconds. */
    private static final Duration AT_ONCE = Duration.ofMillis(1500);

    private static final Duration SWEPT = Duration.ofSeconds(6);

    @Autowired
    ApplicationContext one;

    @Autowired
    JdbcClient jdbc;

    ConfigurableApplicationContext two;
    WaitingRoom room;
    Visitor desk;

    @BeforeAll
    void startTheOther() {
        room = new WaitingRoom(one);
        desk = room.desk();
        two = new SpringApplicationBuilder(Xinglin.class)
                .run(
                        "--server.port=0",
                        "--xinglin.demo.plant=false",
                        "--xinglin.database.url=" + one.getEnvironment().getRequiredProperty("xinglin.database.url"),
                        "--xinglin.database.connections=8");
    }

    @AfterAll
    void stopTheOther() {
        two.close();
    }

    /** An open stream of versions, and when each came. */
    private static final class Ear implements AutoCloseable {
        private final LinkedBlockingQueue<Long> versions = new LinkedBlockingQueue<>();
        private final HttpClient http = HttpClient.newHttpClient();

        Ear(ApplicationContext node, String path, Map<String, String> headers) {
            var request = HttpRequest.newBuilder(URI.create(
                    "http://localhost:" + node.getEnvironment().getRequiredProperty("local.server.port") + path));
            headers.forEach(request::header);
            var answer = http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines());
            Thread.ofVirtual().start(() -> answer.join().body().forEach(this::line));
            hears(Duration.ofSeconds(20));
        }

        private String event = "";

        private void line(String line) {
            if (line.startsWith("event: ")) {
                event = line.substring(7);
            } else if (line.startsWith("data: ") && event.equals("version")) {
                versions.add(Long.valueOf(line.substring(6)));
            }
        }

        /** The next version, if one comes in time. */
        boolean hears(Duration within) {
            try {
                return versions.poll(within.toMillis(), TimeUnit.MILLISECONDS) != null;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() {
            http.shutdownNow();
        }
    }

    private String wallKey() {
        String path = desk.post(
                        "/api/administration/displays",
                        Map.of("department", room.clinic.department, "kind", "WALL", "label", "二楼"))
                .expect(201)
                .text("path");
        return path.substring(path.indexOf("#key=") + 5);
    }

    private Visitor elsewhere(Guest guest) {
        return new Visitor(two).continueAs(guest.visitor().person(), false);
    }

    private Ear wall(String key) {
        return new Ear(two, "/api/wall/changes", Map.of("X-Display-Key", key));
    }

    private Ear patient(Guest guest) {
        return new Ear(
                two,
                "/api/appointments/" + guest.id() + "/attendance/changes",
                Map.of("Cookie", elsewhere(guest).cookieHeader()));
    }

    private boolean onTheWall(String key, String text) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:"
                        + two.getEnvironment().getRequiredProperty("local.server.port") + "/api/wall"))
                .header("X-Display-Key", key)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .contains(text);
        }
    }

    @Test
    void whatHappensOnOneNodeIsSeenAtOnceOnTheOther() throws Exception {
        SlotId slot = room.clinic.slot(3, WaitingRoom.SOON);
        Guest mei = room.booked(slot, "林晓梅");
        Guest late = room.booked(slot, "周小满");
        mei.checkIn().expect(200);
        String key = wallKey();
        try (Ear wall = wall(key);
                Ear waiting = patient(mei)) {
            for (Runnable act : List.<Runnable>of(
                    () -> late.checkIn().expect(200),
                    () -> room.next(slot).expect(200),
                    () -> room.act(mei, "entry").expect(200),
                    () -> room.act(mei, "end").expect(200))) {
                act.run();
                assertThat(wall.hears(AT_ONCE)).as("the wall hears it at once").isTrue();
                assertThat(waiting.hears(AT_ONCE))
                        .as("the patient hears it at once")
                        .isTrue();
            }
            assertThat(elsewhere(mei)
                            .get("/api/appointments/" + mei.id() + "/attendance")
                            .expect(200)
                            .text("stage"))
                    .isEqualTo("SEEN");
            room.next(slot).expect(200);
            assertThat(wall.hears(AT_ONCE)).isTrue();
            assertThat(onTheWall(key, "\"inside\":false"))
                    .as("somebody is called")
                    .isTrue();
        }
    }

    @Test
    void aRingThatIsLostIsFoundByTheSweep() {
        SlotId slot = room.clinic.slot(2, WaitingRoom.SOON);
        Guest mei = room.booked(slot, "何雨");
        mei.checkIn().expect(200);
        try (Ear wall = wall(wallKey());
                Ear waiting = patient(mei)) {
            // What a call writes, without the ring that follows it.
            jdbc.sql("update attendance.queue set version = version + 1 where session_id = :session")
                    .param("session", room.session(slot))
                    .update();
            assertThat(wall.hears(SWEPT)).isTrue();
            assertThat(waiting.hears(SWEPT)).isTrue();
        }
    }
}
