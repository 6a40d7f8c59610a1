package org.xinglin.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
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
        for (String script : new String[] {"V1__audit_log.sql", "V2__chain.sql", "V3__receipts.sql"}) {
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
        transaction.executeWithoutResult(status ->
                report.set(new AuditChain(source, new Chain(jdbc), new Receipts(jdbc), new Keeper(), clock).verify()));
        return report.get();
    }

    Receipt stamp() {
        return new Stamping(new Chain(jdbc), new Receipts(jdbc), new Keeper(), null, clock)
                .stamp()
                .orElseThrow();
    }

    /** Vouches with a digest that only it can make; what a real authority does, signature tests see. */
    private static final class Keeper implements Notary {
        @Override
        public byte[] vouch(byte[] statement, Instant at) {
            return sha256(("keeper's secret" + new String(statement, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<Instant> vouchedFor(byte[] statement, byte[] token) {
            return MessageDigest.isEqual(vouch(statement, Instant.EPOCH), token)
                    ? Optional.of(Instant.EPOCH)
                    : Optional.empty();
        }
    }

    /** As somebody who knows how the chain is made, and has the keys to the database, would write it anew. */
    void forgeFrom(long position) {
        byte[] hash = position == 1
                ? new byte[32]
                : jdbc.sql("select hash from audit.seal where position = :before")
                        .param("before", position - 1)
                        .query((row, n) -> row.getBytes(1))
                        .single();
        for (long here = position; here <= count("seal"); here++) {
            LogEntry entry = jdbc.sql("select " + LogEntry.COLUMNS + " from audit.entry e where e.id = :id")
                    .param("id", entryAt(here))
                    .query((row, n) -> LogEntry.read(row))
                    .single();
            hash = entry.sealedAfter(hash);
            String hex = HexFormat.of().formatHex(hash);
            tamper("update audit.seal set hash = decode('" + hex + "', 'hex') where position = " + here
                    + "; update audit.head set hash = decode('" + hex + "', 'hex')");
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
