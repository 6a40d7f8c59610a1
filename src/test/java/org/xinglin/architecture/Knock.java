package org.xinglin.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody at the door with a session, or nobody, who knocks many times on one connection.
 *
 * @param session the cookie's value; null for nobody
 */
record Knock(int port, @Nullable String session) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();
    static final String TOKEN = "knock";

    static Knock of(ApplicationContext product, @Nullable String session) {
        return new Knock(
                product.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class), session);
    }

    /** What came back; the body of a stream is not waited for. */
    record Answer(int status, String code, String body) {
        boolean good() {
            return status < 400;
        }

        String brief() {
            return code.isEmpty() ? String.valueOf(status) : status + " " + code;
        }
    }

    /** @param token the header against forged requests; null sends none */
    Answer ask(HttpMethod method, String address, @Nullable String body, @Nullable String token, String type) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .timeout(Duration.ofSeconds(20))
                .header("Cookie", "XSRF-TOKEN=" + TOKEN + (session == null ? "" : "; xl_session=" + session))
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .method(
                        method.name(),
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (token != null) {
            request.header("X-XSRF-TOKEN", token);
        }
        try {
            HttpResponse<InputStream> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            return read(response);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer read(HttpResponse<InputStream> response) throws IOException {
        try (InputStream in = response.body()) {
            String type = response.headers().firstValue("Content-Type").orElse("");
            if (type.startsWith("text/event-stream")) {
                return new Answer(response.statusCode(), "", "");
            }
            String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode problem = type.startsWith("application/problem+json") ? JSON.readTree(body) : null;
            return new Answer(
                    response.statusCode(),
                    problem == null ? "" : problem.path("code").asString(""),
                    body);
        }
    }
}
