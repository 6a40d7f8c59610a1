package org.xinglin.settlement;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.SimulatorServer;
import org.xinglin.kernel.SimulatorServer.Reply;
import org.xinglin.kernel.SimulatorServer.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cashier that ships with the product: takes play money on a loopback server and tells of it in signed notices. */
@Component
class SandboxSimulator implements InitializingBean, DisposableBean {
    private final Installation installation;
    private final CashierSettings settings;
    private final SandboxOrders orders;
    private final SandboxCourier courier;
    private final JsonMapper json;
    private @Nullable SimulatorServer server;

    SandboxSimulator(
            Installation installation,
            CashierSettings settings,
            SandboxOrders orders,
            SandboxCourier courier,
            JsonMapper json) {
        this.installation = installation;
        this.settings = settings;
        this.orders = orders;
        this.courier = courier;
        this.json = json;
    }

    @Override
    public void afterPropertiesSet() {
        if (settings.cashier().equals("sandbox")) {
            installation.requireMayUse("cashier", "xinglin.settlement.cashier");
            server = SimulatorServer.start("cashier", 0)
                    .on("POST", "/orders", this::order)
                    .on("POST", "/orders/query", this::query)
                    .on("POST", "/acts", this::act)
                    .on("POST", "/refunds", this::refund);
        }
    }

    /** Empty where another cashier takes the money. */
    Optional<URI> address() {
        return Optional.ofNullable(server).map(SimulatorServer::address);
    }

    /** For tests: how the service can be made to misbehave. */
    Optional<SimulatorServer> server() {
        return Optional.ofNullable(server);
    }

    private Reply order(Request request) {
        JsonNode body = json.readTree(request.body());
        orders.add(body.path("no").asString(), body.path("amount").asString());
        return Reply.json(200, "{}");
    }

    private Reply query(Request request) {
        return orders.find(json.readTree(request.body()).path("no").asString())
                .map(o ->
                        reply(Map.of("state", o.state(), "amount", o.amount().toString(), "reference", o.reference())))
                .orElseGet(() -> Reply.json(200, "{\"state\":\"UNKNOWN\"}"));
    }

    private Reply act(Request request) {
        JsonNode body = json.readTree(request.body());
        String no = body.path("no").asString();
        SandboxAct act = SandboxAct.valueOf(body.path("act").asString());
        String state =
                switch (act) {
                    case PAY, PAY_NOTICE_REPEATED, PAY_NOTICE_LOST -> "PAID";
                    case FAIL -> "FAILED";
                    case TIME_OUT -> "TIMED_OUT";
                };
        orders.finish(no, state).ifPresent(order -> courier.deliver(order, act));
        return Reply.json(200, "{}");
    }

    private Reply refund(Request request) {
        JsonNode body = json.readTree(request.body());
        String reference = orders.refund(
                body.path("no").asString(),
                body.path("order").asString(),
                body.path("amount").asString());
        return reply(Map.of("state", "DONE", "reference", reference));
    }

    private Reply reply(Map<String, String> body) {
        return Reply.json(200, json.writeValueAsString(body));
    }

    @Override
    public void destroy() {
        if (server != null) {
            server.close();
        }
    }
}
