package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Tab;

/** Places in a clinic in real browsers: one booked and given back, one that two people want. */
@RegionTest
class BookingStoryBrowserTests {
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void aPlaceIsBookedPaidAndGivenBack() {
        bookedAndGivenBack(chromium.browser(), port);
    }

    @Test
    void ofTwoWhoWantTheLastPlaceOneGetsItAndTheOtherIsShownAWayOn() {
        theLastPlace(chromium.browser(), port);
    }

    static void bookedAndGivenBack(Browser browser, int port) {
        try (var phone = new Tab(browser, port, Look.PHONE_ZH)) {
            var patient = new BookingStory(phone).registered(Newcomer.named("丁望舒"));
            patient.comesTo(patient.slotLeft(1, 99));
            phone.picture("booking-1-sheet");
            patient.holds();
            patient.pays();
            patient.givesBack();
            assertThat(phone.complaints()).isEmpty();
        }
    }

    static void theLastPlace(Browser browser, int port) {
        try (var one = new Tab(browser, port, Look.PHONE_ZH);
                var other = new Tab(browser, port, Look.PHONE_ZH)) {
            var first = new BookingStory(one).registered(Newcomer.named("孟知夏"));
            var second = new BookingStory(other).registered(Newcomer.named("陶然"));
            String slot = first.slotLeft(1, 1);
            first.comesTo(slot);
            second.comesTo(slot);
            // Both buttons are pressed before either answer is waited for.
            first.holds();
            second.holds();
            for (Tab tab : List.of(one, other)) {
                tab.page()
                        .waitForFunction(
                                "() => location.pathname.startsWith('/cashier/') || document.querySelector('[role=alert]')");
            }
            boolean firstWon = one.page().url().contains("/cashier/");
            Tab loser = firstWon ? other : one;
            assertThat(loser.page().url().contains("/cashier/")).isFalse();
            loser.picture("race-lost").sees("约满").follow("选其他时间").at("/slots").settle();
            assertThat(loser.complaints()).allMatch(c -> c.contains("409"));
            (firstWon ? one : other).sees("应付金额");
        }
    }
}
