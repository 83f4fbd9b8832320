package de.stellwerk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The main job in a browser: from the lead's report to the committee's download. */
class ReportJourneyIT extends Journey {
    /** A usual month takes no more. */
    private static final int MOST_CLICKS = 15;

    @Test
    void reportReachesTheCommittee() throws IOException {
        var address = leadSubmits();
        officeReturns(address);
        leadMends(address);
        officeReleases(address);
        var report = officeBuildsProgrammeReport();
        coreTeamApproves(report);
        committeeDownloads(report);
    }

    @Test
    void textTypedWithoutAConnectionIsStoredWhenItIsBack() {
        try (var coreTeam = browser.visit(1440)) {
            var address = returnedReport(coreTeam);
            var next = coreTeam.open(address)
                    .page()
                    .getByLabel("Nächste Aktivitäten")
                    .last();
            coreTeam.page().context().setOffline(true);
            next.fill("Ohne Verbindung geschrieben.");
            assertThat(coreTeam.page().locator(".st-saving"))
                    .hasText("Keine Verbindung. Wir speichern, sobald sie wieder da ist.");
            coreTeam.page().context().setOffline(false);
            assertThat(coreTeam.page().locator(".st-saving")).containsText("Automatisch gespeichert");
            coreTeam.open(address);
            assertThat(coreTeam.page().getByLabel("Nächste Aktivitäten").last())
                    .hasValue("Ohne Verbindung geschrieben.");
        }
    }

    @Test
    void textTypedInAClosedTabIsOfferedAgain() {
        try (var coreTeam = browser.visit(1440)) {
            var address = returnedReport(coreTeam);
            var closed = coreTeam.page().context().newPage();
            closed.navigate(address);
            var activities = closed.getByLabel("Wesentliche Aktivitäten im Berichtsmonat")
                    .last();
            activities.waitFor();
            // Nothing more reaches the server from this tab, and then it is gone.
            closed.route("**", route -> route.abort());
            activities.fill("Im geschlossenen Tab geschrieben.");
            closed.close();

            coreTeam.open(address).page().getByText("Wiederherstellen").click();
            assertThat(coreTeam.page()
                            .getByLabel("Wesentliche Aktivitäten im Berichtsmonat")
                            .last())
                    .hasValue("Im geschlossenen Tab geschrieben.");
            assertThat(coreTeam.page().locator(".st-saving")).containsText("Automatisch gespeichert");
        }
    }

    @Test
    void overallLightOtherThanTheWorstNeedsAReasonThatIsShownAfterwards() {
        try (var coreTeam = browser.visit(1440)) {
            coreTeam.open(program.url("/statusberichte/stand")).login("kernteam");
            var page = coreTeam.page();
            page.locator(".st-board [aria-label='Anlegen, U1-B']").click();
            page.locator("vaadin-radio-group[aria-label=Gesamt]")
                    .getByLabel("Rot")
                    .click();
            page.locator("#submit").click();
            assertThat(page.locator(".st-open-points")).containsText("Abweichung im Gesamtstatus begründen");
            page.getByLabel("Begründung der abweichenden Gesamtampel").last().fill("Der Partner ist ausgefallen.");
            assertThat(page.locator(".st-open-points")).containsText("Alles ausgefüllt");
            page.locator("#submit").click();
            assertThat(page.locator(".st-paper")).containsText("Der Partner ist ausgefallen.");
        }
    }

    private static String returnedReport(Browser.Visit coreTeam) {
        coreTeam.open(program.url("/")).login("kernteam");
        return program.url(SampleReports.of(coreTeam.page(), program).status("U2-B", "2020-06"));
    }

