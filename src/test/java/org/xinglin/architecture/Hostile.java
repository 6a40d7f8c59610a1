package org.xinglin.architecture;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes requests no honest client makes from the API's description: one operation, some of its values replaced. */
final class Hostile {
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "\t\r\n",
            "中\0文",
            "𠮷😀👨‍👩‍👧‍👦·",
            "\u202Egnp.exe",
            "ﷺ".repeat(200),
            "e\u0301".repeat(100),
            "'; drop table identity.person; --",
            "' or 1=1 --",
            "\\'; select pg_sleep(5); --",
            "%' or '%'='",
            "${jndi:ldap://localhost/a}",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "file:///etc/passwd",
            "http://localhost:22/",
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "+1000000000-12-31T23:59:59Z",
            "-1",
            "0",
            "2147483648",
            "9223372036854775808",
            "99999999999999999999999999",
            "1e400",
            "NaN",
            "0x7f",
            "true",
            "null",
            "undefined",
            "13800138000",
            "11010519491231002X",
            "not-a-uuid",
            "00000000-0000-0000-0000-000000000000",
            "PATIENT,OPERATOR",
            "en\r\nX-Evil: 1",
            "x".repeat(5_000));

    private static final List<String> VALUES = List.of(
            "null",
            "[]",
            "{}",
            "[[[[[]]]]]",
            "[null]",
            "{\"\":null}",
            "true",
            "false",
            "0",
            "-1",
            "-0.0",
            "1e308",
            "1e-320",
            "0.1",
            "2147483648",
            "-9223372036854775809",
            "99999999999999999999999999",
            "\"\\ud83d\"",
            "\"\\u0000\"",
            "[1,\"a\",null,{}]");

    private static final List<String> BODIES =
            List.of("", "[]", "null", "\"text\"", "{", "{}", "7", "[{}]", "\0", "{\"a\":", "[".repeat(2_000), "\u00ff");

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/json;charset=utf-7",
            "application/problem+json");

    private static final int MOST_CHANGES = 3;

    private final List<Operation> operations;
    private final List<UUID> foreign;
    private final Random random;

    Hostile(List<Operation> operations, List<UUID> foreign, long seed) {
        this.operations = operations;
        this.foreign = foreign;
        this.random = new Random(seed);
    }

    /** Everything but who sends it. */
    record Request(
            HttpMethod method,
            String path,
            String address,
            @Nullable String body,
            String type) {
        String route() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return brief(method + " " + address + " " + type + " " + body);
        }

        private static String brief(String text) {
            return text.length() > 600 ? text.substring(0, 600) + "…" : text;
        }
    }

    /** Mostly one whom the route lets in, so that the request comes further than the door. */
    FuzzTests.Somebody sender(List<FuzzTests.Somebody> all, @Nullable Route route) {
        List<FuzzTests.Somebody> let = route == null
                ? all
                : all.stream().filter(s -> route.letsIn(s.role())).toList();
        return random.nextInt(6) == 0 || let.isEmpty() ? one(all) : one(let);
    }

    Request next() {
        Operation operation = one(operations);
        String address = operation.path();
        for (var place : operation.parameters("path").entrySet()) {
            address = address.replace("{" + place.getKey() + "}", encoded(mostly(place.getValue())));
        }
        Map<String, String> query = operation.parameters("query");
        String asked = query.entrySet().stream()
                .filter(q -> random.nextInt(4) > 0)
                .map(q -> q.getKey() + "=" + encoded(random.nextBoolean() ? q.getValue() : text()))
                .collect(Collectors.joining("&"));
        if (random.nextInt(30) == 0) {
            asked += "&" + encoded(text()) + "=" + encoded(text());
        }
        return new Request(
                operation.method(),
                operation.path(),
                asked.isEmpty() ? address : address + "?" + asked,
                body(operation),
                operation.takesFiles() && random.nextInt(4) > 0
                        ? "multipart/form-data; boundary=b"
                        : random.nextInt(25) == 0 ? one(TYPES) : "application/json");
    }

    private @Nullable String body(Operation operation) {
        if (operation.takesFiles()) {
            return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + text() + "\"\r\n\r\n%PDF-1.7 "
                    + text() + "\r\n--b--\r\n";
        }
        if (operation.body().isEmpty()) {
            return random.nextInt(10) == 0 ? one(BODIES) : null;
        }
        if (random.nextInt(20) == 0) {
            return one(BODIES);
        }
        JsonNode body = operation.body().get();
        for (int i = random.nextInt(MOST_CHANGES + 1); i > 0; i--) {
            change(body);
        }
        return body.toString();
    }

    /** Goes down the tree at random and replaces, takes away or adds what it comes to. */
    private void change(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            String field = one(new ArrayList<>(object.propertyNames()));
            JsonNode child = object.get(field);
            if ((child instanceof ObjectNode || child instanceof ArrayNode) && random.nextBoolean()) {
                change(child);
                return;
            }
            switch (random.nextInt(8)) {
                case 0 -> object.remove(field);
                case 1 -> object.set(text().replace("\0", ""), value());
                default -> object.set(field, value());
            }
        } else if (node instanceof ArrayNode array) {
            switch (random.nextInt(3)) {
                case 0 -> array.removeAll();
                case 1 -> array.add(value());
                default -> {
                    JsonNode repeated = array.isEmpty() ? value() : array.get(0);
                    for (int i = 0; i < 500; i++) {
                        array.add(repeated);
                    }
                }
            }
        }
    }

    private JsonNode value() {
        return random.nextInt(3) == 0
                ? JSON.readTree(one(VALUES))
                : JSON.getNodeFactory().stringNode(text());
    }

    /** In a path a value that fits comes further than one that cannot be read. */
    private String mostly(String fitting) {
        return switch (random.nextInt(6)) {
            case 0 -> text();
            case 1 -> fitting;
            default -> one(foreign).toString();
        };
    }

    private String text() {
        return random.nextInt(3) == 0 ? one(foreign).toString() : one(TEXTS);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
