package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Role;
import de.stellwerk.measure.Measure;
import de.stellwerk.shared.ImpreciseDate;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the lead's report to the committee's, through the API alone (requirements rows 72 to 76). */
@MicronautTest(transactional = false)
class ApiJourneyTest extends ApiTest {
    private static final String REPORTS = "programmes/TEST/measures/B1-A/status-reports";
    private static final String CONTENT = """
            {"lights":{"schedule":"YELLOW","resources":"GREEN","quality":"GREEN"},
             "reasons":{"schedule":"Abnahme verschoben","resources":"genug Personal","quality":"ohne Mängel"},
             "risks":[{"text":"Schulungsräume fehlen"}],
             "decisions":[{"text":"Räume freigeben","due":"2020-07-31"}],
             "activities":"Testbetrieb begonnen","nextActivities":"Abnahme vorbereiten"}""";

    private ApiClient lead;
    private ApiClient office;
    private ApiClient core;
    private ApiClient committee;

    @BeforeEach
    void people() {
        world.on(LocalDate.of(2020, 1, 2));
        Measure measure = world.store(world.aMeasure("B1-A"));
        world.milestone(measure, "MS01", "Abnahme", ImpreciseDate.day(2020, 9, 1));
        world.on(LocalDate.of(2020, 7, 10));
        lead = as(world.leadOf(measure));
        office = as(Role.PROGRAMME_OFFICE);
        core = as(Role.CORE_TEAM);
        committee = as(Role.STEERING_COMMITTEE);
    }

    @Test
    void reportGoesFromTheLeadToTheCommittee() {
        var report = leadSubmits();
        officeReturns(report);
        leadMends(report);
        officeReleases(report);
        var programmeReport = officeBuildsTheQuarter();
        coreTeamApproves(programmeReport);
        committeeReads(programmeReport, report);
    }

    private String leadSubmits() {
        var draft = lead.post(REPORTS, "{\"period\":\"2020-06\"}");
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(draft.json().path("state").asText()).isEqualTo("DRAFT");
        assertThat(draft.json().path("nextMilestone").path("code").asText()).isEqualTo("MS01");
        assertThat(draft.json().path("openPoints")).isNotEmpty();
        var path = draft.header("Location");

        var early = lead.with("If-Match", draft.etag()).post(path + "/submit");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.json().path("violations").findValuesAsText("field")).contains("lights.schedule");

