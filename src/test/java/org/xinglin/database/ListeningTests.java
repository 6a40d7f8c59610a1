package org.xinglin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.xinglin.testing.TestDatabase;

/** One connection for all channels: none is held up by another, and what breaks is made whole again. */
class ListeningTests {
    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final Note quick = new Note("quick");
    private final Note slow = new Note("slow");
    private final Listening listening = new Listening(database, List.of(quick, slow));

    /** A module that writes down what it hears, and may be made to wait. */
    private static final class Note implements Hearing {
        private final String channel;
        private final AtomicInteger connections = new AtomicInteger();
        private final List<List<String>> told = new CopyOnWriteArrayList<>();
        private volatile CountDownLatch gate = new CountDownLatch(0);

        Note(String channel) {
            this.channel = channel;
        }

        @Override
        public String channel() {
            return channel;
        }

        @Override
        public void connected() {
            connections.incrementAndGet();
        }

        @Override
        public void heard(List<String> words) {
            told.add(words);
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (words.contains("trouble")) {
                throw new IllegalStateException("a module in trouble");
            }
        }

        List<String> words() {
            return told.stream().flatMap(List::stream).toList();
        }
    }

    @BeforeEach
    void start() {
        database.setUrl(TestDatabase.create());
        listening.start();
        connected(1);
    }

    @AfterEach
    void stop() {
        slow.gate.countDown();
        listening.stop();
    }

    @Test
    void aModuleThatWaitsHoldsUpNobodyAndIsToldTogetherWhatCameMeanwhile() throws SQLException {
        slow.gate = new CountDownLatch(1);
        ring("slow", "1");
        soon(() -> assertThat(slow.words()).containsExactly("1"));
        for (String word : List.of("2", "3", "4")) {
            ring("slow", word);
        }
        ring("quick", "a");
        soon(() -> assertThat(quick.words()).containsExactly("a"));
        slow.gate.countDown();
        soon(() -> assertThat(slow.told).containsExactly(List.of("1"), List.of("2", "3", "4")));
    }

    @Test
    void aModuleInTroubleIsToldTheNextTimeToo() throws SQLException {
        ring("quick", "trouble");
        soon(() -> assertThat(quick.words()).containsExactly("trouble"));
        ring("quick", "a");
        soon(() -> assertThat(quick.words()).containsExactly("trouble", "a"));
    }

    @Test
    void aLostConnectionIsOpenedAgainAndEverybodyToldSo() throws SQLException {
        assertThat(listeners()).isEqualTo(1);
        execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'");
        connected(2);
        assertThat(listeners()).isEqualTo(1);
        ring("quick", "a");
        ring("slow", "1");
        soon(() -> assertThat(quick.words()).containsExactly("a"));
        soon(() -> assertThat(slow.words()).containsExactly("1"));
    }

    @Test
    void whatIsStoppedHearsNothingUntilItIsStartedAgain() throws SQLException {
        listening.stop();
        soon(() -> assertThat(listeners()).isZero());
        ring("quick", "unheard");
        listening.start();
        connected(2);
        ring("quick", "a");
        soon(() -> assertThat(quick.words()).containsExactly("a"));
    }

    private void connected(int times) {
        soon(() -> assertThat(List.of(quick.connections.get(), slow.connections.get()))
                .containsOnly(times));
    }

    private interface Check {
        void run() throws SQLException;
    }

    private static void soon(Check check) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(check::run);
    }

    private void ring(String channel, String word) throws SQLException {
        execute("select pg_notify('" + channel + "', '" + word + "')");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int listeners() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where datname = current_database() and query like 'listen %'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
