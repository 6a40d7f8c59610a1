package org.xinglin.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded PostgreSQL 18, durable, on loopback, its data kept between runs. A watchdog starts it again on the same
 * port when it dies, so that a killed database costs seconds, not the service.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration STARTUP = Duration.ofSeconds(60);
    private static final long WATCH_MILLIS = 100;
    private static final long RETRY_MILLIS = 1_000;
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "localhost"),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("wal_compression", "on"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"));

    private final Path directory;
    private final int port;
    private final Map<String, String> archiving;
    private final DirectoryLock lock;
    private final Postmaster postmaster;
    private final EmbeddedPostgres library;
    private final Path control;
    private final Thread watchdog;
    private volatile boolean closing;
    private volatile boolean away;

    private EmbeddedServer(Path directory, int port, Map<String, String> archiving) {
        this.directory = canonical(directory);
        this.port = port == 0 ? freePort() : port;
        this.archiving = archiving;
        this.lock = DirectoryLock.of(this.directory);
        this.postmaster = new Postmaster(this.directory);
        stopLeftover();
        this.library = start();
        this.control = control();
        this.watchdog = Thread.ofPlatform().name("postgresql-watchdog").daemon().start(this::watch);
    }

    static EmbeddedServer of(DatabaseSettings settings) {
        return new EmbeddedServer(
                settings.directory(),
                settings.port(),
                settings.archive() == null
                        ? Map.of()
                        : Archive.of(settings.archive()).keeping());
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&ApplicationName=xinglin";
    }

    /** From the moment the watchdog misses it until it takes connections again. */
    boolean away() {
        return away;
    }

    /** The lock is ours, so a server that runs here was left behind by a run that was killed. */
    private void stopLeftover() {
        postmaster.running().ifPresent(left -> {
            LOG.info("Stopping the PostgreSQL that an earlier run left behind (process {})", left.pid());
            postmaster.stop();
        });
        postmaster.killOrphans();
    }

    /** The library unpacks the programs, makes an empty database when there is none and starts it. */
    private EmbeddedPostgres start() {
        try {
            var output = ProcessBuilder.Redirect.appendTo(log().toFile());
            // The library passes -F (no fsync) first; what follows on the command line wins.
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(STARTUP)
                    .setOutputRedirector(output)
                    .setErrorRedirector(output)
                    .setLocaleConfig("locale", "C.UTF-8");
            SETTINGS.forEach(builder::setServerConfig);
            archiving.forEach(builder::setServerConfig);
            return builder.start();
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(
                    "The embedded PostgreSQL in " + directory + " did not start; " + log() + " says why", e);
        }
    }

    /** The program that starts servers, where the library unpacked it. */
    private Path control() {
        String postgres = postmaster.running().flatMap(p -> p.info().command()).orElseThrow();
        return Path.of(postgres).resolveSibling("pg_ctl");
    }

    private void watch() {
        long pause = WATCH_MILLIS;
        while (!closing) {
            try {
                TimeUnit.MILLISECONDS.sleep(pause);
                pause = WATCH_MILLIS;
                if (postmaster.running().isEmpty()) {
                    away = !closing;
                    restart();
                }
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.error("The embedded PostgreSQL did not come back yet; trying again: {}", e.getMessage());
                pause = RETRY_MILLIS;
            }
        }
    }

    private synchronized void restart() throws IOException, InterruptedException {
        if (closing) {
            return;
        }
        LOG.warn("The embedded PostgreSQL is gone; starting it again on port {}", port);
        postmaster.killOrphans();
        String options = "-p " + port
                + Stream.concat(SETTINGS.entrySet().stream(), archiving.entrySet().stream())
                        .map(s -> " -c " + s.getKey() + "=" + s.getValue())
                        .collect(Collectors.joining());
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; the library gets round it in the same way.
            command.addAll(List.of("unshare", "-U"));
        }
        String patience = Long.toString(STARTUP.toSeconds());
        command.addAll(
                List.of(control.toString(), "-D", directory.toString(), "-o", options, "-t", patience, "-w", "start"));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("pg_ctl start ended with " + exit + "; " + log() + " says why");
        }
        away = false;
        LOG.warn("The embedded PostgreSQL is back");
    }

    private Path log() {
        return directory.resolveSibling(directory.getFileName() + ".log");
    }

    /** As the operating system will call it, so that processes can be told by their working directory. */
    static Path canonical(Path directory) {
        try {
            return Files.createDirectories(directory.toAbsolutePath().normalize())
                    .toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closing = true;
        watchdog.interrupt();
        stop();
    }

    private synchronized void stop() {
        postmaster.stop();
        try {
            // Nothing is left to stop; this lets go of the library's own lock.
            library.close();
        } catch (IOException e) {
            LOG.debug("closing the library's side", e);
        }
        lock.close();
    }
}
