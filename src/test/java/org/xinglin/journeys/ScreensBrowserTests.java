package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Tab;

/**
 * Every screen of the product, on a phone and a desktop, in both languages: pictures for people under {@code target/screens},
 * and what a machine can check. A new route needs its line in {@code screens.txt}.
 */
@RegionTest
class ScreensBrowserTests {
    /** Large type is for the patient's main screens, the dark theme for those who work in it. */
    private static final Set<String> LARGE = Set.of(
            "home-patient",
            "find",
            "doctor",
            "visits",
            "me",
            "visit",
            "appointment",
            "booking",
            "examination-ready",
            "examination-ask",
            "waitlist-join-doctor",
            "bill",
            "sign-in",
            "trouble");

    private static final Set<String> DARK = Set.of(
            "work",
            "room",
            "room-visit",
            "day",
            "signing",
            "admin",
            "admin-staff",
            "admin-sessions",
            "admin-complaint");

    private static final List<String> WORDS =
            List.of(Screen.text("words.txt").strip().split("\\s+"));

    @LocalServerPort
    int port;

    @Test
    void everyRouteOfTheUiHasAScreen() {
        assertThat(Screen.all().stream().map(Screen::route).collect(Collectors.toSet()))
                .as("a route without a line in src/test/resources/screens/screens.txt, or a line without a route")
                .isEqualTo(Screen.routes());
    }

    /** Two browsers at a time, as many as there are cores; each walks through one language, or through one special look. */
    @Test
    void everyScreenIsFitToBeSeen() throws Exception {
        var large = Screen.all().stream().filter(s -> LARGE.contains(s.name())).toList();
        var dark = Screen.all().stream().filter(s -> DARK.contains(s.name())).toList();
        List<Callable<List<String>>> walks = List.of(
                () -> walk(Screen.all(), "", Look.PHONE_ZH, Look.DESKTOP_ZH),
                () -> walk(Screen.all(), "", Look.DESKTOP_EN, Look.PHONE_EN),
                () -> walk(large, "large-type", Look.PHONE_ZH),
                () -> walk(dark, "dark", Look.DESKTOP_ZH));
        var findings = new ArrayList<String>();
        try (var browsers = Executors.newFixedThreadPool(2)) {
            for (Future<List<String>> walked : browsers.invokeAll(walks)) {
                findings.addAll(walked.get());
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void anOfflineScreenSaysSoAndKeepsWhatItShows() {
        try (var chromium = Chromium.start();
                var tab = new Tab(chromium.browser(), port, Look.PHONE_ZH)) {
            tab.become("patient").open("/visits");
            tab.page().context().setOffline(true);
            tab.page().getByText("网络已断开").waitFor();
            tab.picture("offline");
            assertThat(tab.page().innerText("main")).contains("门诊预约");
            tab.page().context().setOffline(false);
            tab.page()
                    .getByText("网络已断开")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        }
    }

    private List<String> walk(Collection<Screen> screens, String manner, Look... looks) {
        Map<String, List<Screen>> byPersona = screens.stream()
                .collect(Collectors.groupingBy(Screen::persona, LinkedHashMap::new, Collectors.toList()));
        var findings = new ArrayList<String>();
        try (var chromium = Chromium.start()) {
            byPersona.forEach((persona, theirs) -> {
                try (var tab = new Tab(chromium.browser(), port, looks[0])) {
                    prepare(tab, persona, manner);
                    theirs.forEach(screen -> findings.addAll(seen(tab, screen, manner, looks)));
                }
            });
        }
        return findings;
    }

    /** A screen that cannot be opened is a finding too; the others are still looked at. */
    private List<String> seen(Tab tab, Screen screen, String manner, Look... looks) {
        try {
            return see(tab, screen, manner, looks);
        } catch (AssertionError | com.microsoft.playwright.PlaywrightException e) {
            return List.of(screen.name() + " " + e.getMessage());
        }
    }

    private static void prepare(Tab tab, String persona, String manner) {
        tab.page().addInitScript(Screen.text("keep.js"));
        if (!manner.isEmpty()) {
            tab.page().addInitScript("localStorage.setItem('xinglin." + manner + "', 'true')");
        }
        if (!persona.isEmpty()) {
            tab.become(persona);
        } else {
            tab.open("/rules");
        }
        if (persona.equals("senior")) {
            tab.page()
                    .evaluate(
                            Screen.text("hold.js"),
                            tab.page().evaluate(Screen.text("find.js"), "/api/practitioners#items.0.id"));
        }
        tab.complaints();
    }

    private static List<String> see(Tab tab, Screen screen, String manner, Look... looks) {
        var findings = new ArrayList<String>();
        try {
            tab.as(looks[0]).open(screen.found(tab));
            for (Look look : looks) {
                if (look != looks[0]) {
                    tab.as(look).settle();
                }
                tab.picture(manner.isEmpty() ? screen.name() : screen.name() + "-" + manner);
                String where = screen.name() + " (" + look + " " + manner + ") ";
                machineLook(tab, look).forEach(f -> findings.add(where + f));
                // The slow look is taken once for each size: the other language's walk begins at the other size.
                if (look == looks[0]) {
                    tab.barriers().forEach(b -> findings.add(where + b));
                }
            }
            tab.complaints().stream()
                    .filter(c -> !screen.refused() || !c.contains("Failed to load resource"))
                    .forEach(c -> findings.add(screen.name() + " (" + looks[0].language() + ") console: " + c));
        } catch (RuntimeException e) {
            findings.add(screen.name() + " (" + looks[0] + " " + manner + ") cannot be seen: " + e.getMessage());
        }
        return findings;
    }

    private static List<String> machineLook(Tab tab, Look look) {
        var told = Map.of("language", look.language(), "allowed", WORDS);
        return ((List<?>) tab.page().evaluate(Screen.text("look.js"), told))
                .stream().map(String::valueOf).toList();
    }
}
