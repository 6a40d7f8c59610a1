package org.xinglin.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One browser tab of one person: signs in as a persona of the demo, keeps pictures, hears what the console complains of. */
public final class Tab implements AutoCloseable {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final Look look;
    private final List<String> complaints = new ArrayList<>();

    public Tab(Browser browser, int port, Look look) {
        this.look = look;
        this.address = "http://localhost:" + port;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setLocale(look.language())
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setTimezoneId("Asia/Shanghai"));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                complaints.add(m.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    public Tab open(String path) {
        page.navigate(address + path);
        return settle();
    }

    /** Waits until loads are done and skeletons are gone. */
    public Tab settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(15_000));
        page.waitForFunction("() => !document.querySelector('[aria-busy=\"true\"]')");
        return this;
    }

    /** Signs in as the demo persona, as the sign-in page's own button does. */
    public Tab become(String persona) {
        open("/rules");
        page.evaluate("""
                async persona => {
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
                  const answer = await fetch('/api/demo/sign-ins', {
                    method: 'POST',
                    headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token)},
                    body: JSON.stringify({persona}),
                  });
                  if (!answer.ok) throw new Error(await answer.text());
                }
                """, persona);
        return this;
    }

    /** Keeps a picture under {@code target/screens}. */
    public Tab picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens", name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png")));
        return this;
    }

    /** What axe calls serious or critical here. */
    public List<String> barriers() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(v -> SERIOUS.contains(v.getImpact()))
                        .map(Tab::describe)
                        .toList();
    }

    private static String describe(Rule violation) {
        return violation.getId() + " " + violation.getHelp() + ": "
                + violation.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
    }

    /** Everything the console complained of since the last call. */
    public List<String> complaints() {
        var heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    @Override
    public void close() {
        context.close();
    }
}
