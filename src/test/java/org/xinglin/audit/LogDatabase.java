package org.xinglin.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.kernel.AdjustableClock;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.testing.TestDatabase;

/** A database with nothing but the log in it, and no sealer that runs by itself. */
final class LogDatabase {
    final PGSimpleDataSource source = new PGSimpleDataSource();
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final AdjustableClock clock = new AdjustableClock(Clock.systemUTC());
    final AuditLog log;
    final Sealing sealing;

    LogDatabase() {
        source.setURL(TestDatabase.create());
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        for (String script : new String[] {"V1__audit_log.sql", "V2__chain.sql"}) {
            execute(read(script));
        }
        log = new AuditLog(jdbc, new RefusalLimit(clock), clock);
        sealing = new Sealing(new Chain(jdbc), clock);
    }

    int pass() {
        Integer sealed = transaction.execute(status -> sealing.pass());
        return sealed == null ? 0 : sealed;
    }

    AuditChain.Report verify() {
        var report = new AtomicReference<AuditChain.Report>();
        transaction.executeWithoutResult(status -> report.set(new AuditChain(source, clock).verify()));
        return report.get();
    }

    void write(int entries) {
        for (int i = 0; i < entries; i++) {
            log.granted(
                    caller(), "record.read", "record", UUID.randomUUID(), new PersonId(UUID.randomUUID()), "treatment");
        }
    }

    /** As somebody with the keys to the database would do it. */
    void tamper(String sql) {
        execute("set session_replication_role = replica; " + sql + "; set session_replication_role = default");
    }

    void execute(String sql) {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    long count(String table) {
        return jdbc.sql("select count(*) from audit." + table).query(Long.class).single();
    }

    long entryAt(long position) {
        return jdbc.sql("select entry_id from audit.seal where position = :position")
                .param("position", position)
                .query(Long.class)
                .single();
    }

    Instant now() {
        return clock.instant();
    }

    static Caller caller() {
        return new Caller(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                java.util.Set.of(Role.DOCTOR),
                UUID.randomUUID(),
                "10.0.0.7");
    }

    private static String read(String script) {
        try {
            return Files.readString(Path.of("src/main/resources/db/migration/audit", script));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
