package org.xinglin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Rejection;

/** Renders what the filter chain itself refuses (a missing CSRF token) like every other refusal. */
@Component
class SecurityProblems implements AccessDeniedHandler, AuthenticationEntryPoint {
    private final Problems problems;

    SecurityProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(request, response, new StalePage());
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        problems.write(request, response, new SignInNeeded());
    }

    /** The CSRF token is missing or old: the page has to be loaded again. */
    static final class StalePage extends Rejection {
        StalePage() {
            super(Kind.FORBIDDEN, "web.stale-page");
        }
    }
}
