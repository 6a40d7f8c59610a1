package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.xinglin.attachment.Files;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.testing.Chromium;
import org.xinglin.testing.Look;
import org.xinglin.testing.RegionTest;
import org.xinglin.testing.Tab;
import org.xinglin.testing.Visitor;

/** A doctor's whole visit in the browser without touching a mouse; the patient is somewhere else, over HTTP. */
@RegionTest
class DoctorByKeyboardBrowserTests {
    private static final int MOST_TABS = 30;

    @Autowired
    ApplicationContext product;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private Visitor patient;
    private Page page;

    @Test
    void aFollowUpFromTheQueueToTheAmendedRecord() {
        patient = new Visitor(product).signInAsPatient("林晓梅");
        String visit = askedAndPaid();
        try (Chromium chromium = Chromium.start();
                Tab tab = new Tab(chromium.browser(), port, Look.DESKTOP_ZH)) {
            page = tab.page();
            try {
                walk(tab, visit);
            } catch (RuntimeException | AssertionError e) {
                tab.picture("doctor-by-keyboard-failed");
                throw e;
            }
            tab.picture("doctor-by-keyboard");
        }
        assertThat(patient.get("/api/visits/" + visit).text("state")).isEqualTo("CLOSED");
        amendedForThePatient(visit);
    }

    private void walk(Tab tab, String visit) {
        signIn(tab);
        reachRoomByPalette();
        openFromQueue(visit);
        accept();
        talk(visit);
        readThePapers();
        writeAndSign();
        close();
        sheet();
        amend();
    }

