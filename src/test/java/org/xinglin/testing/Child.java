package org.xinglin.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as a process of its own, as an operator runs it: with a data directory and a console, and mortal. */
public final class Child implements AutoCloseable {
    private static final Duration STARTUP = Duration.ofSeconds(180);

    private final Process process;
    private final Path console;

    private Child(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /** Runs the classes under test with the given command line; the console goes to a file beside {@code directory}. */
    public static Child run(Path directory, String... arguments) {
        Path console = directory.resolveSibling(directory.getFileName() + "." + System.nanoTime() + ".console");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx400m",
                "-cp",
                productClassPath(),
                "org.xinglin.Launcher"));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(directory);
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
            builder.environment().remove("XINGLIN_DATABASE_URL");
            return new Child(builder.start(), console);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tests and their resources would change what the product does. */
    private static String productClassPath() {
        String tests = Path.of("target", "test-classes").toString();
        return String.join(
                System.getProperty("path.separator"),
                List.of(System.getProperty("java.class.path").split(System.getProperty("path.separator"))).stream()
                        .filter(part -> !part.contains(tests))
                        .toList());
    }

    /** Waits for the first page; fails with what the console says when the process ends before. */
    public Child awaitServing(int port) {
        Instant deadline = Instant.now().plus(STARTUP);
        try (var http = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(deadline)) {
                if (!process.isAlive()) {
                    throw new AssertionError("the product ended: " + console());
                }
                if (answers(http, port)) {
                    return this;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("the product does not serve: " + console());
    }

    private static boolean answers(HttpClient http, int port) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits for the process to end by itself and gives its exit code. */
    public int awaitExit() {
        try {
            if (!process.waitFor(STARTUP.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the product does not end: " + console());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String console() {
        try {
            return Files.readString(console, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** As {@code kill} does: the product finishes what it is at. */
    public int terminate() {
        process.destroy();
        return awaitExit();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
        Overheard.assertTellsNobody(console());
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
