package org.xinglin.identity;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.SimulatorServer;
import org.xinglin.kernel.SimulatorServer.Reply;
import org.xinglin.kernel.SimulatorServer.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for the outside real-name check: a resident id belongs to the first name it is asked with, and never to a name
 * that ends in 异, so that a demo can show a mismatch.
 */
@Component
final class RealNameSimulator implements AutoCloseable {
    private static final int MOST = 100_000;

    private final JsonMapper json;
    private final Map<String, String> register = new ConcurrentHashMap<>();
    private final @Nullable SimulatorServer server;

    RealNameSimulator(IdentitySettings settings, Installation installation, JsonMapper json) {
        this.json = json;
        boolean needed = settings.realNameGateway() == null;
        if (needed) {
            installation.requireMayUse("real-name", "xinglin.identity.real-name-gateway");
        }
        this.server = needed ? SimulatorServer.start("real-name", 0).on("POST", "/checks", this::check) : null;
    }

    SimulatorServer server() {
        if (server == null) {
            throw new IllegalStateException("the real-name check is a real one");
        }
        return server;
    }

    URI address() {
        return server().address();
    }

    private Reply check(Request request) {
        JsonNode body = json.readTree(request.text());
        String name = body.path("name").asString("");
        if (register.size() > MOST) {
            register.clear();
        }
        boolean match = !name.endsWith("异")
                && name.equals(register.computeIfAbsent(body.path("residentId").asString(""), id -> name));
        return Reply.json(200, match ? "{\"result\":\"MATCH\"}" : "{\"result\":\"MISMATCH\"}");
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
