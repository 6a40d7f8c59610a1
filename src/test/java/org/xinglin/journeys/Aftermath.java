package org.xinglin.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.xinglin.testing.Tab;

/** What is left of a visit: the signed record, its paper, and the page where anyone may check it. */
record Aftermath(Tab phone, String visit) {
    void isReadAndProven(String patient) {
        phone.sees("病历已签名");
        Page page = phone.page();
        // Not the news of the closed visit, which speaks of the record too.
        page.locator("a[href*='/records?']").first().click();
        phone.at("/records/").sees("氨氯地平改为晚间服用").picture("story-17-record");
        String paper = text(page.waitForDownload(() -> phone.follow("下载PDF")));
        assertThat(paper).contains(patient, "单晓岚", "高血压", "晚间服用");
        phone.follow("核验签名").at("/verify/").settle().sees("单晓岚").picture("story-17-verification");
        phone.open("/visits/" + visit);
    }

    static String text(Download download) {
        try (var document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
