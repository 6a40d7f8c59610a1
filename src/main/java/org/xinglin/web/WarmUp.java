package org.xinglin.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a server that has just started for its most common pages, one after the other, before a crowd asks for all at once. */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> PAGES = List.of(
            "/",
            "/api/clock",
            "/api/me",
            "/api/departments",
            "/api/institutions",
            "/api/practitioners?q=gxy",
            "/api/releases",
            "/api/rules/BK-02",
            "/no/such/place");

    private WarmUp() {}

    /** What goes wrong is not the visitor's business; the page itself will say it. */
    static void of(int port, boolean tls) {
        String base = (tls ? "https" : "http") + "://localhost:" + port;
        try (var http = client(tls)) {
            for (String page : PAGES) {
                var request = HttpRequest.newBuilder(URI.create(base + page))
                        .timeout(PATIENCE)
                        .build();
                http.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.debug("The warm-up found no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** It speaks to its own process only, reads nothing and sends no secret: whose certificate answers there is of no matter. */
    private static HttpClient client(boolean tls) throws GeneralSecurityException {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE);
        if (tls) {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new OwnCertificate()}, null);
            client.sslContext(context);
        }
        return client.build();
    }
}
