package org.xinglin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.xinglin.kernel.CannotStart;

/**
 * A copy of everything, taken while the product serves, whole by itself: the files, the log written while they were copied,
 * and a list of their digests. It follows PostgreSQL's low-level protocol, since the embedded server brings no tool for it.
 */
public final class Backup {
    static final String FILES = "files";
    static final String LOG = "log";
    private static final String NOW =
            "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    private static final String NEWEST_STRETCH = "select pg_walfile_name(pg_switch_wal())";

    private final Path data;
    private final Path to;

    private Backup(Path data, Path to) {
        this.data = data;
        this.to = to;
    }

    /**
     * What was taken.
     *
     * @param bytes the size of all files
     * @param at a moment the copy holds for certain: everything committed before it
     */
    public record Taken(Path place, int files, long bytes, Instant at) {}

    /**
     * Takes a backup of the data the settings name into an empty or new directory; a server that does not run is started for it.
     *
     * @throws CannotStart when the data are in a PostgreSQL of the operator's own, or the directory holds something
     */
    public static Taken take(Environment settings, Path to) {
        DatabaseSettings chosen = DatabaseSettings.requireEmbedded(settings);
        Path place = to.toAbsolutePath().normalize();
        if (!Files.isDirectory(chosen.directory())) {
            throw new CannotStart("There are no data in " + chosen.directory() + " to back up.");
        }
        requireEmpty(place, "The backup needs a directory of its own; " + place + " holds something.");
        Path data = EmbeddedServer.canonical(chosen.directory());
        var postmaster = new Postmaster(data);
        var backup = new Backup(data, place);
        if (postmaster.running().isPresent()) {
            return backup.take("jdbc:postgresql://localhost:" + postmaster.port() + "/postgres?user=postgres");
        }
        try (var server = EmbeddedServer.of(chosen)) {
            return backup.take(server.url());
        }
    }

    static void requireEmpty(Path place, String otherwise) {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> content = Files.list(place)) {
            if (content.findAny().isPresent()) {
                throw new CannotStart(otherwise);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Taken take(String url) {
        Path unfinished = to.resolveSibling(to.getFileName() + ".unfinished");
        try (Connection connection = DriverManager.getConnection(url)) {
            Manifest.clear(unfinished);
            Files.createDirectories(unfinished.resolve(LOG));
            // Without the slot a checkpoint might throw away the log that the copy still needs.
            ask(
                    connection,
                    "select pg_create_physical_replication_slot('xinglin_backup_' || pg_backend_pid(), true, true)");
            String first = ask(connection, "select pg_walfile_name(pg_backup_start('xinglin', true))");
            var manifest = new Manifest();
            manifest.copy(data, unfinished.resolve(FILES));
            String label = ask(connection, "select labelfile from pg_backup_stop(false)");
            manifest.write(unfinished.resolve(FILES), "backup_label", label.getBytes(StandardCharsets.UTF_8));
            Instant at = Instant.parse(ask(connection, NOW));
            String last = ask(connection, NEWEST_STRETCH);
            manifest.copyLog(data.resolve("pg_wal"), unfinished.resolve(LOG), first, last);
            manifest.seal(unfinished, at);
            Files.deleteIfExists(to);
            Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
            return new Taken(to, manifest.files(), manifest.bytes(), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused the backup", e);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
