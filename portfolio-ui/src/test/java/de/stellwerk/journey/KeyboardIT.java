package de.stellwerk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The way to a report without a mouse: everything is reached, and what has the focus shows it. */
class KeyboardIT extends Journey {
    private static final int MOST_TABS = 80;

    /** The element that has the focus, through all shadow roots. */
    private static final String FOCUSED = """
            () => {
              let at = document.activeElement;
              while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              return at;
            }""";

    /** Whether the element or what it is part of has an outline, or a ring that Vaadin draws. */
    private static final String VISIBLE = """
            at => {
              // Between the last and the first control the focus is with the browser.
              if (at === document.body) return true;
              for (; at; at = at.parentElement || at.getRootNode().host) {
                const style = getComputedStyle(at);
                if (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') return true;
                const ring = getComputedStyle(at, '::before');
                if (at.matches(':focus') && (ring.boxShadow !== 'none' || ring.outlineStyle !== 'none')) return true;
                if (at.hasAttribute('focus-ring') || style.boxShadow !== 'none' && at.matches(':focus')) return true;
              }
              return false;
            }""";

    @Test
    void leadReachesTheEndOfTheReportWithTheKeyboardAlone() {
        try (var lead = browser.visit(1440)) {
            var page = lead.open(program.url("/anmelden")).page();
            tabTo(page, "#login input");
            page.keyboard().type("leitung");
            tabTo(page, "#password input");
            page.keyboard().type("stellwerk-demo");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Lagebild");

            lead.open(program.url("/"));
            page.keyboard().press("Tab");
            assertThat(page.locator(".st-skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#inhalt")).isFocused();

            tabTo(page, "a[href='massnahmen/B1-B/plan']");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("B1-B");
            tabTo(page, "vaadin-tab");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("vaadin-tab").nth(2)).isFocused();

            lead.open(program.url("/statusberichte"));
            tabTo(page, "a[aria-label$=', B1-B']");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Projekt-Statusbericht Juni 2020");
            tabTo(page, "vaadin-radio-button input");
            tabTo(page, "#submit");
        }
    }

    @Test
    void arrowKeysGoThroughTheCellsOfTheBoard() {
        try (var office = browser.visit(1440)) {
            office.open(program.url("/statusberichte/stand")).login("projektbuero");
            var page = office.page();
            tabTo(page, ".st-board th a");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".st-board tbody tr:not(:has(.st-board-group)) th a")
                            .nth(1))
                    .isFocused();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".st-board tbody tr:not(:has(.st-board-group)) td:focus, td a:focus"))
                    .hasCount(1);
        }
    }

    @Test
    void viewsColumnsBulkChangesAndUndoNeedNoMouse() {
        try (var team = browser.visit(1440)) {
            team.open(program.url("/massnahmen?suche=E-Akte")).login("kernteam");
            var page = team.page();
            saveView(page);
            chooseColumn(page);
            changeSelected(page);
            assertThat(page.locator(".st-message .st-undo")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".st-message")).containsText("Rückgängig gemacht.");
            assertThat(page.locator(".st-message vaadin-button")).isFocused();
        }
    }

    private static void saveView(Page page) {
        tabTo(page, "#save-view");
        page.keyboard().press("Enter");
        assertThat(page.locator("#view-name input")).isFocused();
        page.keyboard().type("Akten");
        page.keyboard().press("Enter");
        assertThat(page.locator(".st-view-bar a[aria-current]")).containsText("Akten");
    }

    /** The list is made anew after each step; the focus stays where it was. */
    private static void chooseColumn(Page page) {
        tabTo(page, ".st-column-chooser > vaadin-button");
        page.keyboard().press("Enter");
        tabTo(page, ".st-column-row:nth-child(10) input");
        var name = page.locator(".st-column-row").nth(9).textContent();
        page.keyboard().press("Space");
        assertThat(page.locator("vaadin-grid-cell-content").filter(new Locator.FilterOptions().setHasText(name)))
                .isVisible();
        assertThat(page.locator(".st-column-row:nth-child(10) input")).isFocused();
        page.keyboard().press("Escape");
    }

    private static void changeSelected(Page page) {
        tabTo(page, "th[part~=header-cell]");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(page.locator(".st-selection-bar")).containsText("1 von");
        tabTo(page, ".st-selection-actions vaadin-button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#bulk-change")).isVisible();
        var state = page.locator("vaadin-dialog vaadin-select-value-button");
        assertThat(state).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("vaadin-select-list-box vaadin-select-item[focused]"))
                .isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-select-list-box")).isHidden();
        tabTo(page, "#bulk-change");
        page.keyboard().press("Enter");
        assertThat(page.locator(".st-message")).containsText("1 Maßnahme geändert.");
    }

    @Test
    void aSavedChangeIsTakenBackByItsKey() {
        try (var team = browser.visit(1440)) {
            team.open(program.url("/massnahmen/B1-B")).login("kernteam");
            var page = team.page();
            tabTo(page, ".st-skip");
            page.keyboard().press("Enter");
            assertThat(page.locator("#inhalt")).isFocused();
            assertThat(page.locator("h1")).containsText("B1-B");
            tabTo(page, "#edit-measure");
            page.keyboard().press("Enter");
            assertThat(page.locator(".st-edit-dialog textarea").first()).isVisible();
            tabTo(page, "textarea");
            page.keyboard().type("Neu. ");
            tabTo(page, "vaadin-button[theme~=primary]");
            page.keyboard().press("Enter");
            assertThat(page.locator(".st-notice")).containsText("B1-B gespeichert.");
            page.keyboard().press("Control+z");
            assertThat(page.locator("vaadin-notification-card").last()).containsText("Rückgängig gemacht.");
        }
    }

    /** Presses Tab until the element has the focus; on the way nothing may have it unseen. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            var at = page.evaluateHandle(FOCUSED).asElement();
            assertThat((Boolean) at.evaluate(VISIBLE))
                    .as("focus can be seen on %s", at.evaluate("at => at.outerHTML.slice(0, 200)"))
                    .isTrue();
            if ((Boolean) at.evaluate("(at, selector) => at.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by Tab on " + page.url());
    }
}
