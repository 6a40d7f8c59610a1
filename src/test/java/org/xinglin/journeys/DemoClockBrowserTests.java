package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Tab;

/** The mark of the demo opens its clock, which goes forward on every page. */
@RegionTest
class DemoClockBrowserTests {
    @LocalServerPort
    int port;

    /** The server is asked for one minute instead of what the button says: other stories share this region's time. */
    @Test
    void theMarkOpensAClockThatMovesTheServersTime() {
        try (var chromium = Chromium.start();
                var tab = new Tab(chromium.browser(), port, Look.PHONE_ZH)) {
            List<String> asked = new ArrayList<>();
            tab.page().route("**/api/demo/clock", route -> {
                asked.add(route.request().postData());
                route.resume(new Route.ResumeOptions().setPostData("{\"minutes\":1}"));
            });
            tab.open("/find");
            Instant before = now(tab);
            long real = System.nanoTime();
            tab.page().locator("button[aria-haspopup=dialog]:visible").first().press("Enter");
            tab.sees("演示时间").picture("demo-clock");
            assertThat(tab.barriers()).isEmpty();
            tab.page().keyboard().press("Enter");
            tab.page().waitForCondition(() -> asked.size() == 1 && since(before, now(tab), real) >= 60);
            assertThat(asked).containsExactly("{\"minutes\":15}");

            tab.page().keyboard().press("Escape");
            assertThat(tab.page().getByText("演示时间").count()).isZero();
        }
    }

    /** Seconds the server's time went on beyond those that really passed. */
    private static long since(Instant before, Instant after, long real) {
        return Duration.between(before, after)
                .minusNanos(System.nanoTime() - real)
                .plusMillis(500)
                .toSeconds();
    }

    private static Instant now(Tab tab) {
        return Instant.parse((String) ((Map<?, ?>) tab.call("GET", "/api/clock", Map.of())).get("now"));
    }
}
