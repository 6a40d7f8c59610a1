package org.xinglin.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL processes that work in one data directory, as the operating system knows them. */
final class Postmaster {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration FAST_STOP = Duration.ofSeconds(30);
    private static final Duration KILL = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(10);

    private final Path directory;

    Postmaster(Path directory) {
        this.directory = directory;
    }

    /** The main process; its number in the pid file may long belong to somebody else, so we look twice. */
    Optional<ProcessHandle> running() {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(p -> postgres(p)
                            && workingDirectory(p).map(directory::equals).orElse(true));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The port it listens on; call it while it runs. */
    int port() {
        try {
            return Integer.parseInt(Files.readAllLines(directory.resolve("postmaster.pid"))
                    .get(3)
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it fast: clients are cut off, data is checkpointed. */
    void stop() {
        running().ifPresent(process -> {
            signal(process, "-INT");
            if (!gone(process, FAST_STOP)) {
                LOG.warn(
                        "PostgreSQL (process {}) does not stop; it is made to, and will recover at its next start",
                        process.pid());
                signal(process, "-QUIT");
                gone(process, KILL);
            }
        });
    }

    /** A main process that was killed outright leaves others that hold its shared memory and keep a new one from starting. */
    void killOrphans() {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return; // Nothing tells here whose processes are whose; PostgreSQL itself waits for its orphans to go.
        }
        List<ProcessHandle> orphans = ProcessHandle.allProcesses()
                .filter(p -> postgres(p)
                        && workingDirectory(p).map(directory::equals).orElse(false))
                .toList();
        orphans.forEach(ProcessHandle::destroyForcibly);
        if (orphans.stream().allMatch(orphan -> gone(orphan, KILL)) && running().isEmpty()) {
            removePidFile();
        }
    }

    /** It names a process that is gone for good, but that PostgreSQL may take for alive while nobody collects it. */
    private void removePidFile() {
        try {
            Files.deleteIfExists(directory.resolve("postmaster.pid"));
        } catch (IOException e) {
            LOG.debug("the pid file stays", e);
        }
    }

    private static boolean postgres(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("postgres")).orElse(false);
    }

    /** Empty where the system does not tell. */
    private static Optional<Path> workingDirectory(ProcessHandle process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd")));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static void signal(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A dead process whose parent does not collect it still counts as alive, but has no program any more. */
    private static boolean gone(ProcessHandle process, Duration within) {
        long deadline = System.nanoTime() + within.toNanos();
        while (process.isAlive() && postgres(process)) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return true;
    }
}
