package org.xinglin.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded PostgreSQL 18, durable, on loopback, its data kept between runs. A watchdog starts it again on the same
 * port when it dies, so that a killed database costs seconds, not the service.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration STARTUP = Duration.ofSeconds(60);
    private static final long WATCH_MILLIS = 250;

    private final Path directory;
    private final int port;
    private final Thread watchdog;
    private volatile @Nullable EmbeddedPostgres server;
    private volatile boolean closing;

    EmbeddedServer(Path directory, int port) {
        this.directory = directory.toAbsolutePath().normalize();
        this.port = port == 0 ? freePort() : port;
        stopLeftover();
        this.server = start();
        this.watchdog = Thread.ofPlatform().name("postgresql-watchdog").daemon().start(this::watch);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&ApplicationName=xinglin";
    }

    private EmbeddedPostgres start() {
        try {
            Files.createDirectories(directory);
            var log = ProcessBuilder.Redirect.appendTo(
                    directory.resolveSibling(directory.getFileName() + ".log").toFile());
            // The library passes -F (no fsync) first; what follows on the command line wins.
            return EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(STARTUP)
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("wal_compression", "on")
                    .setServerConfig("jit", "off")
                    .setServerConfig("timezone", "UTC")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The embedded PostgreSQL in " + directory + " did not start: " + e.getMessage(), e);
        }
    }

    private void watch() {
        while (!closing) {
            try {
                TimeUnit.MILLISECONDS.sleep(WATCH_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
            if (!closing && postmaster().isEmpty()) {
                restart();
            }
        }
    }

    private synchronized void restart() {
        if (closing) {
            return;
        }
        LOG.warn("The embedded PostgreSQL is gone; starting it again on port {}", port);
        try {
            release();
            stopOrphanedBackends();
            server = start();
            LOG.warn("The embedded PostgreSQL is back");
        } catch (RuntimeException e) {
            LOG.error("The embedded PostgreSQL did not come back yet; trying again", e);
        }
    }

    /** Gives up the library's file lock; its stop command finds nothing to stop. */
    private void release() {
        EmbeddedPostgres old = server;
        server = null;
        if (old != null) {
            try {
                old.close();
            } catch (IOException e) {
                LOG.debug("closing the dead server", e);
            }
        }
    }

    /** A postmaster that was killed outright leaves backends that hold its shared memory for a moment. */
    private void stopOrphanedBackends() {
        ProcessHandle.allProcesses()
                .filter(p -> p.info().commandLine().orElse("").startsWith("postgres: "))
                .filter(p -> workingDirectory(p).map(directory::equals).orElse(false))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static Optional<Path> workingDirectory(ProcessHandle process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd")));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** A server that a killed run of ours left behind: ask it to stop fast, so that we can start our own. */
    private void stopLeftover() {
        postmaster().ifPresent(left -> {
            LOG.info("Stopping the PostgreSQL that an earlier run left behind (process {})", left.pid());
            interrupt(left);
            try {
                left.onExit().get(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                left.destroyForcibly();
            }
        });
    }

    /** SIGINT is PostgreSQL's fast shutdown: clients are cut off, data is checkpointed. */
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ProcessHandle> postmaster() {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().trim()))
                    .filter(ProcessHandle::isAlive)
                    .filter(p ->
                            p.info().command().map(c -> c.contains("postgres")).orElse(true));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
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
    public synchronized void close() {
        closing = true;
        watchdog.interrupt();
        postmaster().ifPresent(EmbeddedServer::interrupt);
        release();
    }
}
