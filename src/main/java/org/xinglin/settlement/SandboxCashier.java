package org.xinglin.settlement;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The adapter to the sandbox cashier; it speaks HTTP to the simulator as it would to a real service. */
@Component
class SandboxCashier implements Cashier {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private final SandboxSimulator simulator;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    SandboxCashier(SandboxSimulator simulator, JsonMapper json) {
        this.simulator = simulator;
        this.json = json;
    }

    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    public void present(Payment payment) {
        call("/orders", Map.of("no", payment.no(), "amount", payment.amount().toString()));
    }

    @Override
    public Finding ask(Payment payment) {
        JsonNode order = call("/orders/query", Map.of("no", payment.no()));
        return switch (order.path("state").asString("")) {
            case "PAID" ->
                new Finding.Paid(
                        Money.of(order.path("amount").asString()),
                        order.path("reference").asString(""));
            case "FAILED" -> new Finding.Failed("refused");
            case "TIMED_OUT" -> new Finding.Failed("timed-out");
            default -> new Finding.Pending();
        };
    }

    @Override
    public Optional<String> refund(Refund refund) {
        JsonNode answer = call(
                "/refunds",
                Map.of(
                        "no",
                        refund.no(),
                        "order",
                        refund.paymentNo(),
                        "amount",
                        refund.amount().toString()));
        return "DONE".equals(answer.path("state").asString(""))
                ? Optional.of(answer.path("reference").asString(""))
                : Optional.empty();
    }

    /** What the person at the cashier's counter does; only a simulator can be told. */
    void act(String paymentNo, SandboxAct act) {
        call("/acts", Map.of("no", paymentNo, "act", act.name()));
    }

    private JsonNode call(String path, Map<String, String> body) {
        URI address = simulator.address().orElseThrow(CashierAway::new).resolve(path);
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new CashierAway();
            }
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new CashierAway();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CashierAway();
        }
    }
}
