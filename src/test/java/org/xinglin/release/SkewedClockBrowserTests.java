package org.xinglin.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Tab;
import org.xinglin.testing.Visitor;

/** A phone whose clock is minutes wrong counts down to the server's moment, takes a ticket in time and pays in time. */
@ProductTest
class SkewedClockBrowserTests {
    private static final String SKEW = """
            const Right = Date, skew = %d;
            window.Date = class extends Right {
              constructor(...given) { if (given.length === 0) super(Right.now() + skew); else super(...given); }
              static now() { return Right.now() + skew; }
            };
            """;
    private static final Duration JITTER = Duration.ofSeconds(3);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext product;

    @Autowired
    Clock clock;

    /** A phone, who holds it, and how wrong its clock is. */
    private record Phone(Tab tab, Visitor patient) {}

    @Test
    void clocksThatAreAheadOrBehindChangeNothing() {
        try (Chromium chromium = Chromium.start()) {
            Browser browser = chromium.browser();
            List<Phone> phones = Stream.of(Duration.ofMinutes(7), Duration.ofMinutes(-11), Duration.ZERO)
                    .map(skew -> phone(browser, skew))
                    .toList();
            phones.forEach(phone -> phone.tab().open("/rules"));
            waitsForTheSameMoment(phones);
            winsAndPaysInTime(phones);
            phones.forEach(phone -> {
                assertThat(phone.tab().complaints()).isEmpty();
                phone.tab().close();
            });
        }
    }

    private void waitsForTheSameMoment(List<Phone> phones) {
        Rush rush = Rush.of(product, 1, Duration.ofMinutes(20), Duration.ofDays(60));
        for (Phone phone : phones) {
            Tab tab = phone.tab().open("/releases/" + rush.id).sees("距放号还有");
            assertThat(left(tab, "p[aria-live=off] [role=timer]"))
                    .isBetween(near(rush.opensAt, JITTER.negated()), near(rush.opensAt, JITTER));
            tab.press("领号").sees("已领号，等待抽签");
        }
        phones.getFirst().tab().picture("skewed-clock-1-waiting");
    }

    private void winsAndPaysInTime(List<Phone> phones) {
        Rush rush = Rush.of(product, phones.size(), Duration.ofSeconds(6), Duration.ofDays(61));
        phones.forEach(phone -> rush.take(phone.patient()).expect(201));
        rush.awaitMoment();
        for (Phone phone : phones) {
            Tab tab = phone.tab().open("/releases/" + rush.id).sees("配到号了").sees("去付款，保住这个号");
            assertThat(left(tab, "[data-state=HELD] [role=timer]"))
                    .isBetween(Duration.ofMinutes(12), Duration.ofMinutes(15));
            assertThat(tab.page().getByText("距放号还有").count())
                    .as("nobody counts down to what has been")
                    .isZero();
        }
        assertThat(rush.taken()).isEqualTo(rush.live()).isEqualTo(phones.size());
        phones.getFirst().tab().picture("skewed-clock-2-held");
    }

    private Duration near(Instant moment, Duration by) {
        return Duration.between(clock.instant(), moment).plus(by);
    }

    private Phone phone(Browser browser, Duration skew) {
        var tab = new Tab(browser, port, Look.PHONE_ZH);
        var patient = new Visitor(product).signInAsPatient();
        tab.page()
                .context()
                .addCookies(patient.cookies().entrySet().stream()
                        .map(c -> new Cookie(c.getKey(), c.getValue()).setUrl("http://localhost:" + port))
                        .toList());
        tab.page().addInitScript(SKEW.formatted(skew.toMillis()));
        return new Phone(tab, patient);
    }

    /** What a countdown such as 14:59 or 1:02:03 says is left. */
    private static Duration left(Tab tab, String where) {
        String[] parts = tab.page().locator(where).first().innerText().strip().split(":");
        long seconds = 0;
        for (String part : parts) {
            seconds = seconds * 60 + Long.parseLong(part.replaceAll("\\D", ""));
        }
        return Duration.ofSeconds(seconds);
    }
}
