package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Tab;

/** A doctor who has nothing to do with a patient is refused, breaks the glass; the patient is told, complains; the hospital reviews. */
@RegionTest
class EmergencyStoryBrowserTests {
    /** The senior of the sign-in page. */
    private static final int PATIENT = 5;

    private static final String WORDS = "昏迷送来，需要马上知道过敏史和用药";

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
    void theGlassIsBrokenToldComplainedOfAndReviewed() {
        try (var patient = new Tab(chromium.browser(), port, Look.PHONE_ZH);
                var doctor = new Tab(chromium.browser(), port, Look.DESKTOP_ZH);
                var administrator = new Tab(chromium.browser(), port, Look.DESKTOP_ZH)) {
            try {
                tell(patient, doctor, administrator);
            } catch (RuntimeException | AssertionError e) {
                patient.picture("emergency-failed-patient");
                doctor.picture("emergency-failed-doctor");
                administrator.picture("emergency-failed-administrator");
                throw e;
            }
        }
    }

    private void tell(Tab patient, Tab doctor, Tab administrator) {
        patient.become("senior").open("/visits");
        doctor.become("adviser").open("/work/emergency");
        String person =
                (String) patient.page().evaluate("async () => (await (await fetch('/api/me')).json()).personId");
        Object refused =
                doctor.page().evaluate("async id => (await fetch(`/api/patients/${id}/chart`)).status", person);
        assertThat(refused).isEqualTo(403);
        doctor.complaints();

        doctor.type("患者的身份证号或手机号", "12345").press("查找患者");
        doctor.page().getByRole(AriaRole.ALERT).first().waitFor();
        doctor.picture("emergency-1-wrong")
                .type("患者的身份证号或手机号", DemoSeed.phone(PATIENT))
                .press("查找患者");
        doctor.sees("核对是不是眼前的患者").picture("emergency-2-found").press("打开病历");
        doctor.sees("请选择紧急查看的理由");
        doctor.page().getByText("昏迷或无法表达").first().click();
        doctor.type("具体情况", WORDS).press("打开病历");
        // Nobody presses anything on the patient's page: the message comes by itself, within a second.
        long begun = System.nanoTime();
        patient.page()
                .getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("新消息"))
                .waitFor();
        double seconds = (System.nanoTime() - begun) / 1e9;
        patient.sees("您的病历被紧急查看").picture("emergency-3-told");
        doctor.sees("紧急查看中").sees("过敏史").settle().picture("emergency-4-open");
        System.out.printf("The patient was told %.2f s after the press.%n", seconds);

        patient.follow("您的病历被紧急查看").at("/me/emergency-access/").sees(WORDS).settle();
        patient.picture("emergency-5-why").follow("我要投诉").at("/complaints/new").settle();
        patient.type("发生了什么", "我没有去过急诊，请说明为什么看我的病历。")
                .picture("emergency-6-complain")
                .press("提交");
        patient.page().waitForURL(url -> url.matches(".*/complaints/[0-9a-f-]{36}"));
        patient.sees("以紧急情况为由查看了病历").settle().picture("emergency-7-complaint");

        doctor.press("看完了，关闭").sees("为什么要紧急查看");
        administrator.become("administrator").open("/admin/emergency-access");
        administrator.sees(WORDS).picture("emergency-8-desk");
        administrator
                .page()
                .getByRole(AriaRole.ROW)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(WORDS))
                .getByRole(AriaRole.LINK)
                .click();
        administrator.sees("打开了病历").page().getByText("理由成立").first().click();
        administrator
                .type("审核说明", "已核对急诊登记，情况属实。")
                .picture("emergency-9-review")
                .press("提交结论");
        administrator.press("提交：理由成立");
        // The news leaves the patient's page by itself after some seconds.
        patient.sees("紧急查看已审核").picture("emergency-11-outcome");
        administrator.sees("已核对急诊登记，情况属实。").settle().picture("emergency-10-reviewed");
        assertThat(patient.complaints()).isEmpty();
    }
}
