package de.stellwerk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import de.stellwerk.storage.PostgresServer;
import org.junit.jupiter.api.Test;

/** The database goes away while somebody writes, and comes back. */
class DatabaseGoneIT {
    /** Long enough for the program to find out, and for the screen to try again. */
    private static final int SECONDS = Integer.getInteger("stellwerk.outage", 12);

    private static final String TEXT = "Geschrieben, als die Datenbank fort war.";

    @Test
    void whatWasTypedStaysAndIsStoredWhenItIsBack() throws InterruptedException {
        var postgres = PostgresServer.ofItsOwn();
        try (var program = Program.demoOn(postgres.url("gone"));
                var browser = new Browser();
                var coreTeam = browser.visit(1440)) {
            coreTeam.open(program.url("/")).login("kernteam");
            var address = program.url(SampleReports.of(coreTeam.page(), program).status("U2-B", "2020-06"));
            coreTeam.open(address);
            var next = coreTeam.page().getByLabel("Nächste Aktivitäten").last();

            postgres.down();
            next.fill(TEXT);
            Thread.sleep(SECONDS * 1_000L);
            assertThat(next).hasValue(TEXT);
            coreTeam.picture("database-gone-1440");

            postgres.up();
            assertThat(coreTeam.page().locator(".st-saving"))
                    .containsText("Automatisch gespeichert", new ContainsTextOptions().setTimeout(60_000));
            assertThat(next).hasValue(TEXT);
            coreTeam.open(address);
            assertThat(coreTeam.page().getByLabel("Nächste Aktivitäten").last()).hasValue(TEXT);
        }
    }
}
