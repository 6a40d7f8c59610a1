package org.xinglin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.xinglin.kernel.CannotStart;

/** Makes data of a backup, brought forward to a chosen moment by the archive of the log. */
public final class Restoring {
    private static final Duration PATIENCE = Duration.ofHours(6);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
    private static final String RECOVERY_SETTINGS = "postgresql.auto.conf";

    private Restoring() {}

    /**
     * Restores into the directory the settings name, which must not hold data yet.
     *
     * @param from a finished backup
     * @param until the last moment to hold; null for as far as backup and archive reach
     * @return the moment of the newest restored transaction; null when nothing was written after the backup began
     * @throws CannotStart when the directory holds data, the backup is damaged, or its log does not reach the moment
     */
    public static @Nullable Instant restore(Environment settings, Path from, @Nullable Instant until) {
        DatabaseSettings chosen = DatabaseSettings.requireEmbedded(settings);
        Path data = chosen.directory().toAbsolutePath().normalize();
        Backup.requireEmpty(
                data, data + " holds data already: restore into a new directory with --xinglin.database.directory.");
        Path backup = from.toAbsolutePath().normalize();
        try {
            Manifest manifest = Manifest.of(backup);
            if (until != null && until.isBefore(manifest.at())) {
                throw new CannotStart("This backup was finished at " + manifest.at()
                        + " and cannot go back before it: take an older one.");
            }
            if (until != null && chosen.archive() == null) {
                throw new CannotStart(
                        "To reach a moment after the backup its archive of the log is needed: name it with --xinglin.database.archive.");
            }
            try {
                manifest.restore(backup, Backup.FILES, data);
                manifest.restore(backup, Backup.LOG, data.resolve("pg_wal"));
                own(data);
                recovery(data, chosen.archive(), until);
                return recover(chosen, until);
            } catch (CannotStart | IOException e) {
                Manifest.clear(data);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses data that others may read. */
    private static void own(Path data) throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    }

    private static void recovery(Path data, @Nullable Path archive, @Nullable Instant until) throws IOException {
        String fetch = archive == null ? "false" : Archive.of(archive).fetching();
        String words = "restore_command = '" + fetch + "'\n"
                + (until == null
                        ? ""
                        : "recovery_target_time = '" + moment(until) + "'\nrecovery_target_action = 'promote'\n");
        Files.writeString(data.resolve(RECOVERY_SETTINGS), words, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.createFile(data.resolve("recovery.signal"));
    }

    /** As PostgreSQL reads it before it knows any name of a zone. */
    private static String moment(Instant at) {
        return MOMENT.format(at.atOffset(ZoneOffset.UTC)) + "+00";
    }

    private static @Nullable Instant recover(DatabaseSettings chosen, @Nullable Instant until) throws IOException {
        try (var server = EmbeddedServer.of(chosen);
                var connection = DriverManager.getConnection(server.url());
                var statement = connection.createStatement()) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                try (ResultSet row = statement.executeQuery(
                        "select pg_is_in_recovery(), extract(epoch from pg_last_xact_replay_timestamp())")) {
                    row.next();
                    if (!row.getBoolean(1)) {
                        double newest = row.getDouble(2);
                        Instant at = row.wasNull() ? null : Instant.ofEpochMilli((long) (newest * 1000));
                        for (String setting :
                                new String[] {"restore_command", "recovery_target_time", "recovery_target_action"}) {
                            statement.execute("alter system reset " + setting);
                        }
                        return at;
                    }
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
            throw new CannotStart("The log was not read within " + PATIENCE.toHours()
                    + " hours; the server's own log says how far it came.");
        } catch (SQLException | UncheckedIOException e) {
            throw new CannotStart(
                    (until == null ? "The backup does not start: " : "The log does not reach " + until + ": ")
                            + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The restore was interrupted.");
        }
    }
}
