package org.xinglin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** An open page hears of a message when its transaction commits, and only of its own person's. */
@ProductTest
class MailbellTests {
    @Autowired
    ApplicationContext product;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    /** An open stream; the first line says that the server listens. */
    private BufferedReader listen(Visitor who) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/messages/rings"))
                .header("Cookie", who.cookieHeader())
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<java.io.InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        assertThat(lines.readLine()).isEqualTo("retry: 2000");
        return lines;
    }

    private void tell(Visitor who) {
        transaction.executeWithoutResult(status -> inbox.tell(
                new News(who.person(), Kind.PERSON_VERIFIED, "person", UUID.randomUUID(), clock.instant(), Map.of())));
    }

    private static CompletableFuture<Boolean> rung(BufferedReader lines) {
        return CompletableFuture.supplyAsync(() -> lines.lines().anyMatch(line -> line.equals("event: message")));
    }

    @Test
    void aPageHearsOfItsOwnPersonsMessage() throws Exception {
        var one = new Visitor(product).signInAsPatient();
        var other = new Visitor(product).signInAsPatient();
        try (BufferedReader ones = listen(one);
                BufferedReader others = listen(other)) {
            CompletableFuture<Boolean> heard = rung(ones);
            CompletableFuture<Boolean> overheard = rung(others);
            tell(one);
            assertThat(heard.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(overheard.isDone()).isFalse();
            tell(other);
            assertThat(overheard.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void nobodyWithoutASessionListens() throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/messages/rings"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(401);
    }
}
