package de.stellwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The distribution's Chromium, driven without a window. One per test class, a new {@link Visit} per journey. */
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setHeadless(true)
                    .setArgs(FLAGS));

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium; ./stellwerk test says how to get one"));
    }

    /** A person who prefers German, with a screen of the given width. */
    Visit visit(int width) {
        return visit(width, ColorScheme.LIGHT);
    }

    Visit visit(int width, ColorScheme scheme) {
        return new Visit(chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setColorScheme(scheme)
                .setViewportSize(width, width < 600 ? 844 : 900)));
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** One person at one screen, with their own session. */
    static final class Visit implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;

        private Visit(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
        }

        Page page() {
            return page;
        }

        Visit open(String url) {
            page.navigate(url);
            settle();
            return this;
        }

        /** Logs in with the demo's password and waits for the page that was asked for. */
        Visit login(String account) {
            page.locator("#login input").fill(account);
            page.locator("#password input").fill("stellwerk-demo");
            page.locator("#submit").click();
            page.locator("vaadin-app-layout").waitFor();
            settle();
            return this;
        }

        /** Waits until the browser has nothing more to load and Vaadin nothing more to do. */
        Visit settle() {
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForFunction("() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                    + ".every(c => !c.isActive || !c.isActive())");
            return this;
        }

        /** Nothing that axe knows of WCAG 2.2 AA is broken on the page as it is now. */
        Visit hasNoBarriers() {
            var violations = new AxeBuilder(page)
                    // Vaadin's own, empty while the connection stands.
                    .exclude("vaadin-connection-indicator")
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations();
            assertThat(violations)
                    .as(
                            "axe on %s: %s",
                            page.url(),
                            violations.stream()
                                    .map(v -> v.getId() + " "
                                            + v.getNodes().stream()
                                                    .map(n -> n.getHtml())
                                                    .toList())
                                    .toList())
                    .isEmpty();
            return this;
        }

        /** Keeps a picture in target/screens, for the eye. */
        Visit picture(String name) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
            return this;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
