package org.xinglin.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.xinglin.testing.Tab;

/** The doctor's side of a visit, in a browser of their own. */
final class DoctorSide {
    static final String PIN = "271828";

    /** A record of a follow-up with all it must have (DX-16). */
    static final Map<String, Object> RECORD = Map.of(
            "version",
            0,
            "content",
            Map.of(
                    "template",
                    "hypertension",
                    "fields",
                    Map.of(
                            "chief_complaint", "高血压3年，复诊评估血压",
                            "present_history", "近一周晨起血压150/90mmHg左右，规律服药，无头痛头晕。",
                            "plan", "氨氯地平改为晚间服用，一周后复测血压。"),
                    "diagnoses",
                    List.of(Map.of("code", "I10.x00x002", "suspected", false))));

    private final Tab tab;
    private final Page page;
    private final String visit;

    DoctorSide(Tab tab, String visit) {
        this.tab = tab;
        this.page = tab.page();
        this.visit = visit;
    }

    void signsIn(String userName) {
        tab.open("/staff/sign-in").type("用户名", userName).type("密码", "xinglin-demo");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        tab.at("/work").open("/work/visits/" + visit).sees("患者自述");
    }

    void accepts() {
        tab.press("接诊");
        message().waitFor();
    }

    void writes(String text) {
        message().fill(text);
        message().press("Enter");
    }

    void sendsPicture(byte[] picture) {
        tab.hands("reading.png", "image/png", picture);
    }

    /** A follow-up is judged, its record signed, then the visit may end (DX-16, SV-25). */
    void signsAndCloses() {
        tab.call("PUT", "/api/visits/" + visit + "/follow-up", Map.of("followUp", true));
        tab.call("PUT", "/api/encounters/" + visit + "/record-draft", RECORD);
        tab.call("POST", "/api/encounters/" + visit + "/record", Map.of("version", 1, "pin", PIN));
        tab.call("POST", "/api/visits/" + visit + "/closure", Map.of());
    }

    com.microsoft.playwright.Locator message() {
        return page.getByLabel("输入消息");
    }
}
