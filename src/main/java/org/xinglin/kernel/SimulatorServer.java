package org.xinglin.kernel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The loopback server that a simulator of an outside service runs on, so that an adapter always speaks real HTTP. It can
 * be told to misbehave as real services do.
 */
public final class SimulatorServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatorServer.class);

    private final HttpServer server;
    private final Map<String, Route> routes = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Misbehaviour> misbehaviour = new AtomicReference<>();

    private SimulatorServer(HttpServer server) {
        this.server = server;
    }

    /** What the adapter sent; header names in lower case. */
    public record Request(String method, String path, String query, Map<String, String> headers, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** What the service answers. */
    public record Reply(int status, String contentType, byte[] body) {
        public static Reply json(int status, String body) {
            return new Reply(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** One path of the service. */
    @FunctionalInterface
    public interface Route {
        Reply answer(Request request) throws Exception;
    }

    /** A way to misbehave. */
    public sealed interface Fault {
        /** Answers rightly, but late. */
        record Slow(Duration by) implements Fault {}

        /** Does nothing and answers with an error. */
        record Failing(int status) implements Fault {}

        /** Does its work, then breaks the connection instead of answering. */
        record DroppedReply() implements Fault {}
    }

    private record Misbehaviour(Fault fault, int times) {}

    /** Starts on loopback; port 0 takes a free one. */
    public static SimulatorServer start(String name, int port) {
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var server = new SimulatorServer(http);
            http.createContext("/", server::serve);
            http.setExecutor(Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("simulator-" + name + "-", 0).factory()));
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("The simulator " + name + " cannot listen on port " + port, e);
        }
    }

    /** Serves a path, given whole and without pattern. */
    public SimulatorServer on(String method, String path, Route route) {
        routes.put(method + " " + path, route);
        return this;
    }

    public URI address() {
        InetSocketAddress at = server.getAddress();
        return URI.create("http://" + at.getAddress().getHostAddress() + ":" + at.getPort());
    }

    /** Misbehaves for the next {@code times} requests. */
    public void misbehave(Fault fault, int times) {
        misbehaviour.set(new Misbehaviour(fault, times));
    }

    public void behave() {
        misbehaviour.set(null);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Fault fault = nextFault();
            if (fault instanceof Fault.Failing failing) {
                exchange.sendResponseHeaders(failing.status(), -1);
                return;
            }
            if (fault instanceof Fault.Slow slow) {
                Thread.sleep(slow.by());
            }
            Reply reply = answer(request(exchange));
            if (fault instanceof Fault.DroppedReply) {
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply answer(Request request) {
        Route route = routes.get(request.method() + " " + request.path());
        if (route == null) {
            return Reply.json(404, "{}");
        }
        try {
            return route.answer(request);
        } catch (Exception e) {
            LOG.warn("A simulator failed at {} {}", request.method(), request.path(), e);
            return Reply.json(500, "{}");
        }
    }

    private @Nullable Fault nextFault() {
        Misbehaviour before = misbehaviour.getAndUpdate(
                m -> m == null || m.times() <= 1 ? null : new Misbehaviour(m.fault(), m.times() - 1));
        return before == null ? null : before.fault();
    }

    private static Request request(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        String query = exchange.getRequestURI().getRawQuery();
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query == null ? "" : query,
                Map.copyOf(headers),
                exchange.getRequestBody().readAllBytes());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
