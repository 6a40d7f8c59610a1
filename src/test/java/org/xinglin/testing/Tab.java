package org.xinglin.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One browser tab of one person: signs in as a persona of the demo, keeps pictures, hears what the console complains of. */
public final class Tab implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int QUIET_MILLIS = 400;
    private static final int STEP_MILLIS = 50;
    private static final String QUIET = script("quiet.js");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private Look look;
    private final List<String> complaints = new ArrayList<>();
    private int settled;

    public Tab(Browser browser, int port, Look look) {
        this.look = look;
        this.address = "http://localhost:" + port;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setLocale(look.language())
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setTimezoneId("Asia/Shanghai"));
        context.addInitScript(QUIET);
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                complaints.add(m.text() + " " + m.location());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(r -> {
            // A page that is left takes its open requests with it.
            if (!r.failure().contains("ERR_ABORTED")) {
                complaints.add(r.failure() + " " + r.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    public Tab open(String path) {
        page.navigate(address + path);
        return settle();
    }

    /** The same page on a screen of another size. */
    public Tab as(Look other) {
        look = other;
        page.setViewportSize(other.width(), other.height());
        return this;
    }

    /**
     * Waits until the page has been quiet for a while: loaded, no answer under way, nothing busy. What is under way is counted
     * inside the page, for the browser does not tell every request's end; a page that does not come to rest fails.
     */
    public Tab settle() {
        try {
            page.waitForFunction(
                    "([times, millis]) => window.xinglinQuiet(times, millis)",
                    List.of(++settled, QUIET_MILLIS),
                    new Page.WaitForFunctionOptions()
                            .setTimeout(PATIENCE_MILLIS)
                            .setPollingInterval(STEP_MILLIS));
        } catch (TimeoutError e) {
            throw new AssertionError(
                    page.url() + " does not come to rest: " + page.evaluate("window.xinglinUnrest()"), e);
        }
        return this;
    }

    /** Signs in as the demo persona, as the sign-in page's own button does. */
    public Tab become(String persona) {
        open("/rules");
        call("POST", "/api/demo/sign-ins", Map.of("persona", persona));
        return this;
    }

    /** Presses the button of this name. */
    public Tab press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    /** Follows the link of this name. */
    public Tab follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    public Tab type(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Waits until the words stand on the page, where they can be seen. */
    public Tab sees(String words) {
        page.getByText(words)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
        return this;
    }

    /** Waits until the address has this in it. */
    public Tab at(String path) {
        page.waitForURL(url -> url.contains(path));
        return this;
    }

    /** Chooses a file in the page's own field for files. */
    public Tab hands(String name, String type, byte[] content) {
        page.locator("input[type=file]").first().setInputFiles(new FilePayload(name, type, content));
        return this;
    }

    /** Takes the network from the tab, or gives it back. */
    public Tab offline(boolean away) {
        context.setOffline(away);
        return this;
    }

    /** A request as the page itself would make it; answers the body, fails on a refusal. */
    public Object call(String method, String path, Object body) {
        return page.evaluate("""
                async ([method, path, body]) => {
                  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
                  const answer = await fetch(path, {
                    method,
                    headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token)},
                    body: method === 'GET' ? undefined : JSON.stringify(body),
                  });
                  const text = await answer.text();
                  if (!answer.ok) throw new Error(`${method} ${path} ${answer.status} ${text}`);
                  return text === '' ? null : JSON.parse(text);
                }
                """, List.of(method, path, body));
    }

    /** Keeps a picture under {@code target/screens}. */
    public Tab picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens", name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png")));
        return this;
    }

    /** What axe calls serious or critical here. */
    public List<String> barriers() {
        // One frame, so axe needs no page of its own to gather what frames say.
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
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

    private static String script(String name) {
        try (var in = Tab.class.getResourceAsStream("/screens/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
