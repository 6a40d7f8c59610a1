package org.xinglin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** The token against forged requests: given once, kept while the session lasts, asked of everything that changes something. */
@ProductTest
class CsrfTests {
    @Autowired
    ApplicationContext product;

    @Test
    void aSignedInPageKeepsItsTokenHoweverMuchItReads() {
        var patient = new Visitor(product).signInAsPatient();
        patient.get("/api/me");
        for (String path : List.of("/api/me", "/api/people", "/api/clock", "/")) {
            assertThat(cookies(patient.get(path).expect(200))).as(path).isEmpty();
        }
    }

    @Test
    void builtFilesSetNoCookie() {
        for (String path : List.of("/assets/none.js", "/favicon.svg", "/icon-192.png", "/manifest.webmanifest")) {
            assertThat(cookies(new Visitor(product).get(path))).as(path).isEmpty();
        }
        assertThat(cookies(new Visitor(product).get("/")))
                .singleElement()
                .asString()
                .startsWith("XSRF-TOKEN=");
    }

    @Test
    void aChangeWithoutTheTokenIsRefusedAndSaysWhatToDo() {
        var patient = new Visitor(product).signInAsPatient();
        patient.get("/api/me");
        patient.cookies().put("XSRF-TOKEN", "another");
        var refused = patient.send(
                        HttpMethod.PUT,
                        "/api/me/preferences",
                        java.util.Map.of("language", "en"),
                        java.util.Map.of("X-XSRF-TOKEN", "forged"))
                .expect(403);
        assertThat(refused.code()).isEqualTo("web.stale-page");
    }

    private static List<String> cookies(Visitor.Answer answer) {
        return answer.headers().getOrEmpty(HttpHeaders.SET_COOKIE);
    }
}
