package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
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

/** A morning before a doctor's door: the patient checks in, the doctor calls, the wall shows and speaks, the phone says come in. */
@RegionTest
class ClinicDayBrowserTests {
    private static final int MOST_CALLS = 12;
    /** A voice that writes down what it says: a machine without loudspeakers has none. */
    private static final String VOICE = """
            window.said = [];
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{ lang: 'zh-CN' }],
              addEventListener: () => undefined,
              removeEventListener: () => undefined,
              speak: (utterance) => { window.said.push(utterance.text); utterance.onstart?.(); },
            } });
            """;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    /** The appointment of the persona in the clinic that is going on, and the department it is in. */
    private record Mine(UUID appointment, UUID department) {}

    private Mine mine() {
        return jdbc.sql("""
                select a.id, q.department_id from scheduling.appointment a join scheduling.slot s on s.id = a.slot_id
                  join attendance.queue q on q.session_id = s.session_id
                  join account.demo_persona p on p.person_id = a.patient_id
                where p.slug = 'patient' and a.state = 'CONFIRMED'
                """)
                .query((row, n) ->
                        new Mine(UUID.fromString(row.getString("id")), UUID.fromString(row.getString("department_id"))))
                .single();
    }

    @Test
    void fromCheckInToTheDoctorsRoom() {
        Mine mine = mine();
        try (Chromium chromium = Chromium.start();
                var patient = new Tab(chromium.browser(), port, Look.PHONE_ZH);
                var doctor = new Tab(chromium.browser(), port, Look.DESKTOP_ZH);
                var wall = new Tab(chromium.browser(), port, Look.DESKTOP_ZH)) {
            try {
                hang(wall, mine);
                int number = checkIn(patient, mine);
                call(doctor, number);
                wall.page().waitForFunction("n => window.said.some(s => s.startsWith(`请 ${n} 号，到`))", number);
                assertThat(wall.page().locator("[data-calling=true]").innerText())
                        .contains("" + number, "*");
                wall.picture("clinic-day-3-wall");
                patient.sees("请进诊室").sees("请现在到").picture("clinic-day-4-called");
                assertThat(patient.barriers()).isEmpty();
                assertThat(wall.barriers()).isEmpty();
                loseAndFindTheWall(wall);
                doctor.press("已进诊室").sees("结束就诊");
                patient.sees("医生正在为您看病").picture("clinic-day-6-room");
                assertThat(patient.complaints()).isEmpty();
                assertThat(doctor.complaints()).isEmpty();
            } catch (RuntimeException | AssertionError e) {
                patient.picture("clinic-day-failed-patient");
                doctor.picture("clinic-day-failed-doctor");
                wall.picture("clinic-day-failed-wall");
                throw e;
            }
        }
    }

    private void hang(Tab wall, Mine mine) {
        wall.become("administrator");
        Object made = wall.call(
                "POST",
                "/api/administration/displays",
                Map.of("department", mine.department().toString(), "kind", "WALL", "label", "候诊大厅"));
        wall.page().setViewportSize(1920, 1080);
        wall.page().addInitScript(VOICE);
        wall.open(String.valueOf(((Map<?, ?>) made).get("path"))).sees("正在叫号").sees("号");
        assertThat(wall.page().evaluate("window.said.length"))
                .as("what was called before the screen came is not read")
                .isEqualTo(0);
    }

    private int checkIn(Tab patient, Mine mine) {
        patient.become("patient").open("/appointments/" + mine.appointment()).settle();
        patient.sees("到院签到").picture("clinic-day-1-open").press("我已到院，签到");
        patient.sees("您的号码").follow("打开候诊页").at("/waiting").sees("前面还有").picture("clinic-day-2-waiting");
        Object view = patient.call("GET", "/api/appointments/" + mine.appointment() + "/attendance", Map.of());
        return ((Number) ((Map<?, ?>) view).get("number")).intValue();
    }

    /** Lets in and ends whoever is before the patient. */
    private void call(Tab doctor, int number) {
        doctor.become("doctor").open("/work/clinic").settle();
        for (int i = 0; i < MOST_CALLS && door(doctor) != number; i++) {
            doctor.press("已进诊室").sees("结束并叫下一位").press("结束并叫下一位").sees("已进诊室");
        }
        assertThat(door(doctor)).isEqualTo(number);
        doctor.page().mouse().move(0, 0);
        assertThat(doctor.barriers()).isEmpty();
        doctor.picture("clinic-day-3-doctor");
    }

    private static int door(Tab doctor) {
        Locator called = doctor.page().locator("[data-state=CALLED] > b");
        return Integer.parseInt(called.first().innerText().replaceAll("\\D", ""));
    }

    private static void loseAndFindTheWall(Tab wall) {
        assertThat(wall.complaints()).isEmpty();
        wall.offline(true).sees("连接中断，请听现场叫号").picture("clinic-day-5-lost");
        wall.offline(false);
        wall.page()
                .getByText("连接中断，请听现场叫号")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.HIDDEN)
                        .setTimeout(20_000));
        Page page = wall.page();
        assertThat(page.locator("[data-calling=true]").count()).isEqualTo(1);
    }
}
