package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xinglin.attachment.Files;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Tab;

/** The patient's story as it is lived: on a phone, with a doctor who sits at another computer. */
@RegionTest
class PatientStoryBrowserTests {
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
    void aNewcomerIsTreatedFromTheFirstCodeToTheRating() {
        treated(chromium.browser(), port);
    }

    static void treated(Browser browser, int port) {
        try (var phone = new Tab(browser, port, Look.PHONE_ZH);
                var desk = new Tab(browser, port, Look.DESKTOP_ZH)) {
            try {
                tell(phone, desk);
            } catch (RuntimeException | AssertionError e) {
                phone.picture("story-failed");
                desk.picture("story-failed");
                throw e;
            }
        }
    }

    private static void tell(Tab phone, Tab desk) {
        var patient = new PatientStory(phone, Newcomer.named("钟晚晴"));
        patient.registers();
        patient.finds("sxl", "单晓岚");
        patient.isRefusedAFirstVisit("高血压吃药三年，最近一周早上血压一百五左右，想复诊调整用药。");
        patient.showsEvidence(Files.png());
        String visit = patient.pays();

        var doctor = new DoctorSide(desk, visit);
        doctor.signsIn("doctor001");
        doctor.accepts();
        new Talk(phone, patient, desk, doctor).both();
        doctor.signsAndCloses();

        new Aftermath(phone, visit).isReadAndProven("钟晚晴");
        patient.rates("讲得很清楚");
        assertThat(phone.complaints()).isEmpty();
        assertThat(desk.complaints()).isEmpty();
    }
}
