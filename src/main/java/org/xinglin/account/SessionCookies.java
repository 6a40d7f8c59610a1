package org.xinglin.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Installation;

/** Carries session tokens to browsers and back. */
@Component
final class SessionCookies {
    private static final String NAME = "xl_session";
    private static final String TOKEN = SessionToken.class.getName();

    private final SessionKeys keys;
    private final Clock clock;
    private final boolean encrypted;
    private final CookieCsrfTokenRepository csrf = CookieCsrfTokenRepository.withHttpOnlyFalse();

    SessionCookies(SessionKeys keys, Clock clock, Installation installation) {
        this.keys = keys;
        this.clock = clock;
        this.encrypted = "https".equals(installation.address().getScheme());
    }

    static @Nullable String raw(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (NAME.equals(cookie.getName())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    /** The token this request was let in with. */
    static Optional<SessionToken> token(HttpServletRequest request) {
        return Optional.ofNullable((SessionToken) request.getAttribute(TOKEN));
    }

    static void remember(HttpServletRequest request, SessionToken token) {
        request.setAttribute(TOKEN, token);
    }

    /** Starts a session in this browser; a CSRF token planted before it is worth nothing afterwards. */
    void begin(HttpServletRequest request, HttpServletResponse response, SessionToken token) {
        write(request, response, token);
        renewCsrf(request, response);
    }

    void write(HttpServletRequest request, HttpServletResponse response, SessionToken token) {
        set(request, response, keys.sign(token), Duration.between(clock.instant(), token.expiresAt()));
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    void renewCsrf(HttpServletRequest request, HttpServletResponse response) {
        csrf.saveToken(csrf.generateToken(request), request, response);
    }

    private void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(encrypted || request.isSecure())
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
