package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Tab;

/** Every screen, on a phone and a desktop, in both languages: pictures for people, and what a machine can check. */
@RegionTest
class ScreensBrowserTests {
    private static final Pattern RAW = Pattern.compile(
            "\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b|\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d|\\bundefined\\b|\\bNaN\\b|\\[object ");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static Chromium chromium;

    @LocalServerPort
    int port;

    /** A screen, who looks at it, and where it is. */
    private record Screen(String name, String persona, String path) {}

    private static final List<Screen> SCREENS = List.of(
            new Screen("home", "", "/"),
            new Screen("sign-in", "", "/sign-in"),
            new Screen("staff-sign-in", "", "/staff/sign-in"),
            new Screen("rules", "", "/rules"),
            new Screen("rule", "", "/rules/DX-02"));

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyScreenIsFitToBeSeen(Look look) {
        var findings = new ArrayList<String>();
        String persona = "";
        Tab tab = new Tab(chromium.browser(), port, look);
        for (Screen screen : SCREENS) {
            if (!screen.persona().equals(persona)) {
                tab.close();
                tab = new Tab(chromium.browser(), port, look);
                tab.become(screen.persona());
                persona = screen.persona();
            }
            tab.open(screen.path()).picture(screen.name());
            findings.addAll(look(tab, screen, look));
        }
        tab.close();
        assertThat(findings).isEmpty();
    }

    private static List<String> look(Tab tab, Screen screen, Look look) {
        var findings = new ArrayList<String>();
        String where = screen.name() + " (" + look + "): ";
        String text = tab.page().innerText("body");
        RAW.matcher(text).results().forEach(m -> findings.add(where + "shows " + m.group()));
        tab.barriers().forEach(b -> findings.add(where + b));
        tab.complaints().forEach(c -> findings.add(where + "console: " + c));
        Number overflow =
                (Number) tab.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (overflow.intValue() > 0) {
            findings.add(where + "is " + overflow + " px wider than the screen");
        }
        if (look.language().equals("zh-CN") && !CHINESE.matcher(text).find()) {
            findings.add(where + "has no Chinese on it");
        }
        return findings;
    }
}
