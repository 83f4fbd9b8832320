package de.stellwerk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Tenants;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.scenario.Change;
import de.stellwerk.scenario.ScenarioService;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.schedule.MeasureDates;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bars of a scenario are moved with the mouse, with a keyboard alone and with a finger; the live plan stays as it is. */
class ScenarioRoadmapIT extends Journey {
    private static final String MOVED = "B1-D";

    private static <T> T bean(Class<T> type) {
        return program.context().getBean(type);
    }

    private static Caller system() {
        return Caller.system(bean(Tenants.class).all().getFirst().id());
    }

    private static List<Measure> live() {
        return bean(MeasureService.class)
                .of(
                        system(),
                        bean(ProgrammeService.class)
                                .programme(system(), "EGOV", null)
                                .id());
    }

    /** When it begins in the live plan. */
    private static LocalDate begins() {
        var id = bean(ProgrammeService.class).programme(system(), "EGOV", null).id();
        return bean(ForecastService.class).forecast(system(), id, (LocalDate) null).dates().stream()
                .filter(d -> d.measure().code().equals(MOVED))
                .map(MeasureDates::start)
                .findFirst()
                .orElseThrow();
    }

    private static List<Change> stored(String name) {
        var id = bean(ProgrammeService.class).programme(system(), "EGOV", null).id();
        return bean(ScenarioService.class).list(system(), id, null).stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow()
                .changes();
    }

    private static void make(Page page, String name) {
        page.locator("#save").click();
        page.locator("#scenario-name input").fill(name);
        page.locator("#scenario-store").click();
        page.waitForURL(Pattern.compile(".*/varianten/[0-9a-f-]{36}"));
        assertThat(page.locator("h1")).hasText(name);
    }

    private static Locator row(Page page, String code) {
        return page.locator(".st-road-row[data-code='" + code + "']");
    }

    private static Locator telling(Page page) {
        return page.locator(".st-road-telling");
    }

    private static Locator sentence(Page page) {
        return page.locator("#sentence");
    }

    /** Where the bar lies once it is at rest. */
    private static BoundingBox bar(Page page, String code) {
        var body = page.locator(".st-bar[data-bar='" + code + "'] .st-body");
        body.scrollIntoViewIfNeeded();
        for (int i = 0; i < 50; i++) {
            var before = body.boundingBox();
            page.waitForTimeout(300);
            var now = body.boundingBox();
            if (before != null && now != null && before.x == now.x && before.y == now.y) {
                return now;
            }
        }
        throw new AssertionError("The bar of " + code + " does not come to rest");
    }

    private static void drag(Page page, String code, double pixels) {
        var bar = bar(page, code);
        double x = bar.x + bar.width / 2;
        double y = bar.y + bar.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        for (int i = 1; i <= 10; i++) {
            page.mouse().move(x + pixels * i / 10, y);
        }
        page.mouse().up();
    }

    @Test
    void aBarIsDraggedSeenTakenOverAndTakenBack() {
        var before = live();
        try (var office = browser.visit(1440)) {
            var page = office.open(program.url("/varianten/neu"))
                    .login("projektbuero")
                    .page();
            make(page, "Mit der Maus");
            drag(page, MOVED, 120);
            var dialog = page.locator("#move-sentence");
            assertThat(dialog).containsText("Verschiebt");
            assertThat(page.locator("[role=dialog]").last()).containsText(MOVED);
            assertThat(stored("Mit der Maus")).isEmpty();
            office.hasNoBarriers().picture("scenario-move-question");
            page.locator("#move-drop").click();
            assertThat(dialog).hasCount(0);
            assertThat(page.locator(".st-bar[transform]")).hasCount(0);
            assertThat(stored("Mit der Maus")).isEmpty();

            drag(page, MOVED, 120);
            page.locator("#move-take").click();
            assertThat(sentence(page)).containsText("Verschiebt 1 Maßnahme");
            assertThat(page.locator("#moved")).containsText(MOVED);
            assertThat(stored("Mit der Maus")).isNotEmpty();
            assertThat(live()).isEqualTo(before);
            pictures(office);
            var once = stored("Mit der Maus");
            var said = sentence(page).textContent();
            drag(page, MOVED, 60);
            page.locator("#move-take").click();
            page.getByText("Rückgängig").click();
            page.getByText("Rückgängig gemacht")
                    .or(page.locator("vaadin-notification-card"))
                    .first()
                    .waitFor();
            assertThat(live()).isEqualTo(before);
        }
    }

