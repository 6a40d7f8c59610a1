package org.xinglin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** What every answer tells the browser to refuse, looked at as bytes, whoever wrote the answer. */
@ProductTest
class HeaderTests {
    @Autowired
    ApplicationContext product;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/no/such/page",
                "/api/clock",
                "/api/me",
                "/api/bills",
                "/api/no/such/place",
                "/api/rules/no-such-rule",
                "/api/openapi",
                "/assets/none.js",
                "/favicon.svg",
                "/none.txt",
                "/livez",
                "/readyz",
                "/manage/prometheus",
                "/manage/none",
                "/error",
                "/ws/visits",
                "/api/rules/%00",
                "/a;b=c",
                "/%zz"
            })
    void everyAnswerTellsTheBrowserWhatToRefuse(String address) throws IOException {
        Map<String, List<String>> headers = ask("GET", address);
        assertSafe(headers, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "HEAD", "NONSENSE"})
    void everyMethodsAnswerToo(String method) throws IOException {
        for (String address : List.of("/", "/api/clock", "/api/bills", "/assets/none.js", "/livez")) {
            assertSafe(ask(method, address), method + " " + address);
        }
    }

    /** No word of any policy lets text that came as data run or dress itself. */
    @Test
    void thePageRunsWhatIsOursAloneAndItsNonceIsNeverTheSame() throws IOException {
        String one = policy(ask("GET", "/"));
        String other = policy(ask("GET", "/"));
        assertThat(one)
                .contains("default-src 'self'", "script-src 'self' 'nonce-", "object-src 'none'")
                .contains("frame-ancestors 'none'", "style-src-attr 'none'")
                .isNotEqualTo(other);
    }

    @Test
    void overTlsTheBrowserIsToldToStayThere() throws IOException {
        assertThat(ask("GET", "/api/clock")).doesNotContainKey("strict-transport-security");
    }

    @Test
    void answersWithPeoplesDataAreKeptNowhere() {
        var patient = new Visitor(product).signInAsPatient();
        for (String path : List.of("/api/me", "/api/people", "/api/bills", "/api/visits/none")) {
            assertThat(patient.get(path).headers().getFirst("Cache-Control"))
                    .as(path)
                    .contains("no-store");
        }
    }

    private static void assertSafe(Map<String, List<String>> headers, String what) {
        assertThat(policy(headers))
                .as(what)
                .contains("default-src '")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(headers.get("x-content-type-options")).as(what).containsExactly("nosniff");
        assertThat(headers.get("x-frame-options")).as(what).containsExactly("DENY");
        assertThat(headers.get("referrer-policy")).as(what).containsExactly("same-origin");
        assertThat(headers.get("permissions-policy")).as(what).hasSize(1);
        assertThat(headers.get("cross-origin-opener-policy")).as(what).containsExactly("same-origin");
        assertThat(headers.get("cross-origin-resource-policy")).as(what).containsExactly("same-origin");
        assertThat(headers).as(what).doesNotContainKeys("server", "x-powered-by");
    }

    private static String policy(Map<String, List<String>> headers) {
        assertThat(headers.get("content-security-policy")).hasSize(1);
        return headers.get("content-security-policy").getFirst();
    }

    /** Names in lower case. */
    private Map<String, List<String>> ask(String method, String address) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            var headers = new TreeMap<String, List<String>>();
            for (String line : answer.split("\r\n\r\n", 2)[0].split("\r\n")) {
                String[] parts = line.split(": ", 2);
                if (parts.length == 2) {
                    headers.computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), n -> new java.util.ArrayList<>())
                            .add(parts[1]);
                }
            }
            return headers;
        }
    }
}
