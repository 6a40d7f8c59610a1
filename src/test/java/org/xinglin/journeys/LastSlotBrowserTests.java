package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Tab;

/** Two browsers race for the last place of a half day; the loser waits, the winner cancels, the place goes to who waited. */
@RegionTest
class LastSlotBrowserTests {
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void whoLosesTheRaceWaitsAndGetsThePlaceTheWinnerGivesBack() {
        try (var one = new Tab(chromium.browser(), port, Look.PHONE_ZH);
                var other = new Tab(chromium.browser(), port, Look.PHONE_ZH)) {
            try {
                tell(one, other);
            } catch (RuntimeException | AssertionError e) {
                one.picture("last-slot-failed-one");
                other.picture("last-slot-failed-other");
                throw e;
            }
        }
    }

    private void tell(Tab one, Tab other) {
        var people = Map.of(one, Newcomer.named("孟知夏"), other, Newcomer.named("陶然"));
        var first = new BookingStory(one).registered(people.get(one));
        var second = new BookingStory(other).registered(people.get(other));
        String slot = onlyPlaceOfItsHalfDay();
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
        Tab winner = firstWon ? one : other;
        Tab loser = firstWon ? other : one;
        (firstWon ? first : second).pays();

        loser.sees("约满")
                .picture("last-slot-1-lost")
                .follow("候补这个医生的号")
                .at("/waitlist/join")
                .settle();
        loser.sees("候补须知").picture("last-slot-2-join").press("加入候补");
        loser.at("/waitlist").sees("您排在第一位").settle().picture("last-slot-3-waiting");
        assertThat(loser.complaints()).allMatch(c -> c.contains("409"));

        (firstWon ? first : second).givesBack();
        // Nobody presses anything: the offer comes by itself.
        loser.sees("有号待确认")
                .picture("last-slot-4-offered")
                .follow("去确认")
                .at("/waitlist/offers/")
                .settle();
        loser.sees("为您单独保留").sees("现在只有您在等这个号").picture("last-slot-5-offer");
        assertThat(textsTo(loser, people.get(loser).phone())).contains("您候补的号有了");
        loser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("接受并支付"))
                .click();
        (firstWon ? second : first).pays();
        loser.open("/waitlist").sees("已约到").picture("last-slot-6-done");
        assertThat(loser.complaints()).isEmpty();
        assertThat(winner.complaints()).isEmpty();
    }

    private static String textsTo(Tab tab, String phone) {
        return String.valueOf(tab.call("GET", "/api/demo/sms?phone=" + phone, Map.of()));
    }

    /** A half day some days ahead on which nothing but one place is left: the other free places are not offered. */
    private String onlyPlaceOfItsHalfDay() {
        UUID slot = jdbc.sql("""
                select s.id from scheduling.slot s join scheduling.session x on x.id = s.session_id
                where x.mode = 'IN_PERSON' and x.state = 'OPEN' and not x.in_release and s.taken > 0
                  and s.starts_at > now() + interval '3 days' and s.starts_at < now() + interval '8 days'
                  and not exists (select from scheduling.slot o join scheduling.appointment a on a.slot_id = o.id
                    where o.session_id = x.id and o.id <> s.id and o.taken = 0)
                order by x.clinic_on, s.id limit 1
                """).query(UUID.class).single();
        jdbc.sql("""
                delete from scheduling.slot where taken = 0 and id <> :slot
                  and session_id = (select session_id from scheduling.slot where id = :slot)
                """).param("slot", slot).update();
        jdbc.sql("""
                update scheduling.slot set capacity = taken + case when id = :slot then 1 else 0 end
                where session_id = (select session_id from scheduling.slot where id = :slot)
                """).param("slot", slot).update();
        return slot.toString();
    }
}