        var saved = lead.with("If-Match", draft.etag()).put(path, CONTENT);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.json().path("light").asText()).isEqualTo("YELLOW");
        assertThat(saved.json().path("openPoints")).isEmpty();
        return change(lead, path, "submit", "SUBMITTED");
    }

    /** Changes the state of what is there now. */
    private static String change(ApiClient who, String path, String step, String state) {
        var answer = who.with("If-Match", who.get(path).etag()).post(path + "/" + step);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("state").asText()).isEqualTo(state);
        return path;
    }

    private void officeReturns(String report) {
        assertThat(committee.get(report).status()).isEqualTo(404);
        var etag = office.get(report).etag();
        assertThat(office.with("If-Match", etag)
                        .post(report + "/return", "{\"comment\":\" \"}")
                        .status())
                .isEqualTo(422);
        var returned =
                office.with("If-Match", etag).post(report + "/return", "{\"comment\":\"Bitte Risiko ergänzen\"}");
        assertThat(returned.json().path("state").asText()).isEqualTo("RETURNED");
        assertThat(returned.json().path("returnComment").asText()).isEqualTo("Bitte Risiko ergänzen");
    }

    private void leadMends(String report) {
        var now = lead.get(report);
        var risk = now.json().path("risks").get(0).path("key").asText();
        var mended = lead.with("If-Match", now.etag())
                .put(report, "{\"risks\":[{\"text\":\"Schulungsräume fehlen\"},{\"text\":\"Krankheit\"}]}");
        assertThat(mended.json().path("risks").get(0).path("key").asText()).isEqualTo(risk);
        assertThat(mended.json().path("activities").asText()).isEqualTo("Testbetrieb begonnen");
        change(lead, report, "submit", "SUBMITTED");
        var board = office.get("programmes/TEST/reporting-board?from=2020-05&to=2020-06")
                .json();
        assertThat(board.path("rows").get(0).path("group").asText()).isEqualTo("TO_CHECK");
    }

    private void officeReleases(String report) {
        var etag = lead.get(report).etag();
        assertThat(lead.with("If-Match", etag).post(report + "/release").status())
                .isEqualTo(403);
        change(office, report, "release", "RELEASED");
        var frozen = lead.get(report);
        assertThat(frozen.json().path("hash").asText()).hasSize(64);
        assertThat(lead.with("If-Match", frozen.etag())
                        .put(report, "{\"activities\":\"anders\"}")
                        .status())
                .isEqualTo(409);
        assertThat(committee.get(report).status()).isEqualTo(200);
    }

    private String officeBuildsTheQuarter() {
        var built = office.post("programmes/TEST/programme-reports", "{\"quarter\":\"2020-Q2\"}");
        assertThat(built.status()).as(built.text()).isEqualTo(201);
        assertThat(built.json().path("missingReports")).isEmpty();
        assertThat(built.json().path("blocks").get(0).path("light").asText()).isEqualTo("YELLOW");
        assertThat(built.json().path("risks")).hasSize(2);
        var path = built.header("Location");
        var saved = office.with("If-Match", built.etag())
                .put(
                        path,
                        "{\"summary\":\"Im Plan.\",\"light\":\"YELLOW\",\"blocks\":[{\"code\":\"B1\",\"text\":\"Testbetrieb.\"}]}");
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.json().path("blocks").get(0).path("text").asText()).isEqualTo("Testbetrieb.");
        assertThat(committee.get(path).status()).isEqualTo(404);
        return change(office, path, "submit", "SUBMITTED");
    }

    private void coreTeamApproves(String programmeReport) {
        var etag = office.get(programmeReport).etag();
        assertThat(office.with("If-Match", etag)
                        .post(programmeReport + "/approve")
                        .status())
                .isEqualTo(403);
        change(core, programmeReport, "approve", "APPROVED");
    }

    private void committeeReads(String programmeReport, String report) {
        var list = committee.get("programmes/TEST/programme-reports").json();
        assertThat(list.path("items").get(0).path("state").asText()).isEqualTo("APPROVED");
        var read = committee.get(programmeReport).json();
        assertThat(read.path("summary").asText()).isEqualTo("Im Plan.");
        assertThat(read.path("hash").asText()).hasSize(64);
        assertThat(committee
                        .get("programmes/TEST/overview")
                        .json()
                        .path("light")
                        .asText())
                .isEqualTo("YELLOW");
        for (var format : new String[] {"docx", "xlsx", "pdf"}) {
            for (var path : new String[] {programmeReport, report}) {
                var file = committee.get(path + "/document?format=" + format);
                assertThat(file.status()).as(path + " " + format).isEqualTo(200);
                assertThat(new String(file.bytes(), 0, 4, StandardCharsets.US_ASCII))
                        .isEqualTo(format.equals("pdf") ? "%PDF" : "PK\u0003\u0004");
                assertThat(file.header("Content-Disposition")).contains("." + format);
            }
        }
        var slides = committee.get(programmeReport + "/document?format=pptx");
        assertThat(slides.status()).isEqualTo(200);
        assertThat(slides.header("Content-Disposition")).contains("_Programmbericht_v1.pptx");
        assertThat(committee.get(programmeReport + "/document?format=pptx").bytes())
                .isEqualTo(slides.bytes());
        committeeTakesThePack(programmeReport);
        assertThat(committee.get(report + "/document?format=zip").status()).isEqualTo(422);
        assertThat(committee.get(programmeReport + "/document?format=exe").status())
                .isEqualTo(422);
        assertThat(committee.get(report + "/document?format=pptx").status()).isEqualTo(422);
        assertThat(office.post(report + "/revise").status()).isEqualTo(428);
        assertThat(office.with("If-Match", "\"1\"").post(report + "/revise").status())
                .isEqualTo(412);
        var etag = office.get(report).etag();
        var revision = office.with("If-Match", etag).post(report + "/revise");
        assertThat(revision.status()).isEqualTo(201);
        assertThat(revision.json().path("replaces").asText()).isEqualTo(report.replaceAll(".*/", ""));
        assertThat(committee.get(programmeReport).json()).isEqualTo(read);
    }

    /** All files in one, the same bytes each time. */
    private void committeeTakesThePack(String programmeReport) {
        var pack = committee.get(programmeReport + "/document?format=zip");
        assertThat(pack.status()).isEqualTo(200);
        assertThat(pack.header("Content-Disposition")).contains("2020-Q2_Programmbericht_v1.zip");
        assertThat(committee.get(programmeReport + "/document?format=zip").bytes())
                .isEqualTo(pack.bytes());
    }
}
