package org.xinglin.release;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Sees that nobody of the {@link Crowd} is worked on out of turn. More than half the heap can hold are asked to come again, for a
 * node out of memory serves nobody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CrowdFilter extends OncePerRequestFilter {
    /** What one request that waits here holds of the heap: the web server's buffers, measured at 50 to 65 KiB. */
    private static final long HEAP_PER_REQUEST = 64 << 10;

    private final Crowd crowd;
    private final long mostWaiting;
    private final HandlerExceptionResolver problems;

    @Autowired
    CrowdFilter(Crowd crowd, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this(crowd, problems, Runtime.getRuntime().maxMemory() / 2 / HEAP_PER_REQUEST);
    }

    CrowdFilter(Crowd crowd, HandlerExceptionResolver problems, long mostWaiting) {
        this.crowd = crowd;
        this.problems = problems;
        this.mostWaiting = mostWaiting;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return crowd.hasTurn() || !crowd.concerns(request.getMethod(), request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (crowd.waiting() >= mostWaiting) {
            problems.resolveException(request, response, null, new Crowded());
            return;
        }
        crowd.take();
        try {
            chain.doFilter(request, response);
        } finally {
            crowd.giveBack();
        }
    }
}