    private String askedAndPaid() {
        String doctor = patient.get("/api/practitioners?q=单晓岚&size=1")
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        String paper = Files.upload(patient, "病历.png", Files.png()).expect(201).text("id");
        patient.post(
                        "/api/evidence",
                        Map.of(
                                "code",
                                "I10.x00x002",
                                "diagnosedOn",
                                ChinaTime.dateOf(clock.instant()).minusDays(40).toString(),
                                "hospital",
                                "云汀县人民医院",
                                "attachments",
                                List.of(paper)))
                .expect(201);
        String offering = patient.get("/api/practitioners/" + doctor)
                .body()
                .path("services")
                .valueStream()
                .filter(s -> s.path("kind").asString().equals("FOLLOW_UP")
                        && s.path("mode").asString().equals("TEXT"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        var wish = Map.of("offering", offering, "patient", patient.person().toString(), "complaint", "高血压复诊，想续药");
        var asked =
                patient.post("/api/visits", wish, UUID.randomUUID().toString()).expect(201);
        String payment = "/api/payments/" + asked.text("payment");
        patient.post(payment + "/presentation", null).expect(200);
        patient.post(payment + "/sandbox-acts", Map.of("act", "PAY")).expect(202);
        return asked.text("id");
    }

    private void signIn(Tab tab) {
        tab.open("/staff/sign-in");
        focused("#userName");
        type("doctor001");
        press("Tab");
        type("xinglin-demo");
        press("Enter");
        page.waitForURL("**/work");
    }

    private void reachRoomByPalette() {
        page.waitForSelector("header kbd");
        press("Control+k");
        focused("[aria-controls='palette-hits']");
        type("在线接诊");
        press("Enter");
        page.waitForURL("**/work/visits");
    }

    private void openFromQueue(String visit) {
        page.waitForSelector("#row-" + visit);
        press("Alt+1");
        focused("[data-pane='queue'] [role='listbox']");
        for (int i = 0; i < MOST_TABS && !active("aria-activedescendant").equals("row-" + visit); i++) {
            press("ArrowDown");
        }
        press("Enter");
        page.waitForURL("**/" + visit);
        focused("[data-pane='talk'] button[data-first]");
    }

    private void accept() {
        press("a");
        focused("[data-pane='talk'] textarea");
    }

    private void talk(String visit) {
        type("您好，我先看一下您的资料。");
        press("Control+Enter");
        press("/");
        focused("[aria-controls='phrases']");
        press("ArrowDown");
        press("Enter");
        focused("[data-pane='talk'] textarea");
        page.waitForFunction("() => document.activeElement.value !== ''");
        // A phrase with gaps warns once and goes out at the second press.
        press("Control+Enter");
        press("Control+Enter");
        page.waitForFunction("() => document.activeElement.value === ''");
        page.waitForFunction(
                "async id => (await (await fetch(`/api/visits/${id}/messages`)).json()).messages.filter(m => m.author === 'PRACTITIONER').length === 2",
                visit);
        press("Alt+y");
    }

    private void readThePapers() {
        press("Alt+3");
        focused("#note-chief_complaint");
        until("Shift+Tab", "[role='tab']");
        press("ArrowRight");
        press("ArrowRight");
        press("Enter");
        page.waitForSelector("[data-pane='chart'] img");
        until("Tab", "[data-pane='chart'] button:has(img)");
        press("Enter");
        page.waitForSelector(".ant-image-preview");
        press("Escape");
        focused("[data-pane='chart'] button:has(img)");
        until("Shift+Tab", "[role='tab']");
        press("ArrowLeft");
        press("ArrowLeft");
        press("Enter");
        press("Alt+3");
        focused("#note-chief_complaint");
    }

    private void writeAndSign() {
        press("Control+Enter");
        focused("#note-chief_complaint[aria-invalid='true']");
        assertThat(page.innerText("[data-pane='chart']")).contains("还缺");
        type("高血压3年，复诊评估血压");
        until("Tab", "#note-present_history");
        press("/");
        focused("[aria-controls='phrases']");
        press("Enter");
        focused("#note-present_history");
        // Nobody signs a phrase with its gaps open: the key leads to the first of them, and Tab from each to the next.
        press("Control+Enter");
        focused("#note-present_history[aria-invalid='true']");
        type("128");
        for (String pressure : List.of("136", "78", "84")) {
            press("Tab");
            type(pressure);
        }
        assertThat(page.inputValue("#note-present_history")).contains("128～136/78～84mmHg");
        until("Tab", "#diagnosis");
        type("gxy");
        page.waitForSelector(".ant-select-item-option");
        press("Enter");
        page.waitForSelector("[data-pane='chart'] ol code");
        until("Tab", "#note-plan");
        type("维持原方案，4周后复诊。");
        press("Control+Enter");
        focused("#pin");
        type("271828");
        press("Enter");
        page.waitForSelector("[data-pane='chart'] [class*='signed'] a");
    }

    private void close() {
        press("Alt+e");
        // What the dialog checks may still be on its way; until then it does not close, by key or by mouse.
        page.waitForSelector(".ant-modal-footer .ant-btn-primary:enabled");
        press("Control+Enter");
        page.waitForFunction(
                "() => [...document.querySelectorAll('.ant-modal-wrap')].every(w => !w.checkVisibility())");
        focused("[data-pane='queue'] [role='listbox']");
    }

    private void sheet() {
        press("?");
        page.waitForSelector(".ant-modal dl kbd");
        press("Escape");
        focused("[data-pane='queue'] [role='listbox']");
    }

    private void amend() {
        press("Alt+3");
        until("Tab", "[data-pane='chart'] p[class*='signed'] button");
        press("Enter");
        focused("#amend-reason");
        type("补充随访间隔");
        press("Control+Enter");
        focused("#pin");
        type("271828");
        press("Enter");
        page.waitForFunction(
                "words => words.every(w => document.querySelector(\"[data-pane='chart']\").innerText.includes(w))",
                List.of("第 2 版", "补充随访间隔"));
    }

    private void amendedForThePatient(String visit) {
        var chart = patient.get("/api/patients/" + patient.person() + "/chart").body();
        var record = chart.path("timeline")
                .valueStream()
                .map(e -> e.path("encounter"))
                .filter(e -> e.path("id").asString("").equals(visit))
                .findFirst()
                .orElseThrow()
                .path("record");
        var newest = patient.get("/api/records/" + record.path("id").asString()).expect(200);
        assertThat(newest.body().path("history").size()).isEqualTo(2);
        String first = "/api/records/" + record.path("id").asString() + "/versions/1";
        patient.get(first).expect(200);
        assertThat(patient.get(first + "/pdf").expect(200).content()).startsWith('%', 'P', 'D', 'F');
    }

    private void type(String text) {
        page.keyboard().type(text);
    }

    private void press(String key) {
        page.keyboard().press(key);
        page.waitForTimeout(80);
    }

    /** Goes on with a key until it stands on what is meant; a trap of the focus fails here. */
    private void until(String key, String selector) {
        for (int i = 0; i < MOST_TABS && !on(selector); i++) {
            press(key);
        }
        focused(selector);
    }

    private boolean on(String selector) {
        return (Boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
    }

    /** The focus is there, and can be seen. */
    private void focused(String selector) {
        page.waitForFunction(
                "s => document.activeElement.matches(s) && document.activeElement.matches(':focus-visible')", selector);
    }

    private String active(String attribute) {
        return String.valueOf(page.evaluate("a => document.activeElement.getAttribute(a)", attribute));
    }
}
