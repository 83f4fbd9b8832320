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
import java.util.concurrent.CopyOnWriteArrayList;
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

    /** The elements that make the page wider than the screen; those that stand in a scrolling region of their own do not. */
    private static final String WIDER_THAN_SCREEN = """
            () => {
              const content = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part~=content]');
              const parts = [document.scrollingElement, content].filter(part => part);
              const width = document.scrollingElement.clientWidth;
              if (parts.every(part => part.scrollWidth <= part.clientWidth)) return [];
              const wide = [...document.querySelectorAll('body *')]
                  .filter(e => e.getBoundingClientRect().right > width + 1)
                  .slice(0, 8)
                  .map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right));
              return [parts.map(part => part.scrollWidth + ' in ' + part.clientWidth).join(', '), ...wide];
            }""";

    /** How much of the page has to be scrolled to. */
    private static final String HIDDEN_BELOW = """
            () => {
              const content = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part~=content]');
              return Math.max(...[document.scrollingElement, content].filter(part => part)
                  .map(part => part.scrollHeight - part.clientHeight));
            }""";

    /** Waits for the end of every movement, two frames later all sizes are known. */
    private static final String REST = """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              await frame();
              await frame();
              const moving = document.getAnimations().map(a => a.finished.catch(() => {}));
              await Promise.race([Promise.all(moving), new Promise(end => setTimeout(end, 1000))]);
            }""";

    private static final String COUNT = """
            addEventListener('pointerdown', press => {
              if (press.isTrusted) sessionStorage.presses = Number(sessionStorage.presses || 0) + 1;
            }, true);
            """;

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
        private final List<String> forbidden = new CopyOnWriteArrayList<>();

        private Visit(BrowserContext context) {
            this.context = context;
            context.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    forbidden.add(message.text());
                }
            });
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
            assertThat(forbidden).as("what the content security policy forbids").isEmpty();
            return this;
        }

        /** Nothing that axe knows of WCAG 2.2 AA is broken on the page as it is now. */
        Visit hasNoBarriers() {
            return passes(new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")));
        }

        /** The same for what other colours can break. */
        Visit hasContrast() {
            return passes(new AxeBuilder(page).withRules(List.of("color-contrast")));
        }

        private Visit passes(AxeBuilder rules) {
            // Vaadin's own, empty while the connection stands.
            var violations =
                    rules.exclude("vaadin-connection-indicator").analyze().getViolations();
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

        /** Looks at the same page on another screen, when what moves has come to rest. */
        Visit look(int width, ColorScheme scheme) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.setViewportSize(width, height(width));
            page.evaluate(REST);
            return this;
        }

        private static int height(int width) {
            return width < 600 ? 844 : 900;
        }

        /** Nothing is wider than the screen, so nobody has to scroll a page sideways. */
        Visit fitsTheScreen() {
            @SuppressWarnings("unchecked")
            var wide = (List<String>) page.evaluate(WIDER_THAN_SCREEN);
            assertThat(wide)
                    .as("%s at %d px", page.url(), page.viewportSize().width)
                    .isEmpty();
            return this;
        }

        /** From now on every press of the pointer counts. */
        Visit countClicks() {
            page.context().addInitScript(COUNT);
            page.evaluate(COUNT);
            return this;
        }

        int clicks() {
            return ((Number) page.evaluate("() => Number(sessionStorage.presses || 0)")).intValue();
        }

        /** Keeps a picture in target/screens, for the eye. */
        Visit picture(String name) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
            return this;
        }

        /** Keeps a picture of the page from top to bottom in target/screens. */
        Visit wholePicture(String name) {
            int width = page.viewportSize().width;
            int hidden = ((Number) page.evaluate(HIDDEN_BELOW)).intValue();
            page.setViewportSize(width, height(width) + hidden);
            page.evaluate(REST);
            picture(name);
            page.setViewportSize(width, height(width));
            return this;
        }

        /** Keeps the page as the printer gets it in target/screens. @return the file */
        Path print(String name) {
            var file = Path.of("target", "screens", name + ".pdf");
            page.pdf(new Page.PdfOptions()
                    .setPath(file)
                    .setPreferCSSPageSize(true)
                    .setFormat("A4"));
            return file;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
