package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.stellwerk.access.Role;
import de.stellwerk.measure.Tag;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What holds for every call. */
@MicronautTest(transactional = false)
class ConventionsTest extends ApiTest {
    private static final String MEASURES = "programmes/TEST/measures";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String B1A = MEASURES + "/B1-A";
    private ApiClient core;

    @BeforeEach
    void caller() {
        core = as(Role.CORE_TEAM);
        world.store(world.aMeasure("B1-A"));
    }

    @Test
    void everythingButTheDescriptionAsksForALogin() {
        assertThat(nobody().get("programmes").status()).isEqualTo(401);
        assertThat(nobody().get("openapi").status()).isEqualTo(200);
    }

    @Test
    void everyRefusalIsInTheLogOnceUnderItsId() {
        var lines = new ListAppender<ILoggingEvent>();
        var log = (Logger) LoggerFactory.getLogger("de.stellwerk");
        var level = log.getLevel();
        lines.start();
        log.setLevel(Level.INFO);
        log.addAppender(lines);
        try {
            var refused = List.of(
                    nobody().get("programmes"),
                    core.get(MEASURES + "/NONE"),
                    core.get("measures?size=x"),
                    core.post(MEASURES, "{\"code\":\"?\"}"));
            for (var answer : refused) {
                var id = answer.json().path("instance").asText();
                assertThat(lines.list)
                        .as(answer.text())
                        .filteredOn(e -> e.getFormattedMessage().contains(id))
                        .hasSize(1);
            }
        } finally {
            log.detachAppender(lines);
            log.setLevel(level);
        }
    }

