package de.stellwerk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main job in a browser: from the lead's report to the committee's download. */
class ReportJourneyIT {
    private static Program program;
    private static Browser browser;

    @BeforeAll
    static void start() {
        program = Program.demo();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

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

    private String leadSubmits() {
        try (var lead = browser.visit(1440)) {
            lead.open(program.url("/statusberichte"))
                    .login("leitung")
                    .hasNoBarriers()
                    .picture("mine-1440");
            lead.page().locator("a[aria-label$=', B1-B']").click();
            lead.settle();
            assertThat(lead.page().locator("h1")).hasText("Projekt-Statusbericht Juni 2020");
            lead.picture("report-1440").hasNoBarriers();
            var activities = lead.page()
                    .getByLabel("Wesentliche Aktivitäten im Berichtsmonat")
                    .last();
            activities.fill("Schnittstellentest begonnen, Ablagestruktur abgenommen.");
            activities.blur();
            assertThat(lead.page().getByText("Automatisch gespeichert").first()).isVisible();
            var address = lead.page().url();
            lead.page().locator("#submit").click();
            assertThat(lead.page().locator("#withdraw")).isVisible();
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
            for (var format : new String[] {"xlsx", "docx"}) {
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
