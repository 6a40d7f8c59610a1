package org.xinglin.release;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a crowd that asks for tickets or places through so many at a time, first come first served, before anything is worked on: all
 * requests take turns on the processor, and without this everybody else's page would stand behind thousands.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CrowdFilter extends OncePerRequestFilter {
    private static final int AT_ONCE = 64;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean ticket = path.startsWith("/api/releases/") && path.contains("/tickets");
        boolean hold = path.equals("/api/appointments") && request.getMethod().equals("POST");
        return !ticket && !hold;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        turns.acquireUninterruptibly();
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }
}
