package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every operation of the API is sent what no honest client sends, and answers with a problem, never with a failure. */
@ProductTest
class BadInputTests {
    private static final Path OPEN_API = Path.of("src/test/golden/openapi.json");
    private static final JsonMapper JSON = new JsonMapper();

    /** The first moves the clock all tests share; the second ends the session the sweep needs; the third is a stream without end. */
    private static final List<String> LEFT_OUT = List.of("/api/demo/clock", "/api/sign-out", "/api/messages/rings");

    private static final List<String> BAD_TEXTS = List.of(
            "\0",
            "中\0文",
            "𠮷😀👨‍👩‍👧‍👦·",
            "'; drop table identity.person; --",
            "<script>alert(1)</script>",
            "2026-02-30",
            "0000-00-00",
            "-1",
            "99999999999999999999999999",
            "1e400",
            "../../etc/passwd",
            " ");

    private static final List<String> BAD_VALUES = List.of(
            "null",
            "[]",
            "{}",
            "[[[]]]",
            "true",
            "-1",
            "99999999999999999999999999",
            "1e308",
            "\"\"",
            "\"\\u0000\"",
            "\"中\\u0000文\"",
            "\"\\ud83d\"",
            "\"𠮷😀👨‍👩‍👧‍👦·\"",
            "\"'; drop table identity.person; --\"",
            "\"<script>alert(1)</script>\"",
            "\"2026-02-30\"",
            "\"+999999999-12-31\"",
            "\"+1000000000-12-31T23:59:59Z\"",
            "\"not-a-uuid\"");

    private static final List<String> BAD_PARTS = List.of(
            "",
            "no parts",
            "--b--",
            "--b\r\n\r\n--b--\r\n",
            part("file\"; filename=\"a.png", "not a picture"),
            part("file\"; filename=\"", ""),
            part("file\"; filename=\"..\\..\\\0" + "x".repeat(5_000), "%PDF-1.7"),
            part("file", "a text"),
            part("other", "\0"),
            part("file\"; filename=\"a.png", "cut off").replace("--b--", ""));

    private static final List<String> BAD_BODIES = List.of("", "[]", "null", "\"text\"", "{", "{}", "7", "[{}]");

    @Autowired
    ApplicationContext product;

    private final List<String> offences = new ArrayList<>();
    private List<Visitor> visitors = List.of();
    private UUID foreign = new UUID(0, 0);

    @BeforeEach
    void visitors() {
        foreign = new Visitor(product).signInAsPatient("别人").person().value();
        visitors = List.of(
                new Visitor(product).signInAsPatient(),
                new Visitor(product)
                        .signInAsStaff("多能", UUID.randomUUID(), Role.DOCTOR, Role.ADMINISTRATOR, Role.OPERATOR));
    }

