package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Tab;

/**
 * A doctor does not answer in the promised time: the demo's clock moves past it, the money goes back without anybody asking,
 * and the ledger of promises has it. A region of its own, for a clock that was moved stays where it is.
 */
@RegionTest
@TestPropertySource(properties = "spring.application.name=xinglin-moved-clock")
@DirtiesContext
class BrokenPromiseBrowserTests {
    @LocalServerPort
    int port;

    @Test
    void theFeeComesBackByItselfAndTheLedgerSaysWhy() {
        try (Chromium chromium = Chromium.start();
                var patient = new Tab(chromium.browser(), port, Look.PHONE_ZH);
                var desk = new Tab(chromium.browser(), port, Look.DESKTOP_ZH)) {
            try {
                tell(patient, desk);
            } catch (RuntimeException | AssertionError e) {
                patient.picture("promise-failed-patient");
                desk.picture("promise-failed-desk");
                throw e;
            }
        }
    }

    private static void tell(Tab patient, Tab desk) {
        Map<?, ?> service = advice(desk);
        desk.become("administrator");
        String ledgerBefore = broken(desk);

        var story = new PatientStory(patient, Newcomer.named("顾念安"));
        story.registers();
        patient.open("/visits/new?offering=" + service.get("id")).sees("给谁看").press("下一步");
        patient.type("哪里不舒服", "血压药吃了两年，想问问冬天要不要调整。").press("下一步");
        patient.at("step=gates").settle();
        String visit = story.pays();
        patient.picture("promise-1-running");

        patient.call("POST", "/api/demo/clock", Map.of("minutes", minutes(service) + 1));
        // Nobody presses anything: the page hears of it.
        patient.sees("超时已退款").sees("费用已原路退回").settle().picture("promise-2-broken");
        assertThat(patient.page().locator("main").innerText()).contains("¥" + service.get("price"));
        Map<?, ?> seen = (Map<?, ?>) patient.call("GET", "/api/visits/" + visit, Map.of());
        assertThat(seen.get("refunded")).isEqualTo(service.get("price"));
        patient.open("/bills").settle().sees("已退").picture("promise-3-bills");

        assertThat(broken(desk)).as("the ledger has one more breach").isNotEqualTo(ledgerBefore);
        desk.open("/admin/promises").sees("违约").settle();
        Locator line = desk.page()
                .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("违约"))
                .first();
        assertThat(line.innerText()).contains("¥" + service.get("price"));
        desk.press("核对台账").sees("台账完整").picture("promise-4-ledger");
        assertThat(patient.complaints()).isEmpty();
        assertThat(desk.complaints()).isEmpty();
    }

    private static int minutes(Map<?, ?> service) {
        return ((Number) service.get("replyMinutes")).intValue();
    }

    /** The newest line of the ledger that tells of a broken promise. */
    private static String broken(Tab desk) {
        var page = (Map<?, ?>) desk.call("GET", "/api/promise-ledger", Map.of());
        return ((List<?>) page.get("items"))
                .stream()
                        .map(line -> (Map<?, ?>) line)
                        .filter(line -> "BROKEN".equals(line.get("act")))
                        .map(line -> String.valueOf(line.get("id")))
                        .findFirst()
                        .orElse("none");
    }

    /** Advice by text of a doctor of the demo administrator's house. */
    private static Map<?, ?> advice(Tab tab) {
        tab.become("administrator");
        var page = (Map<?, ?>) tab.call("GET", "/api/administration/institution", Map.of());
        var institution = (Map<?, ?>) page.get("institution");
        return (Map<?, ?>) tab.page().evaluate("""
                async (institution) => {
                  const { items } = await (await fetch(`/api/practitioners?offers=ADVICE&institution=${institution}`)).json();
                  for (const one of items) {
                    const { services } = await (await fetch(`/api/practitioners/${one.id}`)).json();
                    const found = services.find((s) => s.kind === 'ADVICE');
                    if (found) return found;
                  }
                  throw new Error('nobody gives advice');
                }
                """, institution.get("slug"));
    }
}
