package org.xinglin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SealingTests {
    private final LogDatabase db = new LogDatabase();

    @Test
    void entriesAreLinkedInTheOrderTheyWereCommitted() {
        db.write(3);
        assertThat(db.pass()).isEqualTo(3);
        db.write(2);
        assertThat(db.pass()).isEqualTo(2);
        assertThat(db.pass()).isZero();
        assertThat(db.jdbc
                        .sql("select entry_id from audit.seal order by position")
                        .query(Long.class)
                        .list())
                .hasSize(5)
                .isSorted();
        assertThat(db.verify()).isEqualTo(new AuditChain.Report(5, 0, List.of()));
    }

    @Test
    void aTransactionThatRunsLongNeitherHoldsUpOthersNorIsPassedOver() throws SQLException {
        try (Connection slow = begin()) {
            write(slow, "slow.early");
            for (int round = 0; round < 5; round++) {
                db.write(100);
                assertThat(db.pass()).isEqualTo(100);
            }
            write(slow, "slow.late");
            assertThat(db.pass()).isZero();
            slow.commit();
        }
        db.write(1);
        assertThat(db.pass()).isEqualTo(3);
        assertThat(db.verify()).isEqualTo(new AuditChain.Report(503, 0, List.of()));
    }

    @Test
    void aBacklogIsSealedWithoutLookingAtItsBeginningAgain() throws SQLException {
        try (Connection slow = begin()) {
            many(Sealing.BATCH - 1);
            write(slow, "slow.act");
            many(Sealing.BATCH);
            String second = db.jdbc
                    .sql("select max(xact)::text from audit.entry")
                    .query(String.class)
                    .single();
            slow.commit();
            assertThat(db.pass()).isEqualTo(Sealing.BATCH);
            assertThat(new Chain(db.jdbc).head().lowWater()).isNotEqualTo("0").isNotEqualTo(second);
        }
        assertThat(db.pass()).isEqualTo(Sealing.BATCH);
        assertThat(db.pass()).isZero();
        assertThat(db.verify()).isEqualTo(new AuditChain.Report(2L * Sealing.BATCH, 0, List.of()));
    }

    private void many(int entries) {
        db.execute("""
                insert into audit.entry (at, roles, source, action, item, purpose)
                select now(), 'DOCTOR', '10.0.0.7', 'record.read', 'record', 'treatment' from generate_series(1, %d)
                """.formatted(entries));
    }

    @Test
    void whatIsUndoneIsNeverSealed() throws SQLException {
        try (Connection undone = begin()) {
            write(undone, "undone.act");
            db.write(1);
            assertThat(db.pass()).isEqualTo(1);
            undone.rollback();
        }
        assertThat(db.pass()).isZero();
        assertThat(db.verify().whole()).isTrue();
    }

    @Test
    void onlyOneSealsAtATime() throws SQLException {
        db.write(10);
        try (Connection other = begin()) {
            assertThat(new Chain(on(other)).mayAppend()).isTrue();
            assertThat(db.pass()).as("another sealer is at it").isZero();
            other.rollback();
        }
        assertThat(db.pass()).isEqualTo(10);
    }

    @Test
    void aSealerKilledInTheMiddleLosesNothing() throws SQLException {
        db.write(50);
        assertThat(db.pass()).isEqualTo(50);
        db.write(500);
        try (Connection doomed = begin()) {
            var chain = new Chain(on(doomed));
            assertThat(chain.mayAppend()).isTrue();
            Chain.Head head = chain.head();
            chain.append(head, chain.unsealed(head.lowWater(), 200), chain.oldestRunning(), db.now());
            int backend = on(doomed)
                    .sql("select pg_backend_pid()")
                    .query(Integer.class)
                    .single();
            db.execute("select pg_terminate_backend(" + backend + ", 5000)");
            assertThatThrownBy(() -> chain.head()).isInstanceOf(RuntimeException.class);
        }
        assertThat(db.pass()).isEqualTo(500);
        assertThat(db.verify()).isEqualTo(new AuditChain.Report(550, 0, List.of()));
    }

    @Test
    void sealersRaceWhileTenThousandEntriesArrive() throws Exception {
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Future<?>>();
            for (int i = 0; i < 4; i++) {
                writers.add(threads.submit(() -> writeInTransactions(25, 100)));
            }
            var sealers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 3; i++) {
                sealers.add(threads.submit((Callable<Integer>) () -> {
                    int sealed = 0;
                    while (writing.get()) {
                        sealed += db.pass();
                    }
                    return sealed;
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            writing.set(false);
            for (Future<Integer> sealer : sealers) {
                sealer.get();
            }
        }
        while (db.pass() > 0) {
            // what the last writer left
        }
        assertThat(db.count("seal")).isEqualTo(10_000);
        assertThat(db.verify()).isEqualTo(new AuditChain.Report(10_000, 0, List.of()));
    }

    @Test
    void entriesAreSealedAfterTheDataMovedToAServerWithYoungerTransactions() {
        db.write(5);
        assertThat(db.pass()).isEqualTo(5);
        db.execute("update audit.head set low_water = '9000000000'");
        db.write(5);
        assertThat(db.pass()).isEqualTo(5);
        db.write(5);
        assertThat(db.pass()).isEqualTo(5);
        assertThat(db.verify().whole()).isTrue();
    }

    private void writeInTransactions(int transactions, int entries) {
        for (int i = 0; i < transactions; i++) {
            db.transaction.executeWithoutResult(status -> db.write(entries));
        }
    }

    private Connection begin() throws SQLException {
        Connection connection = db.source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private void write(Connection connection, String action) {
        new AuditLog(on(connection), new RefusalLimit(db.clock), db.clock)
                .system(action, "test", java.util.UUID.randomUUID(), null);
    }

    private static JdbcClient on(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
