package org.xinglin.identity;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Asks the outside service whether name and resident id belong together (ID-07). */
@Component
class RealNameGateway {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final RestClient http;
    private final String channel;

    RealNameGateway(IdentitySettings settings, RealNameSimulator simulator) {
        URI given = settings.realNameGateway();
        URI address = given == null ? simulator.address() : given;
        this.channel = given == null ? "simulator" : given.getHost();
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        factory.setReadTimeout(PATIENCE);
        this.http = RestClient.builder()
                .baseUrl(address.toString())
                .requestFactory(factory)
                .build();
    }

    /** What the service said; unavailable also when it said nothing in time or nothing we understand. */
    enum Result {
        MATCH,
        MISMATCH,
        UNAVAILABLE
    }

    /** Which service answered, for the record. */
    String channel() {
        return channel;
    }

    Result check(FullName name, ResidentId id) {
        try {
            JsonNode answer = http.post()
                    .uri("/checks")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("name", name.text(), "residentId", id.number()))
                    .retrieve()
                    .body(JsonNode.class);
            return read(answer);
        } catch (RestClientException e) {
            return Result.UNAVAILABLE;
        }
    }

    private static Result read(@Nullable JsonNode answer) {
        String result = answer == null ? "" : answer.path("result").asString("");
        return switch (result) {
            case "MATCH" -> Result.MATCH;
            case "MISMATCH" -> Result.MISMATCH;
            default -> Result.UNAVAILABLE;
        };
    }
}
