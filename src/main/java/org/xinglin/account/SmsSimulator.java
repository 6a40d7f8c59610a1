package org.xinglin.account;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.Phone;
import org.xinglin.kernel.SimulatorServer;
import org.xinglin.kernel.SimulatorServer.Reply;
import org.xinglin.kernel.SimulatorServer.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for the operator's message service; keeps the last messages so that a demo can show them. */
@Component
final class SmsSimulator implements AutoCloseable {
    private static final int KEPT = 500;
    private static final int SHOWN = 5;
    private static final int NAMED = 20_000;

    private final JsonMapper json;
    private final Clock clock;
    private final @Nullable SimulatorServer server;
    private final Deque<Kept> messages = new ArrayDeque<>();
    private final Map<String, PhoneBehaviour> named = new LinkedHashMap<>();
    private volatile PhoneBehaviour phones = PhoneBehaviour.ON;

    SmsSimulator(AccountSettings settings, Installation installation, JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
        boolean needed = settings.smsGateway() == null;
        if (needed) {
            installation.requireMayUse("sms", "xinglin.account.sms-gateway");
        }
        this.server = needed
                ? SimulatorServer.start("sms", settings.simulatorPort())
                        .on("POST", "/messages", this::accept)
                        .on("GET", "/receipts", this::receipt)
                : null;
    }

    /** A message on somebody's phone. */
    record SmsMessage(Instant at, String text) {}

    /** From now on; messages taken before keep their fate. */
    void behave(PhoneBehaviour behaviour) {
        phones = behaviour;
    }

    private record Kept(String phone, SmsMessage message) {}

    SimulatorServer server() {
        if (server == null) {
            throw new IllegalStateException("the message service is a real one");
        }
        return server;
    }

    URI address() {
        return server().address();
    }

    /** Newest first. */
    List<SmsMessage> received(Phone phone) {
        synchronized (messages) {
            return messages.stream()
                    .filter(kept -> kept.phone().equals(phone.digits()))
                    .map(Kept::message)
                    .limit(SHOWN)
                    .toList();
        }
    }

    private Reply accept(Request request) {
        JsonNode body = json.readTree(request.text());
        String name = body.path("name").asString("");
        synchronized (messages) {
            if (!name.isEmpty() && named.putIfAbsent(name, phones) != null) {
                return Reply.json(202, "{}");
            }
            if (named.size() > NAMED) {
                named.remove(named.keySet().iterator().next());
            }
            if (phones == PhoneBehaviour.UNREACHABLE && !name.isEmpty()) {
                return Reply.json(202, "{}");
            }
            messages.addFirst(new Kept(
                    body.path("phone").asString(""),
                    new SmsMessage(clock.instant(), body.path("text").asString(""))));
            if (messages.size() > KEPT) {
                messages.removeLast();
            }
        }
        return Reply.json(202, "{}");
    }

    private Reply receipt(Request request) {
        PhoneBehaviour fate;
        synchronized (messages) {
            fate = named.get(request.query().replaceFirst("^name=", ""));
        }
        String state = fate == null || fate == PhoneBehaviour.SILENT
                ? "PENDING"
                : fate == PhoneBehaviour.ON ? "DELIVERED" : "UNREACHABLE";
        return Reply.json(200, json.writeValueAsString(Map.of("state", state)));
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
