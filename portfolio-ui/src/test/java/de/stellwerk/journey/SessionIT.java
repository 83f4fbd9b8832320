package de.stellwerk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.PasswordRules;
import de.stellwerk.access.Tenants;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How a session ends, and that nothing is lost by it. */
class SessionIT extends Journey {
    private static final String NEW = "Ofen Tulpe Gleis Brille";

    @Test
    void textTypedWhenTheSessionHadEndedIsOfferedAfterTheLogin() {
        try (var coreTeam = browser.visit(1440)) {
            coreTeam.open(program.url("/")).login("kernteam");
            var address = program.url(SampleReports.of(coreTeam.page(), program).status("U2-B", "2020-06"));
            coreTeam.open(address);
            endSessionsOf("kernteam");
            var activities = coreTeam.page().getByLabel("Wesentliche Aktivitäten im Berichtsmonat");
            activities.last().fill("Nach dem Ende der Sitzung geschrieben.");
            activities.last().blur();
            coreTeam.page().getByText("Ihre Sitzung ist abgelaufen").click();
            coreTeam.page().locator("#login").waitFor();
            coreTeam.settle().login("kernteam");
            assertThat(coreTeam.page()).hasURL(address);
            coreTeam.page().getByText("Wiederherstellen").click();
            assertThat(coreTeam.page()
                            .getByLabel("Wesentliche Aktivitäten im Berichtsmonat")
                            .last())
                    .hasValue("Nach dem Ende der Sitzung geschrieben.");
            assertThat(coreTeam.page().locator(".st-saving")).containsText("Automatisch gespeichert");
        }
    }

    @Test
    void newPasswordEndsAllOtherSessionsAndGivesThisOneANewId() {
        try (var here = browser.visit(1440);
                var there = browser.visit(1440)) {
            there.open(program.url("/massnahmen")).login("lotse");
            here.open(program.url("/profil")).login("lotse");
            var before = session(here);
            var page = here.page();
            page.locator("#old-password input").fill("nicht das alte");
            page.locator("#new-password input").fill(NEW);
            page.locator("#change-password").click();
            assertThat(page.getByText("Das bisherige Kennwort stimmt nicht.")).isVisible();
            page.locator("#old-password input").fill(PasswordRules.DEMO);
            page.locator("#change-password").click();
            assertThat(page.getByText("Alle anderen Sitzungen sind beendet.")).isVisible();
            here.settle().hasNoBarriers().picture("profile-password-1440");
            assertThat(session(here)).isNotEqualTo(before);

            there.open(program.url("/massnahmen"));
            assertThat(there.page().locator("h1")).hasText("Anmelden");
            here.open(program.url("/massnahmen"));
            assertThat(here.page().locator("h1")).hasText("Maßnahmen");
        }
    }

    @Test
    void signingOutEverywhereEndsThisSessionToo() {
        try (var here = browser.visit(390);
                var there = browser.visit(1440)) {
            there.open(program.url("/")).login("revision");
            here.open(program.url("/profil")).login("revision");
            here.page().locator("#sign-out-everywhere").click();
            here.settle().picture("sign-out-everywhere-390");
            here.hasNoBarriers().page().locator("#question-yes").click();
            assertThat(here.page().locator("h1")).hasText("Anmelden");
            there.open(program.url("/"));
            assertThat(there.page().locator("h1")).hasText("Anmelden");
        }
    }

    @Test
    void pauseIsWarnedOfAndCanBeEnded() {
        try (var office = browser.visit(1440)) {
            var page = office.page();
            page.clock().install();
            office.open(program.url("/")).login("projektbuero");
            var warning = page.locator("dialog.st-session");
            assertThat(warning).isHidden();
            pass(page, Duration.ofMinutes(58).plusSeconds(5));
            assertThat(warning).containsText("In zwei Minuten werden Sie abgemeldet.");
            office.hasNoBarriers().picture("session-warning-1440");
            office.look(390, ColorScheme.DARK).fitsTheScreen().hasContrast().picture("session-warning-dark-390");
            page.keyboard().press("Enter");
            assertThat(warning).isHidden();

            pass(page, Duration.ofMinutes(61));
            assertThat(warning).containsText("Ihre Sitzung ist abgelaufen.");
            page.keyboard().press("Escape");
            page.locator("vaadin-app-layout").waitFor();
        }
    }

    private static void pass(Page page, Duration time) {
        page.clock().fastForward(time.toMillis());
    }

    private static void endSessionsOf(String login) {
        var access = program.context().getBean(AccessService.class);
        var tenant = program.context().getBean(Tenants.class).all().getFirst();
        var system = Caller.system(tenant.id());
        access.people(system).stream()
                .filter(p -> login.equals(p.login()))
                .forEach(p -> access.signOutEverywhere(system, p.id()));
    }

    private static String session(Browser.Visit visit) {
        return visit.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("stellwerk"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
