package de.stellwerk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoginIT {
    private static Program program;
    private static Browser browser;

    @BeforeAll
    static void start() {
        program = Program.accountsOnly();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @Test
    void whoIsNotLoggedInSeesOnlyTheLogin() {
        try (var visit = browser.visit(1440)) {
            visit.open(program.url("/")).hasNoBarriers().picture("login-1440");
            assertThat(visit.page().locator("h1")).hasText("Anmelden");
            assertThat(visit.page().locator("vaadin-side-nav")).hasCount(0);
        }
    }

    @Test
    void aWrongPasswordIsSaidAtTheForm() {
        try (var visit = browser.visit(390)) {
            visit.open(program.url("/anmelden"));
            visit.page().locator("#login input").fill("kernteam");
            visit.page().locator("#password input").fill("falsch");
            visit.page().locator("#password input").press("Enter");
            assertThat(visit.page().locator("[role=alert]")).hasText("Anmeldename oder Kennwort stimmt nicht.");
            visit.hasNoBarriers().picture("login-refused-390");
        }
    }

    @Test
    void loginOpensTheFrontPageUnderANewSessionAndLogoutEndsIt() {
        try (var visit = browser.visit(1440)) {
            visit.open(program.url("/"));
            String before = session(visit);
            visit.login("kernteam");
            assertThat(visit.page().locator("h1")).hasText("Lagebild");
            assertThat(session(visit)).isNotEqualTo(before);
            assertThat(visit.page().locator("#stichtag")).containsText("heute, 10.07.2020");
            visit.hasNoBarriers().picture("front-1440");
            visit.page().locator("#rollenmenue").click();
            visit.picture("role-menu-1440");
            visit.page().locator("vaadin-menu-bar-item").getByText("Abmelden").click();
            assertThat(visit.page().locator("h1")).hasText("Anmelden");
            visit.open(program.url("/"));
            assertThat(visit.page().locator("h1")).hasText("Anmelden");
        }
    }

    @Test
    void languageAndColoursCanBeSwitched() {
        try (var visit = browser.visit(1440)) {
            visit.open(program.url("/")).login("kernteam");
            visit.page().locator("#rollenmenue").click();
            visit.page()
                    .locator("vaadin-menu-bar-item")
                    .getByText("Dunkle Darstellung")
                    .click();
            assertThat(visit.page().locator("html")).hasAttribute("data-scheme", "dark");
            visit.page().locator("#rollenmenue").click();
            visit.page().locator("vaadin-menu-bar-item").getByText("English").click();
            assertThat(visit.page().locator("#stichtag")).containsText("As of");
            assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
            assertThat(visit.page().locator("html")).hasAttribute("data-scheme", "dark");
            visit.settle().hasNoBarriers().picture("front-dark-1440");
        }
    }

    @Test
    void aPastDayIsSaidOnEveryPage() {
        try (var visit = browser.visit(1440)) {
            visit.open(program.url("/")).login("kernteam");
            visit.page().locator("#stichtag").click();
            visit.page().locator("vaadin-date-picker input").fill("30.04.2020");
            visit.page().locator("vaadin-date-picker input").press("Enter");
            assertThat(visit.page().locator(".st-past")).containsText("Sie sehen den Stand vom 30.04.2020.");
            visit.settle().hasNoBarriers().picture("past-1440");
            visit.page().locator(".st-past vaadin-button").click();
            assertThat(visit.page().locator(".st-past")).hasCount(0);
        }
    }

    @Test
    void anUnknownPageIsAPageOfItsOwn() {
        try (var visit = browser.visit(390, ColorScheme.DARK)) {
            visit.open(program.url("/")).login("kernteam").open(program.url("/gibt-es-nicht"));
            assertThat(visit.page().locator("h1")).hasText("Seite nicht gefunden");
            visit.hasNoBarriers().picture("not-found-dark-390");
        }
    }

    @Test
    void theSessionReadsTheApiButWritesOnlyWithTheToken() {
        try (var visit = browser.visit(1440)) {
            visit.open(program.url("/")).login("kernteam");
            var me = visit.page().request().get(program.url("/api/v1/me"));
            assertThat(me.status()).isEqualTo(200);
            assertThat(me.headers()).containsKey("x-csrf-token");
            assertThat(visit.page().request().post(program.url("/api/v1/me")).status())
                    .isEqualTo(403);
        }
    }

    private static String session(Browser.Visit visit) {
        return visit.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("stellwerk"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
