package org.xinglin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.testing.Child;
import tools.jackson.databind.json.JsonMapper;

/**
 * A production installation from nothing, as an operator does it: an empty directory, keys, the simulators by name, the
 * first operator, TLS with a certificate made here, signing in, watching, and stopping while somebody is at it.
 */
class ProductionWalkFaultTests {
    private static final String GO_ON = "HTTP/1.1 100 \r\n\r\n";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path place;

    private final int port = Child.freePort();
    private NodeCertificates certificates;
    private SSLContext trust;
    private HttpClient browser;

    @BeforeEach
    void certificates() throws Exception {
        certificates = new NodeCertificates(place, "first", "renewed");
        certificates.use("first");
        trust = certificates.trust();
        browser = HttpClient.newBuilder().sslContext(trust).build();
    }

    @Test
    void fromNothingToASignedInOperatorAndAStopInOrder() throws Exception {
        String password = createsTheOperator();
        try (Child product = run(
                "serve",
                "--server.port=" + port,
                "--server.ssl.bundle=node",
                "--spring.ssl.bundle.pem.node.keystore.certificate=" + place.resolve("cert.pem"),
                "--spring.ssl.bundle.pem.node.keystore.private-key=" + place.resolve("key.pem"),
                "--spring.ssl.bundle.pem.node.reload-on-update=true",
                "--spring.ssl.bundle.watch.file.quiet-period=1s")) {
            awaitReady(product);
            everyAnswerKeepsTheBrowserOnTls();
            nothingOfTheDemoIsThere();
            theOperatorSignsIn(password);
            takesUpTheRenewedCertificate();
            stopsInOrder(product);
            assertThat(product.console())
                    .as("secrets do not reach the console")
                    .doesNotContain(password)
                    .doesNotContain("ERROR", "Exception");
        }
        keepsAndTells();
    }

    private String createsTheOperator() throws IOException {
        String told;
        try (Child create = run("admin", "create", "--user-name", "Wei.Operator", "--name", "韦运维")) {
            assertThat(create.awaitExit()).as(create.console()).isZero();
            assertThat(create.console()).startsWith("The operator 'Wei.Operator' can sign in at /work/sign-in.");
            told = create.console().replaceAll("(?s).*told this once: (\\S+).*", "$1");
        }
        assertThat(told).hasSize(20);
        assertSentence(
                "There is an account with the user name 'wei.operator' already.",
                "admin",
                "create",
                "--user-name",
                "wei.operator");
        Path weak = Files.writeString(place.resolve("weak"), "short\n");
        assertSentence(
                "An operator's password has at least 12 characters and at most 72 bytes.",
                "admin",
                "create",
                "--user-name",
                "second",
                "--password-file",
                weak.toString());
        return told;
    }

    private void everyAnswerKeepsTheBrowserOnTls() throws Exception {
        for (String path : List.of("/", "/api/clock", "/api/bills", "/assets/none.js", "/livez", "/a;b")) {
            assertThat(get(path).headers().firstValue("strict-transport-security"))
                    .as(path)
                    .hasValueSatisfying(value -> assertThat(value).startsWith("max-age=31536000"));
        }
    }

    private void nothingOfTheDemoIsThere() throws Exception {
        assertThat(get("/api/clock").body()).contains("\"demo\":false");
        assertThat(get("/api/demo/sign-ins").statusCode()).isEqualTo(404);
        assertThat(get("/api/demo/sms?phone=13800138000").statusCode()).isEqualTo(404);
        assertThat(get("/api/institutions").body()).doesNotContain("\"slug\"");
    }

