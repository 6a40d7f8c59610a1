package org.xinglin.account;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

    private final JsonMapper json;
    private final Clock clock;
    private final @Nullable SimulatorServer server;
    private final Deque<Kept> messages = new ArrayDeque<>();

    SmsSimulator(AccountSettings settings, Installation installation, JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
        boolean needed = settings.smsGateway() == null;
        if (needed) {
            installation.requireMayUse("sms", "xinglin.account.sms-gateway");
        }
        this.server = needed
                ? SimulatorServer.start("sms", settings.simulatorPort()).on("POST", "/messages", this::accept)
                : null;
    }

    /** A message on somebody's phone. */
    record SmsMessage(Instant at, String text) {}

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
        synchronized (messages) {
            messages.addFirst(new Kept(
                    body.path("phone").asString(""),
                    new SmsMessage(clock.instant(), body.path("text").asString(""))));
            if (messages.size() > KEPT) {
                messages.removeLast();
            }
        }
        return Reply.json(202, "{}");
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
