package org.xinglin.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class CrowdFilterTests {
    private final List<Exception> refused = new CopyOnWriteArrayList<>();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();
    private final CountDownLatch open = new CountDownLatch(1);
    private final Crowd crowd = new Crowd(2);
    private final CrowdFilter filter = new CrowdFilter(
            crowd,
            (request, response, handler, e) -> {
                refused.add(e);
                return new ModelAndView();
            },
            3);

    @Test
    void twoAreServedThreeWaitAndTheRestAreAskedToComeAgain() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                int so = i + 1;
                threads.submit(() -> pass("POST", "/api/appointments"));
                await().until(() -> inside.get() + crowd.waiting() == so);
            }
            pass("POST", "/api/releases/1/tickets");
            assertThat(refused).singleElement().isInstanceOf(Crowded.class);
            assertThat(inside).hasValue(2);
            threads.submit(() -> pass("GET", "/api/appointments"));
            await().until(() -> inside.get() == 3);
            open.countDown();
        }
        assertThat(served).hasValue(6);
    }

    private Object pass(String method, String path) throws Exception {
        filter.doFilter(
                new MockHttpServletRequest(method, path), new MockHttpServletResponse(), (request, response) -> {
                    inside.incrementAndGet();
                    try {
                        open.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    served.incrementAndGet();
                });
        return served;
    }
}
