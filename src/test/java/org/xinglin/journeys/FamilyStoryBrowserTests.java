package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Tab;

/** A daughter acts for her father on her own phone: within what he granted, with his yes to cancel, and no further. */
@RegionTest
class FamilyStoryBrowserTests {
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
    void sheBooksAndCancelsForHimAndReadsNothingElse() {
        var father = Newcomer.named("苏望山");
        var daughter = Newcomer.named("苏婉清");
        try (var his = new Tab(chromium.browser(), port, Look.PHONE_ZH);
                var hers = new Tab(chromium.browser(), port, Look.PHONE_ZH)) {
            new BookingStory(his).registered(father);
            var story = new BookingStory(hers).registered(daughter);
            grants(his, father, daughter);
            hers.open("/me/agents").sees("请您代办").picture("family-2-offered");
            hers.press("接受").sees("我可以代办的人").settle().picture("family-3-held");
            booksForHim(hers, story);
            hers.sees("由苏婉清代办").picture("family-4-booked");
            readsNothingElse(hers, his);
            cancelsWithHisYes(hers, father);
            his.open("/me/access").sees("由授权的代办人").settle().picture("family-7-log");
            his.open("/me/agents").press("结束授权");
            his.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("结束授权"))
                    .last()
                    .click();
            his.sees("还没有授权").picture("family-8-ended");
            assertThat((List<?>) hers.call("GET", "/api/people?errand=BOOK", Map.of()))
                    .hasSize(1);
        }
    }

    private static void grants(Tab his, Newcomer father, Newcomer daughter) {
        his.open("/me/agents/add").type("对方姓名", daughter.name()).type("对方手机号", daughter.phone());
        his.page().getByLabel("预约挂号").check();
        his.press("获取验证码").settle();
        his.type("您手机收到的验证码", code(his, father)).picture("family-1-grant");
        his.press("确认授权").sees("等待对方接受");
    }

    private static void booksForHim(Tab hers, BookingStory story) {
        story.comesTo(story.slotLeft(1, 99));
        hers.sees("授权代办");
        hers.page().getByLabel("苏望山").check();
        story.holds();
        hers.at("/cashier/").sees("应付金额");
        hers.page().locator("footer").getByRole(AriaRole.BUTTON).click();
        hers.at("/appointments/").sees("取号码").settle();
    }

    /** What he did not grant is not there for her. */
    private static void readsNothingElse(Tab hers, Tab his) {
        Object he = ((Map<?, ?>) his.call("GET", "/api/me", Map.of())).get("personId");
        for (String closed : List.of("/api/patients/" + he + "/chart", "/api/consents?personId=" + he)) {
            assertThat(status(hers, closed)).as(closed).isIn(403, 404);
        }
        assertThat((List<?>) hers.call("GET", "/api/people?errand=CONSULT", Map.of()))
                .hasSize(1);
        assertThat((List<?>) hers.call("GET", "/api/people?errand=RECORD", Map.of()))
                .hasSize(1);
        hers.complaints();
    }

    private static void cancelsWithHisYes(Tab hers, Newcomer father) {
        hers.press("退号并退款").sees("确定退号吗");
        hers.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退号并退款"))
                .last()
                .click();
        hers.sees("须本人同意").picture("family-5-his-yes");
        hers.press("发送验证码给本人").sees("验证码已发到本人手机");
        hers.type("本人收到的验证码", code(hers, father)).press("本人已同意，继续");
        hers.sees("已退号").settle().picture("family-6-cancelled");
    }

    private static int status(Tab tab, String path) {
        return ((Number) tab.page().evaluate("async path => (await fetch(path)).status", path)).intValue();
    }

    private static String code(Tab tab, Newcomer who) {
        var sms = (List<?>) tab.call("GET", "/api/demo/sms?phone=" + who.phone(), Map.of());
        return String.valueOf(((Map<?, ?>) sms.getFirst()).get("text")).replaceAll("(?s).*?(\\d{6}).*", "$1");
    }
}
