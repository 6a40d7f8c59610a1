package org.xinglin.credentialing;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Asks the national register of physicians (DX-09). */
@Component
class RegisterGateway {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private final RestClient http;

    RegisterGateway(CredentialingSettings settings, RegisterSimulator simulator) {
        URI given = settings.registerGateway();
        URI address = given == null ? simulator.address() : given;
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        factory.setReadTimeout(PATIENCE);
        this.http = RestClient.builder()
                .baseUrl(address.toString())
                .requestFactory(factory)
                .build();
    }

    /** What the register answered. */
    sealed interface Answer {
        record Found(RegisterEntry entry) implements Answer {}

        /** It knows nobody by this name and certificate whose registration was not withdrawn. */
        record Unknown() implements Answer {}

        /** It said nothing in time, or nothing we understand. */
        record Away() implements Answer {}
    }

    Answer find(String name, String certificate) {
        try {
            JsonNode answer = http.post()
                    .uri("/physicians")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("name", name, "certificate", certificate))
                    .retrieve()
                    .body(JsonNode.class);
            return read(answer);
        } catch (RestClientException | DateTimeException e) {
            return new Answer.Away();
        }
    }

    private static Answer read(@Nullable JsonNode answer) {
        JsonNode said = answer == null ? MissingNode.getInstance() : answer;
        return switch (said.path("result").asString("")) {
            case "FOUND" -> new Answer.Found(entry(said.path("physician")));
            case "UNKNOWN" -> new Answer.Unknown();
            default -> new Answer.Away();
        };
    }

    private static RegisterEntry entry(JsonNode physician) {
        List<String> scope =
                physician.path("scope").valueStream().map(s -> s.asString("")).toList();
        String place = physician.path("place").asString("");
        return new RegisterEntry(
                physician.path("certificate").asString(""),
                physician.path("name").asString(""),
                physician.path("sex").asString(""),
                physician.path("title").asString(""),
                scope,
                day(physician, "practisingSince"),
                day(physician, "validFrom"),
                day(physician, "validTo"),
                place.isEmpty() ? null : place);
    }

    private static LocalDate day(JsonNode physician, String field) {
        return LocalDate.parse(physician.path(field).asString(""));
    }
}
