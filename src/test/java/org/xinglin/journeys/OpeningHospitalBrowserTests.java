package org.xinglin.journeys;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Tab;

/** A hospital from nothing to doctors who may see patients, in one sitting. */
@RegionTest
class OpeningHospitalBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Test
    void anAdministratorOpensAHospitalInOneSitting() {
        try (var chromium = Chromium.start();
                var admin = new Tab(chromium.browser(), port, Look.DESKTOP_ZH);
                var supervisor = new Tab(chromium.browser(), port, Look.DESKTOP_ZH);
                var doctor = new Tab(chromium.browser(), port, Look.DESKTOP_ZH)) {
            var story = new OpeningStory(admin.become("applicant"), ChinaTime.dateOf(clock.instant()));
            story.apply();
            OpeningStory.license(supervisor.become("supervisor"));
            story.department();
            List<String> chief = story.enlist("顾清和", "110990100004701", "990101197501017015", "18900007001");
            story.enlist("程望舒", "110990100004702", "990101197501017023", "18900007002");
            story.enlistTooEarly("孟以安", "110990100004704", "990101199501017030", "18900007003");
            admin.open("/admin/departments").press("开放线上").sees("停止线上").picture("opening-online");
            OpeningStory.pass(doctor, chief);
            admin.open("/admin/training").sees("可以接诊").picture("opening-standing");
            admin.open("/admin/staff").picture("opening-staff");
            story.sell();
            try (var patient = new Tab(chromium.browser(), port, Look.PHONE_ZH)) {
                OpeningStory.book(patient.become("patient"));
            }
        }
    }
}
