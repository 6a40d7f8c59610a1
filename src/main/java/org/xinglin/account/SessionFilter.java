package org.xinglin.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Turns the session cookie into the {@link org.xinglin.kernel.Caller}. The signature says that the token is ours, the
 * {@link RevocationFeed} that it still stands; the database is asked only when the person's authority changed or the token
 * is an hour old.
 */
@Component
public class SessionFilter extends OncePerRequestFilter {
    private static final Duration SLIDE = Duration.ofMinutes(1);

    private final SessionKeys keys;
    private final SessionCookies cookies;
    private final Sessions sessions;
    private final RevocationFeed feed;
    private final Presence presence;
    private final Clock clock;
    private final HandlerExceptionResolver problems;

    SessionFilter(
            SessionKeys keys,
            SessionCookies cookies,
            Sessions sessions,
            RevocationFeed feed,
            Presence presence,
            Clock clock,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.keys = keys;
        this.cookies = cookies;
        this.sessions = sessions;
        this.feed = feed;
        this.presence = presence;
        this.clock = clock;
        this.problems = problems;
    }

    /** Pages and their files are the same for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/ws");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String cookie = SessionCookies.raw(request);
        if (cookie != null) {
            try {
                admit(request, response, cookie);
            } catch (RuntimeException e) {
                problems.resolveException(request, response, null, e);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, String cookie) {
        Optional<SessionToken> signed = keys.verify(cookie).filter(token -> !token.expired(clock.instant()));
        if (signed.isPresent() && !feed.awaitFresh()) {
            throw new SessionsUnsure();
        }
        signed.flatMap(token -> current(request, response, token))
                .ifPresentOrElse(
                        token -> {
                            SessionToken kept = keepPresence(request, response, token);
                            SessionCookies.remember(request, kept);
                            var caller = kept.caller(request.getRemoteAddr());
                            SecurityContextHolder.getContext()
                                    .setAuthentication(
                                            UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of()));
                        },
                        () -> cookies.clear(request, response));
    }

    private Optional<SessionToken> current(
            HttpServletRequest request, HttpServletResponse response, SessionToken token) {
        if (feed.ended(token.session())) {
            return Optional.empty();
        }
        if (token.believed(clock.instant()) && feed.authority(token.person().value()) <= token.authority()) {
            return Optional.of(token);
        }
        Optional<SessionToken> renewed = sessions.token(token.session()).map(t -> t.provenAt(token.provenAt()));
        renewed.ifPresent(t -> {
            sessions.seen(t.session());
            cookies.write(request, response, t);
        });
        return renewed;
    }

    /** Acting keeps the proof of presence alive; looking, which pages do by themselves, does not. */
    private SessionToken keepPresence(HttpServletRequest request, HttpServletResponse response, SessionToken token) {
        if (token.provenAt().equals(Instant.EPOCH)) {
            return token;
        }
        presence.proven(token.session(), token.provenAt());
        Instant now = clock.instant();
        boolean acts = !HttpMethod.GET.matches(request.getMethod());
        if (!acts
                || !presence.recent(token.provenAt())
                || token.provenAt().plus(SLIDE).isAfter(now)) {
            return token;
        }
        SessionToken slid = token.provenAt(now);
        presence.proven(token.session(), now);
        cookies.write(request, response, slid);
        return slid;
    }
}