    @Test
    void everyListIsSearchedByItsText() {
        assertThat(core.get("programmes/TEST/blocks?q=baustein%20b2").json().path("items"))
                .hasSize(1);
        assertThat(core.get("programmes?q=nirgends").json().path("total").asInt())
                .isZero();
        assertThat(core.get("measures?q=b1-a").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void anotherMunicipalitysDataIsNotThere() {
        var other = de.stellwerk.fixtures.World.in(context);
        other.store(other.aMeasure("X-1"));
        assertThat(core.get(MEASURES + "/X-1").status()).isEqualTo(404);
        assertThat(core.get("measures").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void administratorSeesNoMeasures() {
        assertThat(as(Role.ADMIN).get("measures").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, nothing, 404",
        "GET, programmes/NONE, 404",
        "GET, programmes/TEST/measures/NONE, 404",
        "GET, status-reports/0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b11, 404",
        "GET, status-reports/no-uuid, 400",
        "GET, programmes?asOf=2020-02-31, 400",
        "GET, programmes?asOf=yesterday, 400",
        "GET, measures?page=-1, 422",
        "GET, measures?size=501, 422",
        "GET, measures?size=x, 400",
        "GET, measures?sort=colour, 422",
        "'GET', 'measures?sort=code,up', 422",
        "GET, measures?priority=URGENT, 422",
        "GET, measures?q=%00, 400",
        "GET, programmes/TEST/reporting-board?from=2020-13, 400",
        "GET, programmes/TEST/reporting-board?from=2020-06&to=2020-01, 422",
        "PATCH, programmes/TEST, 405",
        "DELETE, programmes/TEST, 405"
    })
    void whatDoesNotFitIsRefusedAsAProblem(String method, String path, int status) {
        var answer = core.send(method, path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("type").asText()).startsWith("urn:stellwerk:problem:");
        assertThat(answer.json().path("instance").asText()).startsWith("urn:uuid:");
        assertThat(answer.json().path("title").asText()).doesNotContain("!");
    }

    @Test
    void formNotAvailableIs406() {
        assertThat(core.with("Accept", "image/png").get("me").status()).isEqualTo(406);
    }

    @Test
    void listAnswersItsPages() {
        world.store(world.aMeasure("B1-B"));
        world.store(world.aMeasure("B1-C"));

        var second = core.get("measures?page=1&size=2&sort=code,desc").json();

        assertThat(second.path("items")).hasSize(1);
        assertThat(second.path("items").get(0).path("code").asText()).isEqualTo("B1-A");
        assertThat(second.path("total").asInt()).isEqualTo(3);
        assertThat(second.path("page").asInt()).isEqualTo(1);
        assertThat(second.path("size").asInt()).isEqualTo(2);
    }

    @Test
    void everyListSortsByItsFields() {
        var blocks =
                core.get("programmes/TEST/blocks?sort=costClass,asc").json().path("items");
        assertThat(blocks.get(0).path("code").asText()).isEqualTo("B2");
        assertThat(core.get("programmes/TEST/blocks?sort=costClass,desc")
                        .json()
                        .path("items")
                        .get(0)
                        .path("code")
                        .asText())
                .isEqualTo("B1");
    }

    @Test
    void nothingReportedIsNullAndNotLeftOut() {
        var measure = core.get(B1A).json();
        assertThat(measure.has("light")).isTrue();
        assertThat(measure.path("light").isNull()).isTrue();
        assertThat(measure.path("end").path("date").asText()).isEqualTo("2021-12-31");
        assertThat(measure.path("end").path("precision").asText()).isEqualTo("DAY");
        assertThat(measure.path("aliases").isArray()).isTrue();
    }

    @Test
    void changeWithoutIfMatchIs428() {
        assertThat(core.put(B1A, "{\"title\":\"Neu\"}").status()).isEqualTo(428);
    }

    @Test
    void staleChangeIs412WithTheCurrentResource() {
        var etag = core.get(B1A).etag();
        assertThat(core.with("If-Match", etag).put(B1A, "{\"title\":\"Neu\"}").status())
                .isEqualTo(200);

        var stale = core.with("If-Match", etag).put(B1A, "{\"title\":\"Anders\"}");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("title").asText()).isEqualTo("Neu");
        assertThat(stale.etag()).isEqualTo("\"2\"");
        assertThat(core.get(B1A).json().path("title").asText()).isEqualTo("Neu");
    }

    @Test
    void fieldsLeftOutStayAndNullClears() {
        var before = core.get(B1A);
        var changed = core.with("If-Match", before.etag())
                .put(B1A, "{\"label\":null}")
                .json();
        assertThat(changed.path("label").isNull()).isTrue();
        assertThat(changed.path("title")).isEqualTo(before.json().path("title"));
        assertThat(changed.path("participants")).isEqualTo(before.json().path("participants"));
    }

    @Test
    void whatWasReadCanBeSentBack() {
        var read = core.get(B1A);
        var written = core.with("If-Match", read.etag()).put(B1A, read.text());
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        assertThat(written.json()).isEqualTo(read.json());
    }

    @Test
    void createdMeasureIsWhereLocationSays() {
        var answer = core.post(MEASURES, """
                {"code":"B2-A","title":"E-Rechnung","block":"B2","state":"PLANNED","aliases":["7B"],
                 "start":"2020-Q3","end":{"date":"2021-12-31","precision":"YEAR"},"tags":["Klima"]}""");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var found = core.get(answer.header("Location"));
        assertThat(found.etag()).isEqualTo("\"1\"");
        assertThat(found.json().path("start").path("date").asText()).isEqualTo("2020-09-30");
        assertThat(found.json().path("start").path("precision").asText()).isEqualTo("QUARTER");
        assertThat(found.json().path("aliasDetails").get(0).path("text").asText())
                .isEqualTo("7B");
        assertThat(core.get("measures?q=7B").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void refusedInputNamesEveryFieldInTheCallersLanguage() {
        var body =
                "{\"code\":\"B1 A\",\"title\":\" \",\"block\":\"B1\",\"state\":\"ACTIVE\",\"start\":\"2021\",\"end\":\"2020\"}";
        var german = core.post(MEASURES, body);
        assertThat(german.status()).isEqualTo(422);
        assertThat(german.json().path("violations").findValuesAsText("field"))
                .containsExactlyInAnyOrder("code", "title", "end");
        assertThat(german.json().path("violations").findValuesAsText("message")).contains("Bitte ausfüllen.");
        assertThat(core.with("Accept-Language", "en")
                        .post(MEASURES, body)
                        .json()
                        .path("violations")
                        .findValuesAsText("message"))
                .contains("Please fill in.");
        assertThat(core.get("measures").json().path("total").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "null",
                "{",
                "{\"code\":1}",
                "{\"colour\":\"red\"}",
                "{\"priority\":\"URGENT\"}",
                "{\"priority\":2}",
                "{\"duration\":7}",
                "{\"duration\":{\"minMonths\":\"6\"}}",
                "{\"duration\":{\"minMonths\":99999999999}}",
                "{\"aliases\":\"7B\"}",
                "{\"aliases\":[7]}",
                "{\"start\":\"mid 2019\"}",
                "{\"start\":{\"date\":\"2019-02-30\",\"precision\":\"DAY\"}}",
                "{\"start\":{\"date\":\"2019-02-28\",\"precision\":\"CENTURY\"}}",
                "{\"start\":{\"day\":1}}",
                "{\"reportsFrom\":\"2020\"}",
                "{\"code\":\"A\",\"code\":\"B\"}"
            })
    void malformedBodyIs400(String body) {
        var answer = core.post(MEASURES, body);
        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        assertThat(answer.json().path("violations")).isNotEmpty();
        assertThat(answer.json().path("violations").get(0).path("message").asText())
                .isNotBlank();
        assertThat(core.get("measures").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void nullAmongListElementsIsRefused() {
        var etag = core.get(B1A).etag();
        for (var field : List.of("aliases", "responsible", "participants", "tags", "remarks", "sources")) {
            var answer = core.with("If-Match", etag).put(B1A, "{\"" + field + "\":[null]}");
            assertThat(answer.status()).as(field + answer.text()).isEqualTo(422);
        }
    }

    @Test
    void longTextAndNulAreRefusedAndOtherScriptsAreNot() {
        var etag = core.get(B1A).etag();
        var writer = core.with("If-Match", etag);
        assertThat(writer.put(B1A, "{\"description\":\"" + "x".repeat(100_000) + "\"}")
                        .status())
                .isEqualTo(422);
        assertThat(writer.put(B1A, "{\"title\":\"a\\u0000b\"}").status()).isEqualTo(422);
        assertThat(writer.put(B1A, "{\"title\":\"a\\ud83d\"}").status()).isEqualTo(422);
        var odd = "😀 שלום <script>alert(1)</script>";
        assertThat(writer.put(B1A, "{\"title\":\"" + odd + "\"}")
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo(odd);
    }

    @Test
    void bodyOverTwoMegabytesIs413() {
        var answer = core.post(MEASURES, "{\"title\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
    }

    @Test
    void connectionStaysOpenWhenTheAnswerComesBeforeTheBody() throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write(("PUT /api/v1/programmes/TEST HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 2\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(in.readLine()).contains(" 401 ");
            out.write("{}GET /api/v1/openapi HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(in.lines()).anyMatch(line -> line.contains("HTTP/1.1 200 "));
        }
    }

    @Test
    void otherContentTypeIs415() {
        assertThat(core.with("Content-Type", "text/plain")
                        .send("POST", MEASURES, "hello")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void csvHoldsTheWholeListWithHarmlessFormulas() {
        world.store(world.aMeasure("B1-B").title("=HYPERLINK(\"http://x\";\"y\")"));
        world.store(world.aMeasure("B1-C").tags(List.of(new Tag(Tag.Kind.OTHER, "+1"))));

        var csv = core.with("Accept", "text/csv").get("measures?size=1");

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.bytes()).startsWith(0xEF, 0xBB, 0xBF);
        var lines = csv.text().split("\r\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).contains(";code;label;aliases;").contains(";duration.minMonths;");
        assertThat(lines[2]).contains(";\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\";");
    }

    @Test
    void workbookHoldsTheWholeListWithHarmlessFormulas() throws Exception {
        world.store(world.aMeasure("B1-B").title("=HYPERLINK(\"http://x\";\"y\")"));

        var answer = core.with("Accept", XLSX).get("programmes/TEST/measures?size=1");

        assertThat(answer.header("Content-Type")).startsWith(XLSX);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            var cell = sheet.getRow(4).getCell(2);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(core.with("Accept", XLSX).get("measures").status()).isEqualTo(200);
    }

    @Test
    void csvTakesTheDecimalSignFromTheLanguage() {
        var german = core.with("Accept", "text/csv", "Accept-Language", "de")
                .get("programmes")
                .text();
        assertThat(german).contains("costRange.min").contains(";900000,00;1700000,00;");
        assertThat(core.with("Accept", "text/csv", "Accept-Language", "en")
                        .get("programmes")
                        .text())
                .contains(";900000.00;1700000.00;");
    }

    @Test
    void asOfAnswersWhatWasRecordedByThen() {
        world.on(java.time.LocalDate.of(2020, 7, 14));
        var etag = core.get(B1A).etag();
        core.with("If-Match", etag).put(B1A, "{\"title\":\"Neu\"}");
        assertThat(core.get(B1A + "?asOf=2020-07-10").json().path("title").asText())
                .isEqualTo("Maßnahme B1-A");
        assertThat(core.get(B1A + "?asOf=2020-07-14").json().path("title").asText())
                .isEqualTo("Neu");
        assertThat(core.get(B1A + "?asOf=2020-07-01").status()).isEqualTo(404);
    }

    @Test
    void deletedMeasureIsGone() {
        assertThat(core.delete(B1A).status()).isEqualTo(428);
        assertThat(core.with("If-Match", "\"1\"").delete(B1A).status()).isEqualTo(204);
        assertThat(core.get(B1A).status()).isEqualTo(404);
    }

    @Test
    void cycleOfRelationsIsNamed() {
        world.store(world.aMeasure("B1-B"));
        assertThat(core.post(B1A + "/relations", "{\"type\":\"REQUIRES\",\"to\":\"B1-B\"}")
                        .status())
                .isEqualTo(201);
        var cycle = core.post(MEASURES + "/B1-B/relations", "{\"type\":\"REQUIRES\",\"to\":\"B1-A\"}");
        assertThat(cycle.status()).isEqualTo(422);
        assertThat(cycle.json().path("violations").get(0).path("message").asText())
                .contains("B1-B → B1-A");
    }

    @Test
    void milestonesAndDeadlinesLiveBelowTheirMeasure() {
        var milestone = core.post(
                B1A + "/milestones",
                "{\"code\":\"MS01\",\"description\":\"Pilot\",\"phase\":\"Pilot\",\"planned\":\"2020-10-01\"}");
        assertThat(milestone.status()).as(milestone.text()).isEqualTo(201);
        assertThat(core.get(milestone.header("Location")).json().path("phase").asText())
                .isEqualTo("Pilot");
        var deadline = core.post(B1A + "/deadlines", """
                {"code":"L01","title":"OZG","basis":"OZG","level":"FEDERAL","binding":"BINDING",
                 "statements":[{"date":{"date":"2022-12-31","precision":"YEAR"},"source":{"section":"1.2.1"}}]}""");
        assertThat(deadline.status()).as(deadline.text()).isEqualTo(201);
        assertThat(deadline.json().path("appliesTo").get(0).asText()).isEqualTo("B1-A");
        assertThat(core.get("programmes/TEST/deadlines?day=2022-12-30")
                        .json()
                        .path("items")
                        .get(0)
                        .path("daysLeft")
                        .asInt())
                .isEqualTo(1);
        assertThat(core.get("programmes/TEST/plan")
                        .json()
                        .path("measures")
                        .get(0)
                        .path("milestones"))
                .hasSize(1);
    }

    @Test
    void bearerTokenActsUntilItIsRevoked() {
        var created = core.post("me/tokens", "{\"name\":\"Auswertung\",\"expires\":\"2020-12-31\"}");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        var token = nobody().with(
                        "Authorization",
                        "Bearer " + created.json().path("secret").asText());
        assertThat(token.get("me").json().path("grants").get(0).path("role").asText())
                .isEqualTo("CORE_TEAM");
        core.delete("me/tokens/" + created.json().path("id").asText());
        assertThat(token.get("me").status()).isEqualTo(401);
    }

    @Test
    void administratorKeepsPeopleAndDepartments() {
        var admin = as(Role.ADMIN);
        var user = admin.post(
                "users",
                "{\"name\":\"Neu\",\"login\":\"neu-" + UUID.randomUUID()
                        + "\",\"password\":\"lang genug 123\",\"grants\":[{\"role\":\"AUDIT\"}]}");
        assertThat(user.status()).as(user.text()).isEqualTo(201);
        assertThat(user.text()).doesNotContain("lang genug");
        assertThat(admin.post("departments", "{\"code\":\"" + "x".repeat(60) + "\",\"name\":\"\"}")
                        .json()
                        .path("violations"))
                .hasSize(2);
        assertThat(core.get("users").status()).isEqualTo(403);
        assertThat(core.get("departments").status()).isEqualTo(200);
    }

    @Test
    void journalIsForAudit() {
        assertThat(core.get("journal").status()).isEqualTo(403);
        var audit = as(Role.AUDIT);
        var id = core.get(B1A).json().path("id").asText();
        var entries = audit.get("journal?entity=measure&id=" + id).json().path("items");
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).path("after").path("title").asText()).isEqualTo("Maßnahme B1-A");
        assertThat(entries.get(0).path("before").isNull()).isTrue();
        assertThat(audit.get("journal?size=2").json().path("items")).hasSize(2);
        assertThat(audit.get("journal?entity=programme").json().path("total").asInt())
                .isEqualTo(1);
    }
}