    @Test
    void pathsAndQueriesThatCannotBe() throws IOException {
        for (Operation operation : operations()) {
            var path = operation.parameters("path");
            var query = operation.parameters("query");
            JsonNode body = operation.body().orElse(null);
            for (String bad : bad()) {
                path.keySet().forEach(name -> send(operation, with(path, name, bad), query, body));
                query.keySet().forEach(name -> send(operation, path, with(query, name, bad), body));
            }
            send(operation, path, Map.of(), body);
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void bodiesThatAreNone() throws IOException {
        for (Operation operation : operations()) {
            if (operation.body().isPresent()) {
                BAD_BODIES.forEach(body -> sendRaw(operation, body, Map.of()));
                String body = String.valueOf(operation.body().get());
                sendRaw(operation, body, Map.of("Content-Type", "text/plain"));
                sendRaw(operation, body, Map.of("Content-Type", "application/xml"));
                sendRaw(operation, body, Map.of("Idempotency-Key", "k".repeat(300)));
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void fieldsThatCannotBe() throws IOException {
        var values = new ArrayList<>(BAD_VALUES);
        values.add('"' + "长".repeat(33_000) + '"');
        values.add('"' + foreign.toString() + '"');
        for (Operation operation : operations()) {
            for (String value : values) {
                operation
                        .bodiesWith(JSON.readTree(value))
                        .forEach(body -> send(operation, address(operation), body.toString(), Map.of(), true));
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void uploadsThatAreNone() throws IOException {
        List<Operation> uploads = Operation.all(Files.readString(OPEN_API)).stream()
                .filter(Operation::takesFiles)
                .toList();
        assertThat(uploads).isNotEmpty();
        for (Operation upload : uploads) {
            for (String parts : BAD_PARTS) {
                sendRaw(upload, parts, Map.of("Content-Type", "multipart/form-data; boundary=b"));
                sendRaw(upload, parts, Map.of("Content-Type", "multipart/form-data"));
                sendRaw(upload, parts, Map.of("Content-Type", "text/plain"));
            }
            BAD_BODIES.forEach(body -> sendRaw(upload, body, Map.of()));
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void signingOutTakesWhateverComes() {
        for (String body : BAD_BODIES) {
            var leaving = new Visitor(product).signInAsPatient();
            leaving.send(HttpMethod.POST, "/api/sign-out", body, Map.of()).expect(204);
            assertThat(leaving.get("/api/me").body().path("signedIn").asBoolean())
                    .isFalse();
            leaving.send(HttpMethod.POST, "/api/sign-out", body, Map.of()).expect(204);
        }
        assertThat(new Visitor(product)
                        .send(HttpMethod.POST, "/api/sign-out", null, Map.of("X-XSRF-TOKEN", "forged"))
                        .expect(403)
                        .code())
                .isEqualTo("web.stale-page");
    }

    @Test
    void addressesThatHideAnotherAreRefusedInTheReadersLanguage() {
        for (String hidden : List.of("%00", "%3B", "%2F", "%5C", "a;b=c", "%2e%2e/x", "%zz")) {
            for (String place : List.of("/api/rules/" + hidden, "/" + hidden)) {
                for (String language : List.of("zh-CN", "en")) {
                    Door.Answer answer = Door.of(product).ask(place, language);
                    assertThat(answer.status()).as(place).isBetween(400, 499);
                    assertThat(answer.body())
                            .as(place)
                            .contains("\"code\":\"web.bad-request\"")
                            .contains(language.equals("en") ? "The request is not correct" : "请求不正确");
                }
            }
        }
    }

    private List<Operation> operations() throws IOException {
        List<Operation> all = Operation.all(Files.readString(OPEN_API)).stream()
                .filter(operation -> !LEFT_OUT.contains(operation.path()))
                .toList();
        assertThat(all).hasSizeGreaterThan(100);
        return all;
    }

    private List<String> bad() {
        var bad = new ArrayList<>(BAD_TEXTS);
        bad.add(foreign.toString());
        bad.add("x".repeat(3_000));
        return bad;
    }

    private static Map<String, String> with(Map<String, String> fitting, String name, String bad) {
        var changed = new LinkedHashMap<>(fitting);
        changed.put(name, bad);
        return changed;
    }

    private void sendRaw(Operation operation, String body, Map<String, String> headers) {
        send(operation, address(operation), body, headers);
    }

    private static String address(Operation operation) {
        return address(operation, operation.parameters("path"), Map.of());
    }

    private void send(
            Operation operation, Map<String, String> path, Map<String, String> query, @Nullable JsonNode body) {
        send(operation, address(operation, path, query), body == null ? null : body.toString(), Map.of());
    }

    private static String address(Operation operation, Map<String, String> path, Map<String, String> query) {
        String address = operation.path();
        for (var place : path.entrySet()) {
            address = address.replace("{" + place.getKey() + "}", encoded(place.getValue()));
        }
        return query.isEmpty()
                ? address
                : address
                        + query.entrySet().stream()
                                .map(q -> q.getKey() + "=" + encoded(q.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void send(Operation operation, String address, @Nullable String body, Map<String, String> headers) {
        send(operation, address, body, headers, false);
    }

    /** @param pointed whether the body is an object with a field at fault, which a refusal of the body must point at */
    private void send(
            Operation operation, String address, @Nullable String body, Map<String, String> headers, boolean pointed) {
        HttpMethod method = operation.method();
        for (Visitor visitor : visitors) {
            var all = new LinkedHashMap<>(headers);
            if (method != HttpMethod.GET) {
                all.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
            }
            Visitor.Answer answer = visitor.send(method, address, body, all);
            String problem = problem(answer, pointed);
            if (!problem.isEmpty()) {
                offences.add("%s %s %s → %d %s: %s"
                        .formatted(
                                method,
                                brief(address),
                                brief(String.valueOf(body)),
                                answer.status(),
                                answer.code(),
                                problem));
            }
        }
    }

    private static String problem(Visitor.Answer answer, boolean pointed) {
        if (answer.status() >= 500) {
            return "a failure";
        }
        if (pointed && answer.status() == 422 && answer.text("pointer").isEmpty()) {
            return "no pointer to the field";
        }
        if (answer.status() >= 400 && answer.code().isEmpty()) {
            return "no code";
        }
        return answer.status() < 400 || PlainWordsTests.areOurs(answer.body().path("fields"))
                ? ""
                : "words that are not ours";
    }

    private static String part(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n--b--\r\n";
    }

    private static String brief(String text) {
        return text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }
}
