package org.xinglin.account;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.xinglin.kernel.Phone;
import tools.jackson.databind.JsonNode;

/** Sends text messages through the operator's message service. */
@Component
class SmsGateway {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RestClient http;

    SmsGateway(AccountSettings settings, SmsSimulator simulator) {
        URI given = settings.smsGateway();
        URI address = given == null ? simulator.address() : given;
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        factory.setReadTimeout(PATIENCE);
        this.http = RestClient.builder()
                .baseUrl(address.toString())
                .requestFactory(factory)
                .build();
    }

    /** False when the service did not take the message. */
    boolean send(Phone phone, String text) {
        return send(Map.of("phone", phone.digits(), "text", text));
    }

    /** The same name given again is not sent again. */
    boolean send(Phone phone, String text, UUID name) {
        return send(Map.of("phone", phone.digits(), "text", text, "name", name.toString()));
    }

    /** Whether the phone has it; pending when the service does not say. */
    Receipt receipt(UUID name) {
        try {
            JsonNode answer =
                    http.get().uri("/receipts?name={name}", name).retrieve().body(JsonNode.class);
            String state = answer == null ? "" : answer.path("state").asString("");
            return switch (state) {
                case "DELIVERED" -> Receipt.DELIVERED;
                case "UNREACHABLE" -> Receipt.UNREACHABLE;
                default -> Receipt.PENDING;
            };
        } catch (RestClientException e) {
            return Receipt.PENDING;
        }
    }

    private boolean send(Map<String, String> message) {
        try {
            http.post()
                    .uri("/messages")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(message)
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (RestClientException e) {
            return false;
        }
    }
}