    private String leadSubmits() {
        try (var lead = browser.visit(1440)) {
            lead.open(program.url("/")).login("leitung").countClicks();
            lead.page().locator("vaadin-side-nav-item[path=statusberichte]").click();
            lead.page().locator("a[aria-label$=', B1-B']").click();
            lead.page().locator("#submit").waitFor();
            lead.settle();
            assertThat(lead.page().locator("h1")).hasText("Projekt-Statusbericht Juni 2020");
            lead.picture("report-1440").hasNoBarriers();
            var activities = lead.page()
                    .getByLabel("Wesentliche Aktivitäten im Berichtsmonat")
                    .last();
            activities.click();
            activities.fill("Schnittstellentest begonnen, Ablagestruktur abgenommen.");
            var quality = lead.page().getByLabel("Begründung Qualität").last();
            quality.click();
            quality.fill("Der Probebetrieb läuft ohne wesentliche Mängel.");
            var next = lead.page().getByLabel("Nächste Aktivitäten").last();
            next.click();
            next.fill("Schulung der zweiten Gruppe, Pilotbetrieb vorbereiten.");
            next.blur();
            assertThat(lead.page().getByText("Automatisch gespeichert").first()).isVisible();
            var address = lead.page().url();
            lead.page().locator("#submit").click();
            assertThat(lead.page().locator("#withdraw")).isVisible();
            assertThat(lead.clicks())
                    .as("clicks from the front page to the submitted report")
                    .isBetween(4, MOST_CLICKS);
            lead.settle().hasNoBarriers().picture("report-submitted-1440");
            return address;
        }
    }

    private void officeReturns(String address) {
        try (var office = browser.visit(1440)) {
            office.open(program.url("/statusberichte/stand")).login("projektbuero");
            office.hasNoBarriers().picture("board-1440");
            office.open(address).page().locator("#return").click();
            office.page().locator("#return-comment textarea").fill("Bitte die Qualität begründen.");
            office.page().locator("#return-send").click();
            assertThat(office.page().locator("#release")).hasCount(0);
        }
    }

    private void leadMends(String address) {
        try (var lead = browser.visit(390)) {
            lead.open(address).login("leitung");
            assertThat(lead.page().getByText("Bitte die Qualität begründen.").first())
                    .isVisible();
            lead.hasNoBarriers().picture("report-returned-390");
            lead.page().locator("#submit").click();
            assertThat(lead.page().locator("#withdraw")).isVisible();
        }
    }

    private void officeReleases(String address) {
        try (var office = browser.visit(1440)) {
            office.open(address).login("projektbuero");
            office.page().locator("#release").click();
            assertThat(office.page().locator("#release")).hasCount(0);
            office.settle().picture("report-released-1440");
        }
    }

    private String officeBuildsProgrammeReport() {
        try (var office = browser.visit(1440)) {
            office.open(program.url("/programmberichte")).login("projektbuero");
            office.hasNoBarriers().picture("programme-reports-1440");
            office.page().locator("#create").click();
            office.page().waitForURL("**/programmberichte/*-*");
            office.settle().hasNoBarriers().picture("programme-report-draft-1440");
            office.page().locator("#accept-missing").click();
            assertThat(office.page().locator("#accept-missing")).hasCount(0);
            office.settle();
            office.page().locator("#submit").click();
            assertThat(office.page().locator("#submit")).hasCount(0);
            return office.page().url();
        }
    }

    private void coreTeamApproves(String report) {
        try (var coreTeam = browser.visit(1440)) {
            coreTeam.open(report).login("kernteam").page().locator("#approve").click();
            assertThat(coreTeam.page()
                            .getByText("Dieser Bericht ändert sich nicht mehr.")
                            .first())
                    .isVisible();
            coreTeam.settle().hasNoBarriers().picture("programme-report-approved-1440");
        }
    }

    private void committeeDownloads(String report) throws IOException {
        try (var committee = browser.visit(390)) {
            committee.open(report).login("lenkung").hasNoBarriers().picture("programme-report-committee-390");
            for (var format : new String[] {"xlsx", "docx", "pptx", "pdf", "zip"}) {
                Download file = committee
                        .page()
                        .waitForDownload(() -> committee
                                .page()
                                .locator("a[href*='format=" + format + "']")
                                .first()
                                .evaluate("a => a.click()"));
                assertThat(file.suggestedFilename()).isEqualTo("2020-Q2_Programmbericht_v1." + format);
                assertThat(Files.size(file.path())).isGreaterThan(5_000);
            }
        }
    }
}
