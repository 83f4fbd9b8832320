package de.stellwerk.api;

import static de.stellwerk.access.Role.ADMIN;
import static de.stellwerk.access.Role.AUDIT;
import static de.stellwerk.access.Role.CONSULTED_BODY;
import static de.stellwerk.access.Role.CORE_TEAM;
import static de.stellwerk.access.Role.LIAISON;
import static de.stellwerk.access.Role.PROGRAMME_OFFICE;
import static de.stellwerk.access.Role.PROJECT_LEAD;
import static de.stellwerk.access.Role.STEERING_COMMITTEE;
import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Role;
import de.stellwerk.exchange.PlantedExportService;
import de.stellwerk.fixtures.World;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.shared.Light;
import de.stellwerk.status.StatusService;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every operation of the API as every role, and as somebody of another municipality, compared with the rights table. An operation
 * that is new is missing in {@link #OPERATIONS} and fails until it is said whose it is.
 */
@MicronautTest(transactional = false)
@Property(name = PlantedExportService.PLANTED, value = "true")
class RightsMatrixTest extends ApiTest {
    private static final String UPLOAD = "------x";

    /** The rows of the rights table and who has them; a lead, liaison or consulted body has to do with the measure asked for. */
    enum Right {
        ANYBODY(Role.values()),
        SEE_PROGRAMME(CORE_TEAM, PROGRAMME_OFFICE, PROJECT_LEAD, LIAISON, STEERING_COMMITTEE, CONSULTED_BODY, AUDIT),
        SEE_WHOLE_PROGRAMME(CORE_TEAM, PROGRAMME_OFFICE, PROJECT_LEAD, STEERING_COMMITTEE, AUDIT),
        SEE_UNRELEASED(CORE_TEAM, PROGRAMME_OFFICE, PROJECT_LEAD, AUDIT),
        SEE_PROGRAMME_REPORT_DRAFT(CORE_TEAM, PROGRAMME_OFFICE, AUDIT),
        EDIT_PROGRAMME(CORE_TEAM, PROGRAMME_OFFICE),
        /** Bodies, cost classes and reporting calendar (decision 19). */
        SET_UP_PROGRAMME(CORE_TEAM, PROGRAMME_OFFICE, ADMIN),
        /** Who sets bodies up sees them, and nothing else of the programme. */
        SEE_BODIES(Role.values()),
        EDIT_MEASURE(CORE_TEAM, PROGRAMME_OFFICE, PROJECT_LEAD),
        /** A project lead works on own scenarios, and merges what changes own measures. */
        PLAN_SCENARIO(CORE_TEAM, PROGRAMME_OFFICE, PROJECT_LEAD),
        WRITE_REPORT(CORE_TEAM, PROGRAMME_OFFICE, PROJECT_LEAD),
        CHECK_REPORT(PROGRAMME_OFFICE),
        BUILD_PROGRAMME_REPORT(CORE_TEAM, PROGRAMME_OFFICE),
        APPROVE_PROGRAMME_REPORT(CORE_TEAM),
        GIVE_FEEDBACK(CORE_TEAM, PROGRAMME_OFFICE, PROJECT_LEAD, LIAISON, STEERING_COMMITTEE, CONSULTED_BODY),
        ANSWER_FEEDBACK(CORE_TEAM, PROGRAMME_OFFICE),
        RECORD_RESOLUTION(CORE_TEAM, PROGRAMME_OFFICE, STEERING_COMMITTEE),
        GIVE_STATEMENT(CORE_TEAM, PROGRAMME_OFFICE, PROJECT_LEAD, CONSULTED_BODY),
        /** What was put to a body is everybody's who sees the programme, but for the liaison's. */
        SEE_CONSULTATIONS(CORE_TEAM, PROGRAMME_OFFICE, PROJECT_LEAD, STEERING_COMMITTEE, CONSULTED_BODY, AUDIT),
        OWN_DEPARTMENT(LIAISON),
        JOURNAL(AUDIT),
        ADMINISTER(ADMIN),
        /** The login and the first set-up: whoever is logged in is led on. */
        NOBODY();

        final Set<Role> roles;

        Right(Role... roles) {
            this.roles = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(Arrays.asList(roles));
        }
    }

    static final Map<Right, List<String>> OPERATIONS = Map.ofEntries(
            Map.entry(
                    Right.ANYBODY,
                    List.of(
                            "getMe",
                            "listTokens",
                            "listViews",
                            "createToken",
                            "revokeToken",
                            "listDepartments",
                            "getDepartment",
                            "getCalendar",
                            "listNotices",
                            "readNotices",
                            "getNoticeChoice",
                            "changeNoticeChoice",
                            "getCalendarLink",
                            "createCalendarLink",
                            "revokeCalendarLink",
                            "signOut")),
            Map.entry(Right.SEE_BODIES, List.of("listBodies", "getBody")),
            Map.entry(
                    Right.SET_UP_PROGRAMME,
                    List.of("createBody", "changeBody", "deleteBody", "getSettings", "changeSettings")),
            Map.entry(
                    Right.SEE_PROGRAMME,
                    List.of(
                            "listProgrammes",
                            "getProgramme",
                            "listBlocks",
                            "getBlock",
                            "getOverview",
                            "getReportingBoard",
                            "listBoardRows",
                            "getPlan",
                            "getForecast",
                            "getMeasureForecast",
                            "listBaselines",
                            "getBaseline",
                            "getBaselineComparison",
                            "listDateMoves",
                            "getMilestoneTrend",
                            "listRelations",
                            "listDeadlines",
                            "getDeadline",
                            "listAllMeasures",
                            "listMeasures",
                            "getMeasure",
                            "listMilestones",
                            "getMilestone",
                            "listRelationsOfMeasure",
                            "listDeadlinesOfMeasure",
                            "listConsultations",
                            "getConsultation",
                            "listStatusReports",
                            "listRisks",
                            "getRisk",
                            "listDecisions",
                            "listConsultationsOfProgramme",
                            "listMeetings",
                            "getMeeting",
                            "listFeedback",
                            "getFeedback")), // one's own, or as audit any
            Map.entry(
                    Right.SEE_WHOLE_PROGRAMME,
                    List.of(
                            "getDelay",
                            "getRelation", // whose other end is a measure that liaison and consulted body do not see
                            "listInconsistencies",
                            "getInconsistency",
                            "getProbability",
                            "listProgrammeReports",
                            "listScenarios",
                            "getScenario",
                            "getScenarioComparison",
                            "exportProgramme")),
            Map.entry(Right.SEE_UNRELEASED, List.of("getStatusReport", "getStatusReportDocument")),
            Map.entry(
                    Right.SEE_PROGRAMME_REPORT_DRAFT,
                    List.of("getProgrammeReport", "getProgrammeReportDocument", "getCandidates")),
            Map.entry(
                    Right.EDIT_PROGRAMME,
                    List.of(
                            "changeProgramme",
                            "askForUpdate",
                            "createBaseline",
                            "changeBaseline",
                            "createMeeting",
                            "changeMeeting",
                            "deleteMeeting",
                            "deleteBaseline",
                            "changeBlock",
                            "changeInconsistency",
                            "createMeasure",
                            "deleteMeasure",
                            "createDeadline",
                            "changeDeadline",
                            "deleteDeadline",
                            "getImportTemplate",
                            "takeOldReports",
                            "importProgramme")),
            Map.entry(
                    Right.EDIT_MEASURE,
                    List.of(
                            "changeMeasure",
                            "createMilestone",
                            "changeMilestone",
                            "deleteMilestone",
                            "createRelation",
                            "changeRelation",
                            "deleteRelation",
                            "createConsultation",
                            "changeConsultation",
                            "changeRisk",
                            "escalateRisk",
                            "takeBackRisk")),
            Map.entry(
                    Right.PLAN_SCENARIO,
                    List.of(
                            "createScenario",
                            "changeScenario",
                            "deleteScenario",
                            "mergeScenario",
                            "rebaseScenario",
                            "discardScenario")),
            Map.entry(
                    Right.WRITE_REPORT,
                    List.of(
                            "createStatusReport",
                            "changeStatusReport",
                            "submitStatusReport",
                            "withdrawStatusReport",
                            "reviseStatusReport")),
            Map.entry(Right.CHECK_REPORT, List.of("returnStatusReport", "releaseStatusReport")),
            Map.entry(
                    Right.BUILD_PROGRAMME_REPORT,
                    List.of(
                            "createProgrammeReport",
                            "changeProgrammeReport",
                            "submitProgrammeReport",
                            "reviseProgrammeReport")),
            Map.entry(Right.APPROVE_PROGRAMME_REPORT, List.of("approveProgrammeReport", "returnProgrammeReport")),
            Map.entry(Right.GIVE_FEEDBACK, List.of("createFeedback", "changeFeedback")),
            Map.entry(Right.ANSWER_FEEDBACK, List.of("answerFeedback")),
            Map.entry(Right.RECORD_RESOLUTION, List.of("recordOutcome")),
            Map.entry(Right.GIVE_STATEMENT, List.of("giveStatement")),
            Map.entry(Right.JOURNAL, List.of("listJournal")),
            Map.entry(
                    Right.ADMINISTER,
                    List.of(
                            "createDepartment",
                            "changeDepartment",
                            "changeCalendar",
                            "listUsers",
                            "getUser",
                            "createUser",
                            "changeUser",
                            "eraseUser",
                            "signOutUser")));

    /** Bodies that are all right, so that nothing but the right decides. */
    private static final Map<String, String> CONTENT = Map.ofEntries(
            Map.entry("createBaseline", "{\"name\":\"Neu\"}"),
            Map.entry("createToken", "{\"name\":\"x\",\"expires\":\"2020-12-31\"}"),
            Map.entry("createMeasure", "{\"code\":\"N-1\",\"title\":\"Neu\",\"block\":\"B1\",\"state\":\"PLANNED\"}"),
            Map.entry(
                    "createDeadline",
                    "{\"code\":\"L9\",\"title\":\"x\",\"basis\":\"y\",\"level\":\"EU\",\"statements\":[{\"date\":\"2022\"}]}"),
            Map.entry("createMilestone", "{\"code\":\"MS9\",\"description\":\"x\",\"planned\":\"2020-12\"}"),
            Map.entry("createRelation", "{\"type\":\"CORRESPONDS_WITH\",\"to\":\"B1\"}"),
            Map.entry("createConsultation", "{\"group\":\"x\",\"asked\":\"2020-07-01\"}"),
            Map.entry("changeConsultation", "{\"result\":\"x\"}"),
            Map.entry("giveStatement", "{\"answered\":\"2020-07-02\",\"result\":\"x\"}"),
            Map.entry("createScenario", "{\"name\":\"x\"}"),
            Map.entry("changeRisk", "{\"category\":\"STAFF\",\"probability\":4,\"impact\":4}"),
            Map.entry("escalateRisk", "{\"to\":\"CORE_TEAM\"}"),
            Map.entry("takeBackRisk", "{\"reason\":\"x\"}"),
            Map.entry("createFeedback", "{\"kind\":\"NEED\",\"text\":\"x\"}"),
            Map.entry("changeFeedback", "{\"text\":\"y\"}"),
            Map.entry("answerFeedback", "{\"answer\":\"x\"}"),
            Map.entry("createStatusReport", "{\"period\":\"2020-05\"}"),
            Map.entry("createProgrammeReport", "{\"quarter\":\"2020-Q2\"}"),
            Map.entry("returnStatusReport", "{\"comment\":\"x\"}"),
            Map.entry("returnProgrammeReport", "{\"comment\":\"x\"}"),
            Map.entry("createDepartment", "{\"code\":\"N\",\"name\":\"Neu\"}"),
            Map.entry("createMeeting", "{\"body\":\"LA\",\"date\":\"2020-07-01\"}"),
            Map.entry("recordOutcome", "{\"item\":\"" + Ground.ITEM + "\",\"result\":\"NOTED\"}"),
            Map.entry("createBody", "{\"code\":\"N\",\"name\":\"Neu\",\"kind\":\"OTHER\"}"),
            Map.entry("createUser", "{\"name\":\"Neu\"}"));

    @Test
    void everyOperationHasItsRowInTheTable() {
        assertThat(OPERATIONS.values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
        assertThat(unlisted(OPERATIONS)).isEmpty();
    }

    @Test
    void operationThatTheTableForgetsIsNamed() {
        var forgetful = new HashMap<>(OPERATIONS);
        forgetful.remove(Right.JOURNAL);
        assertThat(unlisted(forgetful)).containsExactly("listJournal");
        assertThat(unlisted(Map.of(Right.JOURNAL, List.of("listJournal", "madeUp"))))
                .contains("madeUp", "getMe");
    }

    /** Described but not in the table, or the other way round. */
    private List<String> unlisted(Map<Right, List<String>> table) {
        var described =
                description().operations().map(Description.Operation::id).toList();
        var listed = table.values().stream().flatMap(List::stream).toList();
        return Stream.concat(
                        described.stream().filter(id -> !listed.contains(id)),
                        listed.stream().filter(id -> !described.contains(id)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void roleMayDoWhatTheTableSays(Role role) {
        assertThat(differences(role, OPERATIONS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void removedCheckMakesTheMatrixFall(Role role) {
        var right = Right.SEE_WHOLE_PROGRAMME;
        var export = context.getBean(PlantedExportService.class);
        export.checks(false);
        try {
            var found = differences(role, Map.of(right, OPERATIONS.get(right)));
            if (right.roles.contains(role)) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found).singleElement().asString().startsWith(role + " exportProgramme 200");
            }
        } finally {
            export.checks(true);
        }
    }

    private List<String> differences(Role role, Map<Right, List<String>> table) {
        var differences = new ArrayList<String>();
        var scenes = new HashMap<String, Scene>();
        table.forEach((right, operations) -> operations.forEach(id -> {
            var scene = scenes.computeIfAbsent(state(id), state -> scene(role, state));
            var answer = call(scene.client(), scene.ground(), id);
            if (allowed(answer) != right.roles.contains(role)) {
                differences.add(role + " " + id + " " + answer.status() + " " + answer.text());
            }
            if (allowed(answer) && !id.matches("(get|list|export).*")) {
                scenes.remove(state(id)); // Something was written.
            }
        }));
        return differences;
    }

    private record Scene(Ground ground, ApiClient client) {}

    private Scene scene(Role role, String state) {
        world = World.in(context);
        var ground = ground(state);
        var caller = ground.as(role);
        var client = as(caller);
        ground.tokenOf(caller);
        ground.feedbackOf(caller);
        return new Scene(ground, client);
    }

    @Test
    void anotherMunicipalitysPeopleReachNothing() {
        world = World.in(context);
        var ground = Ground.in(this);
        world = World.in(context);
        ground.tokenOf(ground.lead);
        var strangers = Arrays.stream(Role.values()).map(this::as).toList();
        var reached = new ArrayList<String>();
        description()
                .operations()
                .filter(o -> o.path().matches(".*\\{(id|measure)}.*|.*/measures/.*"))
                .forEach(o -> strangers.forEach(stranger -> {
                    var answer = call(stranger, ground, o.id());
                    if (allowed(answer)) {
                        reached.add(o.id() + " " + answer.status() + " " + answer.text());
                    }
                }));
        assertThat(reached).isEmpty();
    }

    @Test
    void leadOfAnotherMeasureMayNotWriteHere() {
        for (var state : List.of("draft", "submitted", "released")) {
            world = World.in(context);
            var ground = ground(state);
            var other = as(world.leadOf(world.store(world.aMeasure("Z-1"))));
            for (var right : List.of(Right.EDIT_MEASURE, Right.WRITE_REPORT)) {
                OPERATIONS.get(right).stream()
                        .filter(id -> state(id).equals(state))
                        .forEach(id -> {
                            var answer = call(other, ground, id);
                            assertThat(allowed(answer))
                                    .as(id + " " + answer.text())
                                    .isFalse();
                        });
            }
            var seen = call(other, ground, "getStatusReport");
            assertThat(allowed(seen)).as(seen.text()).isEqualTo(state.equals("released"));
        }
    }

    @Test
    void liaisonAndConsultedBodyReachNoMeasureOfOthers() {
        for (var role : List.of(LIAISON, CONSULTED_BODY)) {
            world = World.in(context);
            var ground = Ground.in(this);
            var stranger = as(world.as(role, java.util.UUID.randomUUID()));
            description()
                    .operations()
                    .filter(o -> o.path().contains("{measure}") || o.id().equals("getMeasure"))
                    .forEach(o -> {
                        var answer = call(stranger, ground, o.id());
                        assertThat(allowed(answer))
                                .as(role + o.id() + answer.text())
                                .isFalse();
                    });
            assertThat(stranger.get("measures").json().path("total").asInt()).isZero();
        }
    }

    /** In which the operation is at hand: submitted for who checks it, released for who corrects it. */
    private static String state(String id) {
        if (id.matches("(return|release|withdraw|approve)(Status|Programme)Report")) {
            return "submitted";
        }
        return id.matches("revise(Status|Programme)Report") ? "released" : "draft";
    }

    private Ground ground(String state) {
        var ground = Ground.in(this);
        if (!state.equals("draft")) {
            var reports = world.bean(StatusService.class);
            var report = reports.submit(ground.lead, ground.statusReport.id(), ground.statusReport.version());
            if (state.equals("released")) {
                reports.release(world.as(PROGRAMME_OFFICE), report.id(), report.version());
            }
            prepare(ground, state.equals("released"));
        }
        return ground;
    }

    private void prepare(Ground ground, boolean approved) {
        var reports = world.bean(ProgrammeReportService.class);
        var system = world.system();
        var draft = ground.programmeReport.toBuilder()
                .acceptMissing(true)
                .light(Light.GREEN)
                .build();
        var saved = reports.save(system, draft);
        var submitted = reports.submit(system, saved.id(), saved.version());
        if (approved) {
            reports.approve(world.as(CORE_TEAM), submitted.id(), submitted.version());
        }
    }

    private ApiClient.Answer call(ApiClient who, Ground ground, String id) {
        var operation = description()
                .operations()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
        var method = operation.method().toUpperCase(Locale.ROOT);
        // Who is refused before the body is read may lose the connection, and the next call must not meet it.
        var caller = operation.method().equals("get") ? who : who.alone().with("If-Match", "*");
        var content = operation.node().path("requestBody").path("content");
        if (content.has("multipart/form-data")) {
            return caller.with("Content-Type", "multipart/form-data; boundary=----x")
                    .send(
                            method,
                            ground.address(operation),
                            UPLOAD
                                    + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xlsx\"\r\n\r\nx\r\n"
                                    + UPLOAD + "--\r\n");
        }
        return content.isMissingNode()
                ? caller.send(method, ground.address(operation))
                : caller.with("Content-Type", "application/json")
                        .send(method, ground.address(operation), CONTENT.getOrDefault(id, "{}"));
    }

    private static boolean allowed(ApiClient.Answer answer) {
        return answer.status() != 403 && answer.status() != 404;
    }
}
