package org.xinglin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.xinglin.account.Actors;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * One browser: keeps cookies, sends the CSRF token back, speaks one language. {@code new Visitor(context)} is not signed in;
 * each {@code signInAs…} makes a person of its own, so that tests do not meet.
 */
public final class Visitor {
    private final ApplicationContext product;
    private final JsonMapper json;
    private final RestClient http;
    private final String root;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String language = "zh-CN";
    private @Nullable PersonId person;

    public Visitor(ApplicationContext product) {
        this.product = product;
        this.json = product.getBean(JsonMapper.class);
        String port = String.valueOf(product.getBean(Environment.class).getProperty("local.server.port"));
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        this.root = "http://localhost:" + port;
        this.http = RestClient.builder()
                .baseUrl(root)
                .requestFactory(new JdkClientHttpRequestFactory(client))
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    /** What came back. */
    public record Answer(int status, JsonNode body, HttpHeaders headers, byte[] content) {
        /** Fails the test with the answer's text when the status is another. */
        public Answer expect(int expected) {
            assertThat(status).as(new String(content, StandardCharsets.UTF_8)).isEqualTo(expected);
            return this;
        }

        /** The code of the refusal; empty when it is none. */
        public String code() {
            return body.path("code").asString("");
        }

        public String text(String field) {
            return body.path(field).asString("");
        }
    }

    /** A verified adult who agreed to Internet care. */
    public Visitor signInAsPatient() {
        return signInAsPatient("林晓梅");
    }

    public Visitor signInAsPatient(String name) {
        var actors = new Actors(product);
        return continueAs(actors.patient(name), false);
    }

    /** Somebody who has a phone and nothing else: no name, no real-name check, no consent. */
    public Visitor signInAsNewcomer() {
        return continueAs(new Actors(product).newcomer(), false);
    }

    public Visitor signInAsDoctor(UUID institution) {
        return signInAsStaff("周岐", institution, Role.DOCTOR);
    }

    public Visitor signInAsStaff(String name, @Nullable UUID institution, Role... roles) {
        return continueAs(new Actors(product).staff(name, institution, roles), true);
    }

    /** Signs in a person who has an account already. */
    public Visitor continueAs(PersonId known, boolean staff) {
        person = known;
        cookies.put("xl_session", new Actors(product).session(known, staff));
        get("/api/me").expect(200);
        return this;
    }

    /** The person who is signed in. */
    public PersonId person() {
        if (person == null) {
            throw new IllegalStateException("nobody signed in");
        }
        return person;
    }

    public Visitor speaking(String language) {
        this.language = language;
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** For a WebSocket handshake. */
    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    public Answer get(String path) {
        return send(HttpMethod.GET, path, null, Map.of());
    }

    public Answer post(String path, @Nullable Object body) {
        return send(HttpMethod.POST, path, body, Map.of());
    }

    /** With an {@code Idempotency-Key}. */
    public Answer post(String path, @Nullable Object body, String idempotencyKey) {
        return send(HttpMethod.POST, path, body, Map.of("Idempotency-Key", idempotencyKey));
    }

    public Answer put(String path, @Nullable Object body) {
        return send(HttpMethod.PUT, path, body, Map.of());
    }

    public Answer delete(String path) {
        return send(HttpMethod.DELETE, path, null, Map.of());
    }

    /** Multipart: values as {@link org.springframework.util.LinkedMultiValueMap} of resources and texts. */
    public Answer upload(String path, MultiValueMap<String, Object> parts) {
        return send(HttpMethod.POST, path, parts, Map.of());
    }

    public Answer send(HttpMethod method, String path, @Nullable Object body, Map<String, String> headers) {
        if (method != HttpMethod.GET && !cookies.containsKey("XSRF-TOKEN")) {
            get("/api/clock");
        }
        // An address that is encoded already must not be encoded again.
        var target = http.method(method);
        var request = (path.contains("%") ? target.uri(URI.create(root + path)) : target.uri(path)).headers(h -> {
            h.set(HttpHeaders.ACCEPT_LANGUAGE, language);
            h.set(HttpHeaders.COOKIE, cookieHeader());
            if (method != HttpMethod.GET && cookies.containsKey("XSRF-TOKEN")) {
                h.set("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
            }
            headers.forEach(h::set);
        });
        if (body instanceof MultiValueMap<?, ?>) {
            request.contentType(MediaType.MULTIPART_FORM_DATA).body(body);
        } else if (body != null) {
            String type = headers.getOrDefault(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
            request.contentType(MediaType.parseMediaType(type))
                    .body(body instanceof String text ? text : json.writeValueAsString(body));
        }
        return request.exchange((sent, response) -> {
            keep(response.getHeaders());
            byte[] content = response.getBody().readAllBytes();
            return new Answer(
                    response.getStatusCode().value(),
                    read(response.getHeaders(), content),
                    response.getHeaders(),
                    content);
        });
    }

    private JsonNode read(HttpHeaders headers, byte[] content) {
        MediaType type = headers.getContentType();
        return content.length > 0 && type != null && type.getSubtype().contains("json")
                ? json.readTree(content)
                : MissingNode.getInstance();
    }

    private void keep(HttpHeaders headers) {
        for (String line : headers.getOrEmpty(HttpHeaders.SET_COOKIE)) {
            for (HttpCookie cookie : HttpCookie.parse(line)) {
                if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie.getValue());
                }
            }
        }
    }
}
