package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.xinglin.attachment.Files;
import org.xinglin.testing.Tab;

/** What the two say to each other, with a line that drops in the middle. */
record Talk(Tab phone, PatientStory patient, Tab desk, DoctorSide doctor) {
    void both() {
        phone.sees("问诊中");
        doctor.writes("您好，早上的血压是起床后多久量的？");
        phone.sees("早上的血压是起床后多久量的");
        patient.writes("起床半小时内，坐着量的");
        desk.sees("起床半小时内");
        phone.sees("已读");
        patient.sendsPhoto(Files.png());
        pictures(desk, 1);
        doctor.sendsPicture(Files.png());
        pictures(phone, 2);
        phone.picture("story-15-talk");
        desk.picture("story-15-talk");
        theLineDrops();
        patient.keepsADraft("还想问一下，能不能");
    }

    private void theLineDrops() {
        phone.offline(true).sees("连接断开了");
        doctor.writes("断线时说的第一句");
        doctor.writes("断线时说的第二句");
        patient.writes("我这边断线了");
        phone.sees("等待网络").picture("story-16-offline");
        phone.offline(false).sees("断线时说的第二句");
        desk.sees("我这边断线了");
        phone.page().waitForFunction("() => !document.body.innerText.includes('等待网络')");
        for (String once : new String[] {"断线时说的第一句", "断线时说的第二句", "我这边断线了"}) {
            assertThat(patient.heard(once)).as(once).isEqualTo(1);
        }
        assertThat(desk.page()
                        .getByText("我这边断线了", new Page.GetByTextOptions().setExact(true))
                        .count())
                .isEqualTo(1);
        // Losing the network is what this was about; the browser says so, too.
        assertThat(phone.complaints()).allMatch(c -> c.contains("ERR_INTERNET_DISCONNECTED"));
    }

    /** Waits until so many pictures are drawn in the conversation. */
    private static void pictures(Tab tab, int count) {
        tab.page().waitForFunction("""
                n => [...document.querySelectorAll('img[src*="/attachments/"]')].filter(i => i.complete && i.naturalWidth > 0).length >= n
                """, count);
    }
}
