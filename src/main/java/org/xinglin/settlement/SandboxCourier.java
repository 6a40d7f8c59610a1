package org.xinglin.settlement;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Carries the sandbox cashier's signed notices to the product, again while it does not take them. */
@Component
class SandboxCourier {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxCourier.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(10));
    private static final int OK_BELOW = 300;

    private final SandboxSignature signature;
    private final Environment environment;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    SandboxCourier(SandboxSignature signature, Environment environment, JsonMapper json) {
        this.signature = signature;
        this.environment = environment;
        this.json = json;
    }

    void deliver(SandboxOrders.Order order, SandboxAct act) {
        int copies =
                switch (act) {
                    case PAY, FAIL -> 1;
                    case PAY_NOTICE_REPEATED -> 3;
                    case PAY_NOTICE_LOST, TIME_OUT -> 0;
                };
        if (copies == 0) {
            return;
        }
        boolean paid = order.state().equals("PAID");
        byte[] body = json.writeValueAsBytes(new SandboxNotice(
                order.no(),
                paid ? SandboxOutcome.PAID : SandboxOutcome.FAILED,
                order.amount(),
                order.reference(),
                paid ? null : "refused"));
        for (int copy = 0; copy < copies; copy++) {
            Thread.ofVirtual().name("cashier-courier").start(() -> carry(body));
        }
    }

    private void carry(byte[] body) {
        for (Duration pause : PAUSES) {
            try {
                Thread.sleep(pause);
                if (post(body) < OK_BELOW) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException e) {
                LOG.debug("A notice was not taken", e);
            }
        }
        LOG.warn("A notice of the sandbox cashier could not be delivered; asking will find the payment");
    }

    private int post(byte[] body) throws IOException, InterruptedException {
        String port = Objects.requireNonNull(environment.getProperty("local.server.port"));
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/payment-notifications/sandbox"))
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json")
                .header(SandboxSignature.HEADER, signature.sign(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
