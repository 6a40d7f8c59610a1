package org.xinglin.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.xinglin.testing.Tab;

/** A place in a clinic, on a phone: chosen, held, paid, given back. */
final class BookingStory {
    private final Tab tab;
    private final Page page;

    BookingStory(Tab tab) {
        this.tab = tab;
        this.page = tab.page();
    }

    /** The way a newcomer becomes a patient, without its screens. */
    BookingStory registered(Newcomer who) {
        tab.open("/rules");
        tab.call("POST", "/api/sign-in-codes", Map.of("phone", who.phone()));
        var sms = (List<?>) tab.call("GET", "/api/demo/sms?phone=" + who.phone(), Map.of());
        String text = String.valueOf(((Map<?, ?>) sms.getFirst()).get("text"));
        tab.call(
                "POST",
                "/api/sign-ins",
                Map.of("phone", who.phone(), "code", text.replaceAll("(?s).*?(\\d{6}).*", "$1")));
        tab.call("POST", "/api/real-name-check", Map.of("name", who.name(), "residentId", who.residentId()));
        return this;
    }

    /** A slot in person of which so many places are left; the first of those who practise that has one. */
    String slotLeft(int from, int to) {
        return (String) page.evaluate("""
                async ([from, to]) => {
                  const doctors = await (await fetch('/api/practitioners?offers=CLINIC&sort=EARLIEST')).json();
                  for (const doctor of doctors.items) {
                    const { days } = await (await fetch(`/api/practitioners/${doctor.id}/schedule`)).json();
                    for (const day of days.slice(2)) for (const session of day.sessions)
                      if (session.mode === 'IN_PERSON')
                        for (const slot of session.slots) if (slot.bookable && slot.left >= from && slot.left <= to) return slot.id;
                  }
                  throw new Error('no slot with ' + from + ' places left');
                }
                """, List.of(from, to));
    }

    BookingStory comesTo(String slot) {
        tab.open("/book/" + slot).sees("确认预约");
        return this;
    }

    /** Presses the one button; what comes of it is seen by the caller. */
    void holds() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("锁定号源并支付"))
                .click();
    }

    void pays() {
        tab.at("/cashier/").sees("应付金额").picture("booking-2-cashier");
        page.locator("footer").getByRole(AriaRole.BUTTON).click();
        tab.at("/appointments/").sees("取号码").settle().picture("booking-3-booked");
    }

    /** The consequence stands in the button; the money is seen to go back. */
    void givesBack() {
        tab.press("退号并退款");
        tab.sees("确定退号吗").picture("booking-4-sure");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退号并退款"))
                .last()
                .click();
        tab.sees("已退号").sees("原路返回").picture("booking-5-cancelled");
        tab.follow("账单与收据").at("/bills/").settle().sees("已退").picture("booking-6-bill");
    }
}
