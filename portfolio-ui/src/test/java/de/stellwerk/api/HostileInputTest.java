package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Role;
import de.stellwerk.journal.Journal;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: the answer says what is wrong and where, it is never a 500, and nothing is written. */
@MicronautTest(transactional = false)
class HostileInputTest extends ApiTest {
    private static final String LONG = "x".repeat(100_000);
    private static final String ODD = "😀 \u202Eשלום مرحبا <script>alert(1)</script><b>&amp; =1+1 ' \\\" %s";
    private Ground ground;
    private ApiClient core;
    private ApiClient admin;
    private long entries;

    @BeforeEach
    void callers() {
        ground = Ground.in(this);
        var member = world.as(Role.CORE_TEAM);
        ground.feedbackOf(member);
        core = as(member).with("If-Match", "*");
        admin = as(Role.ADMIN).with("If-Match", "*");
        entries = entries();
    }

    private long entries() {
        return context.getBean(Journal.class)
                .between(world.tenant.id(), LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1), 0, 1)
                .total();
    }

    private Stream<Description.Operation> bodies() {
        return description()
                .operations()
                .filter(o -> o.node().path("requestBody").path("content").has("application/json"));
    }

    /** People, departments and the calendar are the administrator's. */
    private ApiClient who(Description.Operation o) {
        return (administers(o) ? admin : core).with("Content-Type", "application/json");
    }

    private static boolean administers(Description.Operation o) {
        return o.path().matches(".*/(users|departments|calendar)(/.*)?");
    }

    private ApiClient.Answer send(Description.Operation o, String body) {
        return who(o).send(o.method().toUpperCase(java.util.Locale.ROOT), ground.address(o), body);
    }

    private void assertNothingWritten() {
        assertThat(entries()).isEqualTo(entries);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{}]",
                "\"text\"",
                "7",
                "NaN",
                "null",
                "true",
                "{",
                "}",
                "{\"a\"",
                "{\"a\":NaN}",
                "{\"a\":1,}",
                "{'a':1}",
                "{} {}",
                "\u0000",
                "<xml/>",
                "{\"\":{}}",
                "{\"x\":1e999999999}",
                "{\"x\":1,\"x\":2}"
            })
    void whatIsNoObjectIsRefusedEverywhere(String body) {
        bodies().forEach(o -> {
            var answer = send(o, body);
            assertThat(answer.status()).as(o.id() + answer.text()).isEqualTo(400);
            assertThat(answer.json().path("violations").findValuesAsText("message"))
                    .as(o.id())
                    .isNotEmpty()
                    .allSatisfy(m -> assertThat(m).isNotBlank());
        });
        assertNothingWritten();
    }

    @Test
    void bottomlessNestingIsRefusedEverywhere() {
        bodies().forEach(o -> {
            assertThat(send(o, "{\"a\":".repeat(50_000)).status()).as(o.id()).isEqualTo(400);
            assertThat(send(o, "{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}")
                            .status())
                    .as(o.id())
                    .isEqualTo(400);
        });
        assertNothingWritten();
    }

    /** Every field of every request gets what does not fit it, and is named. */
    @Test
    void wrongTypeIsNamedAtItsField() {
        bodies().forEach(o -> {
            var content = o.node().path("requestBody").path("content").path("application/json");
            var schema = description().resolved(content.path("schema"));
            schema.path("properties").properties().forEach(p -> {
                for (var wrong : wrong(p.getValue())) {
                    var answer = send(o, "{\"" + p.getKey() + "\":" + wrong + "}");
                    var where = o.id() + " " + p.getKey() + " " + wrong + " " + answer.text();
                    assertThat(answer.status()).as(where).isEqualTo(400);
                    assertThat(answer.violation()).as(where).startsWith(p.getKey());
                    assertThat(answer.violation())
                            .as(where)
                            .matches(".*:(wrongType|badFormat|unknownValue|unknownField)");
                }
            });
        });
        assertNothingWritten();
    }

    private List<String> wrong(JsonNode stated) {
        var schema = description()
                .resolved(stated.has("allOf") ? stated.path("allOf").path(0) : stated);
        return switch (schema.path("type").asText()) {
            case "string" -> List.of("7", "true", "{}", "[]", "[\"x\"]", "-1e400");
            case "integer" -> List.of("\"7\"", "1.5", "99999999999999999999", "{}", "[]", "true", "1e400");
            case "boolean" -> List.of("\"true\"", "1", "{}", "[]");
            case "array" -> List.of("{}", "\"x\"", "7", "[[]]", "true");
            default -> List.of("[]", "7", "true", "{\"unknown\":1}");
        };
    }

    /** Every text of every request. */
    @Test
    void textOfAHundredThousandCharactersIsRefusedAtItsField() {
        texts().forEach((o, fields) -> fields.forEach(field -> {
            var answer = send(o, "{\"" + field + "\":\"" + LONG + "\"}");
            assertThat(answer.status()).as(o.id() + field).isEqualTo(422);
            assertThat(answer.violation()).as(o.id()).isEqualTo(field + ":tooLong");
        }));
        assertNothingWritten();
    }

    /** What no rule bounds, the database would refuse in its own words. */
    @Test
    void longTextThatTheApiTakesIsStoredOrRefusedAtItsField() {
        texts().forEach((o, fields) -> fields.forEach(field -> {
            for (var length : new int[] {41, 301, 1_001, JsonBody.MAX_TEXT}) {
                var answer = send(o, "{\"" + field + "\":\"" + "x".repeat(length) + "\"}");
                assertThat(answer.status())
                        .as(o.id() + " " + field + " " + length + answer.text())
                        .isLessThan(500);
            }
        }));
    }

    /** Who only reads gives no reason. */
    @Test
    void reasonThatCannotBeReadKeepsNobodyFromReading() {
        assertThat(core.with("Change-Reason", "%u1234").get("me").status()).isEqualTo(200);
        assertThat(core.with("Change-Reason", "%u1234")
                        .put("programmes/TEST", "{}")
                        .violation())
                .isEqualTo("changeReason:badFormat");
    }

    private Map<Description.Operation, List<String>> texts() {
        var found = new java.util.LinkedHashMap<Description.Operation, List<String>>();
        bodies().forEach(o -> {
            var fields = new ArrayList<String>();
            var content = o.node().path("requestBody").path("content").path("application/json");
            description()
                    .resolved(content.path("schema"))
                    .path("properties")
                    .properties()
                    .forEach(p -> {
                        if (p.getValue().path("type").asText().equals("string")) {
                            fields.add(p.getKey());
                        }
                    });
            found.put(o, fields);
        });
        return found;
    }

    static Stream<String[]> freeTexts() {
        return Stream.of(
                new String[] {"changeProgramme", "name"},
                new String[] {"changeProgramme", "description"},
                new String[] {"changeBlock", "name"},
                new String[] {"changeBlock", "description"},
                new String[] {"changeBody", "name"},
                new String[] {"changeBody", "level"},
                new String[] {"changeInconsistency", "finding"},
                new String[] {"changeInconsistency", "note"},
                new String[] {"changeConsultation", "group"},
                new String[] {"changeConsultation", "result"},
                new String[] {"changeConsultation", "question"},
                new String[] {"changeConsultation", "statement"},
                new String[] {"changeMeasure", "title"},
                new String[] {"changeMeasure", "description"},
                new String[] {"changeMeasure", "priorityRationale"},
                new String[] {"changeBaseline", "name"},
                new String[] {"changeMilestone", "description"},
                new String[] {"changeMilestone", "phase"},
                new String[] {"changeRelation", "note"},
                new String[] {"changeDeadline", "title"},
                new String[] {"changeDeadline", "basis"},
                new String[] {"changeDeadline", "note"},
                new String[] {"changeStatusReport", "activities"},
                new String[] {"changeStatusReport", "nextActivities"},
                new String[] {"changeStatusReport", "lightReason"},
                new String[] {"changeProgrammeReport", "summary"},
                new String[] {"changeProgrammeReport", "lightReason"},
                new String[] {"changeDepartment", "name"},
                new String[] {"changeUser", "name"},
                new String[] {"changeScenario", "name"},
                new String[] {"changeScenario", "note"},
                new String[] {"changeRisk", "mitigation"},
                new String[] {"changeRisk", "owner"},
                new String[] {"changeFeedback", "text"},
                new String[] {"changeMeeting", "number"});
    }

    @ParameterizedTest
    @MethodSource("freeTexts")
    void otherScriptsAndMarkupComeBackAsTheyWereSent(String operation, String field) {
        var o = description()
                .operations()
                .filter(x -> x.id().equals(operation))
                .findFirst()
                .orElseThrow();
        var written = send(o, "{\"" + field + "\":\"" + ODD + "\"}");
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        assertThat(who(o).get(ground.address(o)).json().path(field).asText()).isEqualTo(ODD.replace("\\\"", "\""));
    }

    @Test
    void everyTextFieldOfAChangeIsTriedWithMarkupOrHasAFormOfItsOwn() {
        var tried = freeTexts().map(t -> t[0] + "." + t[1]).toList();
        var formed = List.of(
                "code",
                "label",
                "shortTitle",
                "block",
                "reportsFrom",
                "reportingSince",
                "document",
                "documentDate",
                "section",
                "from",
                "to",
                "partOf",
                "asked",
                "answered",
                "keyDate",
                "meeting",
                "body",
                "date",
                "department",
                "measure",
                "login",
                "email",
                "password");
        texts().forEach((o, fields) -> {
            if (o.method().equals("put")) {
                assertThat(fields)
                        .as(o.id())
                        .allSatisfy(f -> assertThat(tried.contains(o.id() + "." + f) || formed.contains(f))
                                .as(f)
                                .isTrue());
            }
        });
    }

    @Test
    void unknownAndRepeatedParametersAreNamed() {
        description().operations().filter(o -> o.method().equals("get")).forEach(o -> {
            var unknown = core.get(ground.address(o) + "?colour=red");
            assertThat(unknown.status()).as(o.id()).isEqualTo(400);
            assertThat(unknown.violation()).as(o.id()).isEqualTo("colour:unknownParameter");
        });
        var twice = core.get("measures?priority=HIGH&priority=LOW");
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.violation()).isEqualTo("priority:repeatedParameter");
        assertThat(core.put("programmes/TEST?asOf=2020-07-01", "{}").violation())
                .isEqualTo("asOf:unknownParameter");
        assertThat(core.send("HEAD", "measures?size=1").status()).isEqualTo(200);
    }

    @Test
    void oddAddressesAndQueriesAreNoBug() {
        for (var path : List.of(
                "programmes/%00",
                "programmes/%F0%9F%98%80",
                "programmes/..%2f..%2fetc",
                "programmes/" + "x".repeat(3_000),
                "measures?q=%",
                "measures?q=%ff",
                "measures?sort=,",
                "measures?sort=code,asc,desc",
                "measures?size=99999999999",
                "measures?page=2147483647&size=500",
                "measures?block=" + ",".repeat(900),
                "measures?costClass=%2D1",
                "journal?id=x",
                "journal?from=0000-00-00",
                "programmes/TEST/deadlines?day=x",
                "programmes/TEST/probability?runs=-1",
                "programmes/TEST/probability?runs=2147483648",
                "programmes/TEST/probability?seed=x",
                "programmes/TEST/reporting-board?from=0000-01&to=9999-12",
                "programmes/TEST/reporting-board/rows?to=9999-12",
                "status-reports/1/document?format=xlsx")) {
            assertThat(raw(path)).as(path).isLessThan(500);
        }
    }

    /** What the framework itself fails on: it is told as the caller's mistake, in every language but none. */
    @Test
    void brokenAddressesHeadersAndBodiesAreTheCallersMistake() throws IOException {
        var token = context.getBean(AccessTokens.class)
                .create(world.as(Role.CORE_TEAM), "wire", LocalDate.of(2020, 12, 31));
        entries = entries();
        var put = "PUT /api/v1/programmes/TEST HTTP/1.1|If-Match: *|";
        for (var head : List.of(
                "GET /api/v1/measures?q=%zz HTTP/1.1",
                "GET /api/v1/measures?q=%f HTTP/1.1",
                "GET /api/v1/me?% HTTP/1.1",
                "GET /api/v1/me HTTP/1.1|Accept-Language: \"",
                "GET /api/v1/me HTTP/1.1|Accept-Language: de;q=x\"",
                put + "Content-Type: |Content-Length: 2",
                put + "Content-Type: application/json;charset=nonsense|Content-Length: 2",
                put + "Content-Type: application/json|Content-Length: 90",
                put + "Content-Type: application/json|Transfer-Encoding: chunked")) {
            var request = head + "|Host: localhost|Connection: close|Authorization: Bearer " + token + "||{}";
            var reply = new Wire(server.getURI(), Duration.ofSeconds(20))
                    .send(request.replace("|", "\r\n").getBytes(StandardCharsets.UTF_8));
            assertThat(reply.status()).as(head + reply.text()).isEqualTo(400);
            assertThat(reply.type()).as(head).isEqualTo("application/problem+json");
            assertThat(reply.text()).contains("\"title\":");
        }
        assertNothingWritten();
    }

    private int raw(String path) {
        try {
            return core.uncompared().get(path).status();
        } catch (IllegalArgumentException e) {
            return 400; // The client itself refuses to write such an address.
        }
    }

    @Test
    void monthInTheFutureAndSecondReportForAMonth() {
        var reports = "programmes/TEST/measures/B1-A/status-reports";
        var future = core.post(reports, "{\"period\":\"2020-08\"}");
        assertThat(future.status()).isEqualTo(422);
        assertThat(future.violation()).isEqualTo("period:monthInFuture");
        var second = core.post(reports, "{\"period\":\"2020-06\"}");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.violation()).isEqualTo(":reportExists");
        var quarter = core.post("programmes/TEST/programme-reports", "{\"quarter\":\"2020-Q4\"}");
        assertThat(quarter.status()).isEqualTo(422);
        assertThat(quarter.violation()).isEqualTo("quarter:quarterInFuture");
        assertThat(core.post("programmes/TEST/programme-reports", "{\"quarter\":\"2020-Q1\"}")
                        .violation())
                .isEqualTo(":programmeReportExists");
        for (var text : List.of("2020-13", "2020-6", "06.2020", "2020-06-01", "")) {
            assertThat(core.post(reports, "{\"period\":\"" + text + "\"}").violation())
                    .isEqualTo("period:badMonth");
        }
        assertNothingWritten();
    }

    @Test
    void cycleOfRelationsIsNamedInItsOrder() {
        world.store(world.aMeasure("B1-C"));
        core.post("programmes/TEST/measures/B1-B/relations", "{\"type\":\"REQUIRES\",\"to\":\"B1-C\"}");
        entries = entries();
        var cycle = core.post("programmes/TEST/measures/B1-C/relations", "{\"type\":\"REQUIRES\",\"to\":\"B1-A\"}");
        assertThat(cycle.status()).isEqualTo(422);
        assertThat(cycle.violation()).isEqualTo("to:relationCycle");
        assertThat(cycle.json().path("violations").path(0).path("message").asText())
                .contains("B1-C → B1-A → B1-B → B1-C");
        assertNothingWritten();
    }

    @Test
    void secondSubmitIsRefusedWithWhatThereIsNow() {
        var path = ground.address("getStatusReport");
        var seen = core.get(path).etag();
        var lead = as(ground.lead).with("If-Match", seen);
        assertThat(lead.post(path + "/submit").status()).isEqualTo(200);
        entries = entries();

        var again = lead.post(path + "/submit");
        assertThat(again.status()).isEqualTo(412);
        assertThat(again.json().path("state").asText()).isEqualTo("SUBMITTED");
        var known = core.with("If-Match", again.etag()).post(path + "/submit");
        assertThat(known.status()).isEqualTo(409);
        assertThat(known.violation()).isEqualTo(":notEditable");
        assertNothingWritten();
    }

    @Test
    void ofManySubmitsAtOnceOneIsTaken() throws Exception {
        var path = ground.address("getStatusReport");
        var lead = as(ground.lead).with("If-Match", core.get(path).etag());
        Callable<Integer> submit = () -> lead.post(path + "/submit").status();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var statuses = new ArrayList<Integer>();
            for (var done : pool.invokeAll(List.of(submit, submit, submit, submit))) {
                statuses.add(done.get());
            }
            assertThat(statuses).filteredOn(s -> s == 200).hasSize(1);
            assertThat(statuses).allSatisfy(s -> assertThat(s).isIn(200, 409, 412));
        }
        assertThat(entries()).isEqualTo(entries + 1);
    }

    @Test
    void wrongContentTypeIsRefusedEverywhere() {
        bodies().forEach(o -> {
            for (var type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
                var who = administers(o) ? admin : core;
                var answer = who.with("Content-Type", type)
                        .send(o.method().toUpperCase(java.util.Locale.ROOT), ground.address(o), "a=b");
                assertThat(answer.status()).as(o.id() + type + answer.text()).isEqualTo(415);
            }
        });
        assertNothingWritten();
    }

    @Test
    void nonsenseInIfMatchIsStale() {
        var somebody = as(Role.CORE_TEAM);
        entries = entries();
        for (var tag : List.of("1", "\"99\"", "W/\"1\"", "\"1", "x", "\"-1\"", "\"9999999999999999999\"")) {
            var answer = somebody.with("If-Match", tag).put("programmes/TEST", "{}");
            assertThat(answer.status()).as(tag).isEqualTo(412);
            assertThat(answer.json().path("code").asText()).isEqualTo("TEST");
        }
        assertNothingWritten();
    }
}
