package org.xinglin.release;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets a crowd that asks for tickets or places through so many at a time, first come first served, before anything is worked on: all
 * requests take turns on the processor, and without this everybody else's page would stand behind thousands. More than half
 * the heap can hold are asked to come again, for a node out of memory serves nobody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CrowdFilter extends OncePerRequestFilter {
    private static final int AT_ONCE = 64;
    /** What one request that waits holds of the heap: the web server's buffers, measured at 50 to 65 KiB. */
    private static final long HEAP_PER_REQUEST = 64 << 10;

    private final Semaphore turns;
    private final long mostWaiting;
    private final HandlerExceptionResolver problems;

    @Autowired
    CrowdFilter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this(problems, AT_ONCE, Runtime.getRuntime().maxMemory() / 2 / HEAP_PER_REQUEST);
    }

    CrowdFilter(HandlerExceptionResolver problems, int atOnce, long mostWaiting) {
        this.problems = problems;
        this.turns = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
    }

    int waiting() {
        return turns.getQueueLength();
    }

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
        if (waiting() >= mostWaiting) {
            problems.resolveException(request, response, null, new Crowded());
            return;
        }
        turns.acquireUninterruptibly();
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }
}
