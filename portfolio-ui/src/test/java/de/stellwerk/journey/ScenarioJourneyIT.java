package de.stellwerk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Tenants;
import de.stellwerk.journal.Journal;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A scenario is made, compared, shared and merged, another discarded; the live plan is untouched until then. */
class ScenarioJourneyIT extends Journey {
    private static Caller system() {
        return Caller.system(
                program.context().getBean(Tenants.class).all().getFirst().id());
    }

    private static Measure live(String code) {
        return program.context()
                .getBean(MeasureService.class)
                .find(system(), "EGOV", code, null)
                .measure();
    }

    /** Entries of the plan, not of scenarios. */
    private static long written() {
        return program
                .context()
                .getBean(Journal.class)
                .between(system().tenant(), LocalDate.of(2020, 7, 10), LocalDate.of(2020, 7, 10), 0, 10_000)
                .items()
                .stream()
                .filter(e -> e.entity().matches("measure|milestone|relation|deadline"))
                .count();
    }

    @Test
    void aScenarioIsMadeComparedAndMergedAndAnotherDiscarded() {
        var before = live("B1-B");
        long entries = written();
        try (var office = browser.visit(1440)) {
            office.open(program.url("/varianten/neu?massnahme=B1-B&monate=3")).login("projektbuero");
            var page = office.page();
            assertThat(page.locator("#sentence")).containsText("Verschiebt 2 Maßnahmen");
            assertThat(page.locator("#moved")).containsText("B1-D");
            assertThat(page.locator("#moved")).containsText("+3 Monate");
            office.hasNoBarriers().wholePicture("scenario-journey-draft");
            save(page, "E-Akte drei Monate später");
            office.settle().wholePicture("scenario-journey-stored");
            var address = page.url();
            assertThat(live("B1-B")).isEqualTo(before);
            assertThat(written()).isEqualTo(entries);

            committeeReads(address);
            merge(page);
            assertThat(page.locator("#sentence")).containsText("Übernommen von");
            assertThat(live("B1-B").end().date())
                    .isEqualTo(before.end().date().plusDays(1).plusMonths(3).minusDays(1));
            office.hasNoBarriers().wholePicture("scenario-journey-merged");

            discardAnother(office, page);
        }
    }

    private static void save(Page page, String name) {
        page.locator("#save").click();
        page.locator("#scenario-name input").fill(name);
        page.locator("#scenario-store").click();
        page.waitForURL(Pattern.compile(".*/varianten/[0-9a-f-]{36}"));
        assertThat(page.locator("h1")).hasText(name);
    }

    private static void committeeReads(String address) {
        try (var committee = browser.visit(390)) {
            committee.open(address).login("lenkung");
            assertThat(committee.page().locator("#sentence")).containsText("Verschiebt 2 Maßnahmen");
            assertThat(committee.page().locator("#merge")).hasCount(0);
            committee.hasNoBarriers().fitsTheScreen().wholePicture("scenario-journey-committee");
        }
    }

    private static void merge(Page page) {
        page.locator("#merge").click();
        assertThat(page.locator("[role=dialog]").last()).containsText("Verschiebt 2 Maßnahmen");
        page.locator("#question-yes").click();
    }

    private static void discardAnother(Browser.Visit office, Page page) {
        var plan = live("B3-A");
        long entries = written();
        office.open(program.url("/varianten/neu?massnahme=B3-A&monate=12"));
        save(page, "Portal ein Jahr später");
        page.locator("#discard").click();
        page.locator("#question-yes").click();
        assertThat(page.locator("#sentence")).containsText("Verworfen von");
        assertThat(live("B3-A")).isEqualTo(plan);
        assertThat(written()).isEqualTo(entries);
        office.open(program.url("/varianten"));
        assertThat(page.locator("table")).containsText("übernommen");
        assertThat(page.locator("table")).containsText("verworfen");
        office.hasNoBarriers().picture("scenario-journey-list");
    }

    @Test
    void theKeyboardAloneMakesAChangeAndTakesItBack() {
        try (var team = browser.visit(1440)) {
            team.open(program.url("/varianten/neu")).login("kernteam");
            var page = team.page();
            focus(page, page.locator("#add-measure"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#change-measure input")).isVisible();
            focus(page, page.locator("#change-measure input"));
            page.keyboard().type("B1-B");
            page.locator("vaadin-combo-box-item").getByText("B1-B").first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("#change-end input")).not().hasValue("");
            focus(page, page.locator("#change-shift input"));
            page.keyboard().type("3");
            page.keyboard().press("Tab");
            assertThat(page.locator("#consequence")).containsText("Verschiebt 2 Maßnahmen");
            focus(page, page.locator("#change-add"));
            page.keyboard().press("Enter");
            assertThat(page.locator("#sentence")).containsText("Verschiebt 2 Maßnahmen");
            assertThat(page.locator("#change-add")).hasCount(0);
            page.locator("#inhalt").focus();
            page.keyboard().press("Control+z");
            assertThat(page.locator("#sentence")).containsText("Verschiebt keine Maßnahme");
            assertThat(page.getByRole(AriaRole.STATUS)).not().hasCount(0);
        }
    }

    /** Tabs on until it has the focus. */
    private static void focus(Page page, Locator wanted) {
        for (int i = 0; i < 80; i++) {
            if ((boolean) wanted.first()
                    .evaluate("e => e === document.activeElement || e.contains(document.activeElement)")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by the keyboard: " + wanted);
    }
}