    private static void pictures(Browser.Visit office) {
        office.settle().hasNoBarriers().wholePicture("scenario-roadmap");
        office.look(1440, ColorScheme.DARK).settle().wholePicture("scenario-roadmap-dark");
        office.look(390, ColorScheme.LIGHT).settle().fitsTheScreen().wholePicture("scenario-roadmap-phone");
        office.look(390, ColorScheme.DARK).settle().wholePicture("scenario-roadmap-phone-dark");
        office.look(1440, ColorScheme.LIGHT).settle();
    }

    @Test
    void theKeyboardAloneMovesABarAndTakesItBack() {
        var before = live();
        var begins = begins();
        try (var office = browser.visit(1440)) {
            var page = office.open(program.url("/varianten/neu"))
                    .login("projektbuero")
                    .page();
            make(page, "Mit der Tastatur");
            row(page, MOVED).focus();
            page.keyboard().press("Space");
            assertThat(telling(page)).containsText(MOVED);
            page.keyboard().press("ArrowRight");
            assertThat(telling(page)).containsText(said(begins.plusMonths(1)));
            page.keyboard().press("Escape");
            assertThat(telling(page)).containsText("Nichts verschoben");
            assertThat(page.locator(".st-bar[transform]")).hasCount(0);

            page.keyboard().press("Space");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Shift+ArrowRight");
            assertThat(telling(page)).containsText(said(begins.plusMonths(3).plusDays(1)));
            page.keyboard().press("Shift+ArrowLeft");
            page.keyboard().press("Enter");
            assertThat(page.locator("#move-sentence")).containsText("Verschiebt");
            assertThat(stored("Mit der Tastatur")).isEmpty();
            page.keyboard().press("Escape");
            assertThat(page.locator("#move-sentence")).hasCount(0);
            assertThat(row(page, MOVED)).isFocused();

            page.keyboard().press("Space");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(page.locator("#move-sentence")).isVisible();
            for (int i = 0; i < 8 && !focused(page, "move-take"); i++) {
                page.keyboard().press("Tab");
            }
            assertThat(focused(page, "move-take")).isTrue();
            page.keyboard().press("Enter");
            assertThat(sentence(page)).containsText("Verschiebt 1 Maßnahme");
            assertThat(row(page, MOVED)).isFocused();
            assertThat(row(page, MOVED))
                    .hasAttribute("aria-label", Pattern.compile(said(begins.plusMonths(1)) + " bis"));
            assertThat(stored("Mit der Tastatur")).isNotEmpty();
            page.keyboard().press("Control+z");
            assertThat(sentence(page)).containsText("Verschiebt keine Maßnahme");
            assertThat(stored("Mit der Tastatur")).isEmpty();

            page.keyboard().press("Home");
            assertThat(row(page, "B1-A")).isFocused();
            page.keyboard().press("Space");
            assertThat(page.locator("#scenario-roadmap [role=alert]")).containsText("B1-A");
            page.keyboard().press("ArrowDown");
            assertThat(row(page, "B1-B")).isFocused();
            office.hasNoBarriers();
            assertThat(live()).isEqualTo(before);
        }
    }

    private static String said(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static boolean focused(Page page, String id) {
        return (boolean) page.evaluate("id => document.activeElement?.id === id", id);
    }
}
