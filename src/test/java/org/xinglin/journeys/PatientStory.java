package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.xinglin.testing.Tab;

/** The patient's side of a visit, step by step, on a phone. */
final class PatientStory {
    private final Tab tab;
    private final Page page;
    private final Newcomer who;

    PatientStory(Tab tab, Newcomer who) {
        this.tab = tab;
        this.page = tab.page();
        this.who = who;
    }

    /** Phone and code, real name, consent: in that order, and back to where the newcomer was going. */
    void registers() {
        tab.open("/sign-in?back=/find").picture("story-01-sign-in");
        tab.type("手机号", who.phone()).press("获取验证码").press("填入验证码");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        tab.at("/verify?back=").sees("实名认证").picture("story-02-verify");
        tab.type("姓名", who.name())
                .type("身份证号", who.residentId().substring(0, 17))
                .sees("还差1位");
        tab.type("身份证号", who.residentId()).sees("号码格式正确").press("核验身份");
        tab.at("/consents/internet-care").sees("知情同意").picture("story-03-consent");
        tab.press("我已阅读并同意").at("/find");
    }

    /** Types initials and takes the doctor that is suggested. */
    void finds(String initials, String doctor) {
        tab.open("/find");
        Locator box = page.getByRole(AriaRole.COMBOBOX);
        box.fill(initials);
        tab.sees(doctor).picture("story-04-suggestions");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(doctor))
                .first()
                .click();
        tab.at("/doctors/").settle().picture("story-05-doctor");
    }

    /** A trouble without an earlier diagnosis: refused, with the rule in plain words and its page. */
    void isRefusedAFirstVisit(String complaint) {
        tab.follow("去复诊").at("/visits/new").sees("给谁看");
        tab.picture("story-06-who").press("下一步");
        tab.type("哪里不舒服", complaint).picture("story-07-complaint").press("下一步");
        tab.sees("线上不能首诊").picture("story-08-refused");
        tab.follow("看看这条规定").at("/rules/DX-02").settle().picture("story-09-rule");
        page.goBack();
        tab.sees("线上不能首诊");
    }

    /** A photo of the discharge summary, and the gate opens. */
    void showsEvidence(byte[] photo) {
        tab.follow("上传诊断资料").at("/evidence/new");
        tab.hands("出院小结.png", "image/png", photo);
        page.getByLabel("移除出院小结.png").waitFor();
        tab.type("资料上写的诊断", "gxy");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I10.x00x002"))
                .first()
                .click();
        chooseDay("确诊日期", LocalDate.now().minusDays(20));
        tab.type("确诊的医院", "青渠县人民医院");
        tab.picture("story-10-evidence").press("提交资料");
        tab.at("step=gates").sees("已认可").picture("story-11-gates");
    }

    /** Price and promise once more, then the sandbox cashier. */
    String pays() {
        tab.press("下一步").sees("医生的承诺").picture("story-12-review");
        tab.press("提交并付款").at("/cashier/").sees("应付金额").picture("story-13-cashier");
        page.locator("footer").getByRole(AriaRole.BUTTON).click();
        tab.at("/visits/").sees("等待接诊").settle().picture("story-14-waiting");
        return page.url().replaceAll(".*/visits/([0-9a-f-]{36}).*", "$1");
    }

    void writes(String text) {
        page.getByLabel("写消息").fill(text);
        tab.press("发送");
    }

    void sendsPhoto(byte[] photo) {
        tab.hands("血压计.png", "image/png", photo);
    }

    /** How often the words stand in the conversation. */
    int heard(String words) {
        return page.getByLabel("对话")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .count();
    }

    /** What was begun before a reload is still there after it. */
    void keepsADraft(String text) {
        page.getByLabel("写消息").fill(text);
        page.reload();
        tab.sees("问诊中");
        assertThat(page.getByLabel("写消息").inputValue()).isEqualTo(text);
        page.getByLabel("写消息").fill("");
    }

    /** Stars, points, words; the way to rate is gone afterwards. */
    void rates(String comment) {
        tab.press("去评价");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("5"))
                .first()
                .waitFor();
        tab.picture("story-18-rating");
        page.locator(".adm-rate-star-full, .adm-rate-star").last().click();
        page.locator("label")
                .filter(new Locator.FilterOptions().setHasText("10"))
                .last()
                .click();
        tab.type("想说的话", comment).press("提交评价").sees("我的评价").picture("story-19-rated");
    }

    /** Year, month and day are lists in the page's own words. */
    private void chooseDay(String label, LocalDate day) {
        var parts = page.locator("[role='group'][aria-label='" + label + "'] select");
        String[] values = day.toString().split("-");
        for (int part = 0; part < values.length; part++) {
            parts.nth(part).selectOption(values[part]);
        }
    }
}
