package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Tab;

/** A doctor is away for a morning: both patients get another place; one accepts it, the other takes the money. */
@RegionTest
class LeaveBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private record Morning(String doctor, String on, List<UUID> slots) {}

    @Test
    void aMorningIsRebookedAndEverybodyAnswers() {
        try (Chromium chromium = Chromium.start();
                var stays = new Tab(chromium.browser(), port, Look.PHONE_ZH);
                var leaves = new Tab(chromium.browser(), port, Look.PHONE_ZH);
                var desk = new Tab(chromium.browser(), port, Look.DESKTOP_ZH)) {
            try {
                tell(stays, leaves, desk);
            } catch (RuntimeException | AssertionError e) {
                stays.picture("leave-failed-stays");
                leaves.picture("leave-failed-leaves");
                desk.picture("leave-failed-desk");
                throw e;
            }
        }
    }

    private void tell(Tab stays, Tab leaves, Tab desk) {
        desk.become("administrator");
        Morning morning = emptyMorning(practising(desk));
        var told = Newcomer.named("施雨禾");
        String kept = booked(stays, told, morning.slots().get(0));
        String givenBack = booked(leaves, Newcomer.named("温言"), morning.slots().get(1));

        entered(desk, morning);

        stays.open(kept).sees("医生停诊，已为您换号").settle().picture("leave-3-asked");
        assertThat(String.valueOf(stays.call("GET", "/api/demo/sms?phone=" + told.phone(), Map.of())))
                .contains("停诊");
        stays.press("接受新的时间").sees("您已接受停诊后的新时间").settle().picture("leave-4-accepted");

        leaves.open(givenBack).sees("医生停诊，已为您换号").press("退费，不去了").sees("确定退费吗");
        leaves.picture("leave-5-sure");
        last(leaves, "全额退费").click();
        leaves.sees("您选择了全额退费").settle().picture("leave-6-refunded");
        leaves.follow("账单与收据").at("/bills/").settle().sees("已退");

        desk.open("/admin/leaves").sees("已接受 1").sees("选择退费 1").settle().picture("leave-7-done");
        assertThat(desk.barriers()).isEmpty();
        assertThat(stays.barriers()).isEmpty();
        for (Tab tab : List.of(stays, leaves, desk)) {
            assertThat(tab.complaints()).isEmpty();
        }
    }

    /** The administrator sees what a leave does before confirming it, and who still has to be arranged. */
    private static void entered(Tab desk, Morning morning) {
        desk.open("/admin/leaves");
        desk.page().getByLabel("医生").first().click();
        desk.page().keyboard().type(morning.doctor());
        desk.page()
                .locator(".ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(morning.doctor()))
                .first()
                .click();
        Locator from = desk.page().getByLabel("开始日期").first();
        from.fill(morning.on());
        from.press("Enter");
        Locator part = desk.page().getByLabel("时段").first();
        part.press("ArrowDown");
        part.press("ArrowDown");
        part.press("Enter");
        desk.page().getByLabel("原因（患者看不到）").first().fill("参加会议");
        desk.press("先看影响").sees("已约 2 人").sees("可换号").picture("leave-1-effect");
        desk.press("确认停诊").sees("停诊后不能撤销");
        last(desk, "确认停诊").click();
        desk.sees("已全部安排").sees("待答复 2").sees("· 上午").settle().picture("leave-2-entered");
    }

    /** The address of the appointment that was booked and paid. */
    private static String booked(Tab tab, Newcomer who, UUID slot) {
        var story = new BookingStory(tab).registered(who).comesTo(slot.toString());
        story.holds();
        story.pays();
        return tab.page().url().replaceAll("^[a-z]+://[^/]+", "");
    }

    private static Locator last(Tab tab, String button) {
        return tab.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .last();
    }

    /** The doctors of the administrator's house who may see people in person. */
    private static List<UUID> practising(Tab desk) {
        var page = (Map<?, ?>) desk.call("GET", "/api/administration/institution", Map.of());
        Object found = desk.page().evaluate("""
                async (institution) => {
                  const { items } = await (await fetch(`/api/practitioners?offers=CLINIC&institution=${institution}`)).json();
                  const pages = await Promise.all(items.map(async (one) => (await fetch(`/api/practitioners/${one.id}`)).json()));
                  return items.filter((_, n) => pages[n].services.some((s) => s.kind === 'CLINIC' && s.why === undefined)).map((one) => one.id);
                }
                """, ((Map<?, ?>) page.get("institution")).get("slug"));
        return ((List<?>) found)
                .stream().map(id -> UUID.fromString(String.valueOf(id))).toList();
    }

    /** A morning nobody booked yet, of a doctor who has another clinic at the same price soon after. */
    private Morning emptyMorning(List<UUID> doctors) {
        return jdbc.sql("""
                select d.name, x.clinic_on, array_agg(s.id order by s.starts_at) as slots
                from scheduling.session x join scheduling.slot s on s.session_id = x.id
                  join directory.practitioner d on d.id = x.practitioner_id
                where x.practitioner_id in (:doctors) and x.mode = 'IN_PERSON' and x.state = 'OPEN' and not x.in_release
                  and x.day_part = 'MORNING' and x.clinic_on between current_date + 3 and current_date + 9
                  and exists (select from scheduling.session o join scheduling.slot p on p.session_id = o.id
                    where o.practitioner_id = x.practitioner_id and o.mode = 'IN_PERSON' and o.state = 'OPEN' and not o.in_release
                      and o.price = x.price and o.id <> x.id and o.clinic_on > x.clinic_on and p.taken = 0)
                group by x.id, d.name, x.clinic_on
                having sum(s.taken) = 0 and count(*) >= 2
                order by x.clinic_on, x.id limit 1
                """)
                .param("doctors", doctors)
                .query((row, n) -> new Morning(row.getString("name"), row.getString("clinic_on"), List.of((UUID[])
                        row.getArray("slots").getArray())))
                .single();
    }
}