    private void theOperatorSignsIn(String password) throws Exception {
        HttpResponse<String> wrong = signIn("wei.operator", password + "x");
        assertThat(wrong.statusCode()).isEqualTo(422);
        HttpResponse<String> right = signIn("wei.operator", password);
        assertThat(right.statusCode()).as(right.body()).isEqualTo(200);
        assertThat(JSON.readTree(right.body()).path("roles").toString()).isEqualTo("[\"OPERATOR\"]");
        List<String> cookies = right.headers().allValues("set-cookie");
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        String session = cookies.stream()
                .filter(cookie -> cookie.startsWith("xl_session="))
                .map(cookie -> cookie.split(";")[0])
                .findFirst()
                .orElseThrow();
        HttpResponse<String> me = browser.send(
                request("/api/me").header("Cookie", session).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(me.body()).contains("韦运维");
    }

    private void takesUpTheRenewedCertificate() throws Exception {
        assertThat(subject()).contains("O=first");
        certificates.use("renewed");
        for (int i = 0; i < 100 && !subject().contains("O=renewed"); i++) {
            TimeUnit.MILLISECONDS.sleep(300);
        }
        assertThat(subject()).contains("O=renewed");
    }

    private String subject() throws Exception {
        try (var socket = (SSLSocket) certificates.trust().getSocketFactory().createSocket("localhost", port)) {
            socket.startHandshake();
            return ((X509Certificate) socket.getSession().getPeerCertificates()[0])
                    .getSubjectX500Principal()
                    .getName();
        }
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        return browser.send(
                request("/api/staff/sign-ins")
                        .header("Content-Type", "application/json")
                        .header("Cookie", "XSRF-TOKEN=walk")
                        .header("X-XSRF-TOKEN", "walk")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                JSON.writeValueAsString(Map.of("userName", name, "password", password))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Somebody's request is half sent when the node is told to stop: it is answered, then the node goes. */
    private void stopsInOrder(Child product) throws Exception {
        String body = JSON.writeValueAsString(Map.of("userName", "wei.operator", "password", "not it, surely"));
        try (var socket = (SSLSocket) trust.getSocketFactory().createSocket("localhost", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            out.write(("POST /api/staff/sign-ins HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Cookie: XSRF-TOKEN=walk\r\nX-XSRF-TOKEN: walk\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: "
                            + body.length() + "\r\n\r\n" + body.substring(0, 10))
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(new String(in.readNBytes(GO_ON.length()), StandardCharsets.UTF_8))
                    .as("it is at work on the request")
                    .isEqualTo(GO_ON);
            ProcessHandle.of(product.pid()).orElseThrow().destroy();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::takesNobodyNew);
            out.write(body.substring(10).getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 422")
                    .contains("account.password-wrong");
        }
        assertThat(product.awaitExit()).isEqualTo(143);
        assertThat(place.resolve("data/postmaster.pid")).doesNotExist();
    }

    private boolean takesNobodyNew() throws InterruptedException {
        try {
            var ask = request("/readyz").timeout(Duration.ofSeconds(1)).build();
            return HttpClient.newBuilder()
                            .sslContext(trust)
                            .connectTimeout(Duration.ofSeconds(1))
                            .build()
                            .send(ask, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    != 200;
        } catch (IOException gone) {
            return true;
        }
    }

    /** The nightly job by hand, first only looking. */
    private void keepsAndTells() {
        try (Child dry = run("retention", "--dry-run")) {
            assertThat(dry.awaitExit()).as(dry.console()).isZero();
            assertThat(dry.console()).contains("conversation", "SV-08", "Nothing was deleted: this was a dry run.");
        }
        try (Child real = run("retention")) {
            assertThat(real.awaitExit()).as(real.console()).isZero();
            assertThat(real.console()).contains("What had to stay is there.");
        }
    }

    private void awaitReady(Child product) throws Exception {
        for (int i = 0; i < 900; i++) {
            try {
                if (get("/readyz").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                assertThat(ProcessHandle.of(product.pid()).isPresent())
                        .as(product.console())
                        .isTrue();
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("not ready: " + product.console());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + port + path))
                .timeout(Duration.ofSeconds(10));
    }

    private void assertSentence(String sentence, String... arguments) {
        try (Child child = run(arguments)) {
            assertThat(child.awaitExit()).as(child.console()).isEqualTo(1);
            assertThat(child.console()).isEqualTo(sentence + "\n");
        }
    }

    private Child run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--xinglin.mode=production",
                "--xinglin.simulators=sms,real-name,cashier,register",
                "--xinglin.address=https://localhost:" + port,
                "--xinglin.identity.data-key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                "--xinglin.signature.master-key-file=" + place.resolve("signature.key"),
                "--xinglin.settlement.sandbox-secret=walk",
                "--xinglin.database.directory=" + place.resolve("data")));
        return Child.run(place.resolve("run"), all.toArray(String[]::new));
    }
}
