package org.xinglin.account;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.xinglin.kernel.Phone;

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
        try {
            http.post()
                    .uri("/messages")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("phone", phone.digits(), "text", text))
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (RestClientException e) {
            return false;
        }
    }
}
