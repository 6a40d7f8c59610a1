package org.xinglin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What every answer tells the browser to refuse, whoever wrote the answer: page, API, built file, probe or the web server itself. */
final class SafetyHeaders {
    static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String SECURE_ONLY = "Strict-Transport-Security";

    /** An answer that is not the page loads and runs nothing. */
    private static final Map<String, String> ALWAYS = Map.of(
            CONTENT_POLICY,
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(self), microphone=(self), geolocation=(self)",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private SafetyHeaders() {}

    /** For the filter chains: written last and only where a handler has not said it itself. */
    static Customizer<HeadersConfigurer<HttpSecurity>> written() {
        return headers -> {
            headers.defaultsDisabled().httpStrictTransportSecurity(Customizer.withDefaults());
            ALWAYS.forEach((name, value) -> headers.addHeaderWriter(new StaticHeadersWriter(name, value)));
        };
    }

    /** For what the web server refuses before any filter is asked. */
    static void write(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
        if (request.isSecure()) {
            response.setHeader(SECURE_ONLY, "max-age=31536000 ; includeSubDomains");
        }
        response.setHeader("Cache-Control", "no-store");
    }
}
