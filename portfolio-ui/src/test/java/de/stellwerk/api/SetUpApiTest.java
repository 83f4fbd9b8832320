package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Role;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the administration sets on screen can be set here, too. */
@MicronautTest(transactional = false)
class SetUpApiTest extends ApiTest {
    private static final String BODIES = "programmes/TEST/bodies";

    @Test
    void administratorCreatesAndDeletesABodyWithoutSeeingTheProgramme() {
        var admin = as(Role.ADMIN);
        var created = admin.post(
                BODIES,
                "{\"code\":\"PR\",\"name\":\"Personalrat\",\"kind\":\"CONSULTED\",\"seats\":[{\"role\":\"Vorsitz\",\"advisory\":true}]}");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/v1/" + BODIES + "/PR");
        assertThat(admin.get(BODIES).json().path("total").asInt()).isEqualTo(2);
        assertThat(admin.get("programmes/TEST").status()).isEqualTo(403);
        assertThat(admin.with("If-Match", created.etag())
                        .send("DELETE", BODIES + "/PR")
                        .status())
                .isEqualTo(204);
        assertThat(admin.get(BODIES + "/PR").status()).isEqualTo(404);
    }

    @Test
    void bodyThatHasMetIsNotDeleted() {
        var refused = as(Role.CORE_TEAM).with("If-Match", "*").send("DELETE", BODIES + "/LA");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.violation()).isEqualTo(":bodyInUse.meetings");
    }

    @Test
    void calendarIsChangedFromTodayOn() {
        var admin = as(Role.ADMIN);
        var before = admin.get("calendar");
        assertThat(before.etag()).isEqualTo("\"0\"");
        var changed = admin.with("If-Match", before.etag())
                .put(
                        "calendar",
                        "{\"land\":\"HB\",\"commonDaysOff\":[\"CHRISTMAS_EVE\"],\"ownDaysOff\":[{\"day\":\"2020-09-14\",\"yearly\":false,\"name\":\"Ausflug\"}]}");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.etag()).isEqualTo("\"1\"");
        assertThat(changed.json().path("daysOff").findValuesAsText("day"))
                .contains("2020-09-14", "2020-12-24", "2021-12-24");
        var stale = admin.with("If-Match", before.etag()).put("calendar", "{\"land\":\"BY\"}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("land").asText()).isEqualTo("HB");
        assertThat(as(Role.LIAISON).get("calendar").json().path("land").asText())
                .isEqualTo("HB");
    }

    @Test
    void settingsKeepWhatIsLeftOutAndNameGaps() {
        var admin = as(Role.ADMIN);
        var path = "programmes/TEST/settings";
        var before = admin.get(path);
        var changed = admin.with("If-Match", before.etag()).put(path, "{\"dueWorkingDay\":7}");
        assertThat(changed.json().path("dueWorkingDay").asInt()).isEqualTo(7);
        assertThat(changed.json().path("costClasses")).isEqualTo(before.json().path("costClasses"));
        assertThat(admin.get(path + "?asOf=2020-07-09")
                        .json()
                        .path("dueWorkingDay")
                        .asInt())
                .isEqualTo(5);

        var gap = changed.json().path("costClasses").toString().replace("800000.00", "900000.00");
        var refused = admin.with("If-Match", changed.etag())
                .put(path, "{\"costClasses\":" + gap.replaceFirst("900000.00", "800000.00") + "}");
        assertThat(List.of(refused.status(), refused.violation()))
                .containsExactly(422, "costClasses[5].min:costClassesGap");
    }

    @Test
    void thresholdsOfComputedLightsAreSettingsAndStayWhenTheProgrammeIsChanged() {
        var office = as(Role.PROGRAMME_OFFICE);
        var path = "programmes/TEST/settings";
        var usual = "{\"redAfterMonths\":3,\"manyRisks\":5,\"redAfterDays\":90}";
        assertThat(office.get(path).json().path("lightRules")).hasToString(usual);
        var strict = "{\"redAfterMonths\":0,\"manyRisks\":1,\"redAfterDays\":0}";
        var set = office.with("If-Match", "*").put(path, "{\"lightRules\":" + strict + "}");
        assertThat(set.json().path("lightRules")).as(set.text()).hasToString(strict);
        office.with("If-Match", "*").put("programmes/TEST", "{\"name\":\"Anders\"}");
        assertThat(office.get(path).json().path("lightRules")).hasToString(strict);
        var wrong = office.with("If-Match", "*")
                .put(path, "{\"lightRules\":" + strict.replace("\"manyRisks\":1", "\"manyRisks\":0") + "}");
        assertThat(wrong.violation()).isEqualTo("lightRules.manyRisks:numberBetween");
        var back = office.with("If-Match", "*").put(path, "{\"lightRules\":null}");
        assertThat(back.json().path("lightRules")).hasToString(usual);
    }

    @Test
    void remindersBelongToTheProgramme() {
        var office = as(world.as(Role.PROGRAMME_OFFICE));
        var path = "programmes/TEST/settings";
        var usual = "{\"before\":3,\"after\":1,\"again\":5,\"escalation\":10}";
        assertThat(office.get(path).json().path("noticeRules")).hasToString(usual);
        var own = "{\"before\":0,\"after\":2,\"again\":4,\"escalation\":0}";
        var set = office.with("If-Match", "*").put(path, "{\"noticeRules\":" + own + "}");
        assertThat(set.json().path("noticeRules")).as(set.text()).hasToString(own);
        var wrong = office.with("If-Match", "*")
                .put(path, "{\"noticeRules\":" + own.replace("\"again\":4", "\"again\":2") + "}");
        assertThat(wrong.violation()).isEqualTo("noticeRules.again:againTooEarly");
        var back = office.with("If-Match", "*").put(path, "{\"noticeRules\":null}");
        assertThat(back.json().path("noticeRules")).hasToString(usual);
    }

    @Test
    void officeAsksForAnUpdateAndTheLeadReadsIt() {
        var measure = world.store(world.aMeasure("B1-A"));
        var lead = as(world.leadOf(measure));
        var office = as(world.as(Role.PROGRAMME_OFFICE));
        var path = "programmes/TEST/measures/B1-A/update-requests";
        assertThat(office.post(path).json().path("people").asInt()).isEqualTo(1);
        var again = office.post(path);
        assertThat(again.status()).as(again.text()).isEqualTo(409);
        assertThat(again.violation()).isEqualTo(":askedToday");
        var notices = lead.get("me/notices").json();
        assertThat(notices.path("total").asInt()).isEqualTo(1);
        assertThat(notices.path("items").path(0).path("kind").asText()).isEqualTo("REQUESTED");
        assertThat(notices.path("items").path(0).path("read").asBoolean()).isFalse();
        assertThat(lead.post("me/notices/read").status()).isEqualTo(204);
        assertThat(lead.get("me/notices")
                        .json()
                        .path("items")
                        .path(0)
                        .path("read")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void everybodySaysWhatComesByMail() {
        var lead = as(world.as(Role.STEERING_COMMITTEE));
        assertThat(lead.get("me/notice-choice").json().path("language").asText())
                .isEqualTo("GERMAN");
        var set = lead.with("If-Match", "\"0\"").put("me/notice-choice", "{\"withoutMail\":[\"BEFORE_DUE\"]}");
        assertThat(set.json().path("withoutMail")).as(set.text()).hasToString("[\"BEFORE_DUE\"]");
        assertThat(set.json().path("language").asText()).isEqualTo("GERMAN");
        var stale = lead.with("If-Match", "\"0\"").put("me/notice-choice", "{\"language\":\"ENGLISH\"}");
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void row39PeriodsWithoutBudgetAreSetAsSettingsAndAsPartOfTheProgramme() {
        var office = as(Role.PROGRAMME_OFFICE);
        var path = "programmes/TEST/settings";
        var interim = "[{\"first\":\"2022-01-01\",\"last\":\"2022-04-30\",\"name\":\"Interimszeit\"}]";
        var set = office.with("If-Match", "*").put(path, "{\"withoutBudget\":" + interim + "}");
        assertThat(set.json().path("withoutBudget").toString()).as(set.text()).isEqualTo(interim);
        var programme = office.get("programmes/TEST");
        assertThat(programme.json().path("withoutBudget").toString()).isEqualTo(interim);

        var renamed = office.with("If-Match", programme.etag()).put("programmes/TEST", "{\"name\":\"Anders\"}");
        assertThat(renamed.json().path("withoutBudget").toString()).isEqualTo(interim);
        var wrong = office.with("If-Match", "*")
                .put("programmes/TEST", "{\"withoutBudget\":" + interim.replace("04-30", "04-31") + "}");
        assertThat(List.of(wrong.status(), wrong.violation())).containsExactly(400, "withoutBudget[0].last:badFormat");
        var backwards = office.with("If-Match", "*")
                .put("programmes/TEST", "{\"withoutBudget\":" + interim.replace("2022-04", "2021-04") + "}");
        assertThat(List.of(backwards.status(), backwards.violation()))
                .containsExactly(422, "withoutBudget[0].last:endBeforeStart");
        var nameless = office.with("If-Match", "*").put(path, "{\"withoutBudget\":[{\"first\":\"2022-01-01\"}]}");
        assertThat(nameless.violation()).isEqualTo("withoutBudget[0].last:required");
        var cleared = office.with("If-Match", "*").put("programmes/TEST", "{\"withoutBudget\":null}");
        assertThat(cleared.json().path("withoutBudget").toString()).isEqualTo("[]");
    }

    @Test
    void row40UnavailablePeriodsOfADepartmentStayUntilTheyAreCleared() {
        var admin = as(Role.ADMIN);
        var path = "departments/"
                + admin.get("departments")
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
        var planning = "[{\"first\":\"2022-09-01\",\"last\":\"2022-11-30\",\"name\":\"Haushaltsplanung\"}]";
        var set = admin.with("If-Match", "*").put(path, "{\"unavailable\":" + planning + "}");
        assertThat(set.json().path("unavailable").toString()).as(set.text()).isEqualTo(planning);
        admin.with("If-Match", "*").put(path, "{\"name\":\"Anders\"}");
        assertThat(admin.get(path).json().path("unavailable").toString()).isEqualTo(planning);
        var cleared = admin.with("If-Match", "*").put(path, "{\"unavailable\":null}");
        assertThat(cleared.json().path("unavailable").toString()).isEqualTo("[]");
    }
}
