package org.xinglin.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings a browser for the tests: one that is installed, else Debian's packages when we are root, else the test
 * library's own download. When all three fail it stops with one sentence; browser tests are never skipped.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium start() {
        Optional<Path> installed = installed().or(Chromium::fromDebian);
        // Without an installed browser the library downloads its own while it is created.
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options = new LaunchOptions().setArgs(ARGUMENTS);
        installed.ifPresent(options::setExecutablePath);
        try {
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException e) {
            playwright.close();
            throw new IllegalStateException(
                    "No browser for the tests: install Chromium and a CJK font (Debian: apt-get install chromium fonts-noto-cjk).",
                    e);
        }
    }

    public Browser browser() {
        return browser;
    }

    private static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Packages.program(name).stream())
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        if (!Packages.mayInstall()) {
            return Optional.empty();
        }
        System.out.println("Installing Chromium and a CJK font for the browser tests …");
        Packages.install("chromium", "fonts-noto-cjk");
        return installed();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
