package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Role;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.ImpreciseDate;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Branches of the plan over the API (issue 4, section 3). */
@MicronautTest(transactional = false)
class ScenarioApiTest extends ApiTest {
    private static final String SCENARIOS = "programmes/TEST/scenarios";
    private static final String LATER = """
            {"name":"DMS später","changes":[{"kind":"MEASURE","measure":"B1-A","start":"2020-01-01","end":"2022-06-30",\
            "minMonths":24,"maxMonths":24}]}""";

    private Measure a;
    private Measure b;
    private ApiClient core;

    @BeforeEach
    void chainOfTwo() {
        a = world.store(world.aMeasure("B1-A"));
        b = world.store(world.aMeasure("B1-B")
                .state(MeasureState.PLANNED)
                .start(ImpreciseDate.day(2022, 1, 1))
                .end(ImpreciseDate.day(2023, 12, 31)));
        world.milestone(b, "MS01", "Pilot", ImpreciseDate.day(2022, 6, 30));
        world.bean(PlanService.class).save(world.system(), world.requires(b, a));
        core = as(Role.CORE_TEAM);
    }

    private String made(String body) {
        var answer = core.post(SCENARIOS, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return SCENARIOS + "/" + answer.json().path("id").asText();
    }

    private Measure now() {
        return world.bean(MeasureService.class).get(world.system(), a.id());
    }

    @Test
    void aScenarioIsComparedAndMerged() {
        var path = made(LATER);
        var comparison = core.get(path + "/comparison").json();
        assertThat(comparison.path("impact").path("moved").asInt()).isEqualTo(2);
        assertThat(comparison.path("moved").get(1).path("scenarioStart").asText())
                .isEqualTo("2022-07-01");
        assertThat(comparison.path("scenarioChain")).hasToString("[\"B1-A\",\"B1-B\"]");
        assertThat(now()).isEqualTo(a);
        var merged =
                core.with("If-Match", "\"1\"", "Change-Reason", "Beschluss").post(path + "/merge");
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);
        assertThat(merged.json().path("state").asText()).isEqualTo("MERGED");
        assertThat(now().end()).isEqualTo(ImpreciseDate.day(2022, 6, 30));
        assertThat(world.bean(MeasureService.class)
                        .history(world.system(), a.id())
                        .getLast()
                        .reason())
                .isEqualTo("DMS später: Beschluss");
    }

    @Test
    void whatCameBackCanBeSentAgainAndChangesNothing() {
        var relation =
                core.get("programmes/TEST/relations").json().path("items").get(0);
        var path = made("""
                {"name":"Alles","changes":[{"kind":"MILESTONE","measure":"B1-B","milestone":"MS01","forecast":"2022-12"},\
                {"kind":"RELATION_REMOVED","id":"%s"},\
                {"kind":"RELATION_ADDED","relation":{"from":"B1-B","type":"ENABLES","to":"B2"}}]}""".formatted(relation.path("id").asText()));
        var scenario = core.get(path);
        assertThat(scenario.json().path("changes")).hasSize(3);
        var same = core.with("If-Match", "\"1\"")
                .put(path, "{\"changes\":" + scenario.json().path("changes") + "}");
        assertThat(same.status()).as(same.text()).isEqualTo(200);
        assertThat(same.json().path("version").asInt()).isEqualTo(1);
        assertThat(same.json()).isEqualTo(scenario.json());
    }

    @Test
    void whatMovedLiveIsNamedInTheConflictUntilTheScenarioStandsOnIt() {
        var path = made(LATER);
        world.bean(MeasureService.class)
                .save(world.system(), a.toBuilder().state(MeasureState.ON_HOLD).build());
        assertThat(core.get(path + "/comparison")
                        .json()
                        .path("outrun")
                        .get(0)
                        .path("subject")
                        .asText())
                .isEqualTo("B1-A");
        var refused = core.with("If-Match", "\"1\"").post(path + "/merge");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("scenarioOutrun", "B1-A");
        var rebased = core.with("If-Match", "\"1\"").post(path + "/rebase");
        assertThat(rebased.status()).as(rebased.text()).isEqualTo(200);
        assertThat(core.with("If-Match", "\"2\"").post(path + "/merge").status())
                .isEqualTo(200);
    }

    @Test
    void aCycleIsAcceptedAndShown() {
        world.bean(MeasureService.class)
                .save(world.system(), a.toBuilder().state(MeasureState.PLANNED).build());
        var path = made("""
                {"name":"Kreis","changes":[{"kind":"RELATION_ADDED",\
                "relation":{"from":"B1-A","type":"REQUIRES","to":"B1-B"}}]}""");
        var comparison = core.get(path + "/comparison").json();
        assertThat(comparison.path("impact").path("computed").asBoolean()).isFalse();
        assertThat(comparison.path("cycle").toString()).contains("B1-A", "B1-B");
        assertThat(core.with("If-Match", "\"1\"").post(path + "/merge").status())
                .isEqualTo(409);
    }

    @Test
    void nonsenseIsRefusedAtItsField() {
        assertThat(core.post(SCENARIOS, LATER.replace("2022-06-30", "2019-06-30"))
                        .violation())
                .isEqualTo("changes[0].end:endBeforeStart");
        assertThat(core.post(SCENARIOS, LATER.replace("B1-A", "B9-Z")).violation())
                .isEqualTo("changes[0].measure:unknownCode");
        assertThat(core.post(SCENARIOS, "{\"name\":\" \"}").violation()).isEqualTo("name:required");
    }

    @Test
    void aDiscardedOneLeavesThePlanAndCanBeDeleted() {
        var path = made(LATER);
        assertThat(core.with("If-Match", "\"1\"")
                        .post(path + "/discard")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("DISCARDED");
        assertThat(now()).isEqualTo(a);
        assertThat(core.with("If-Match", "\"2\"").put(path, "{\"name\":\"x\"}").status())
                .isEqualTo(409);
        assertThat(core.with("If-Match", "\"2\"").delete(path).status()).isEqualTo(204);
        assertThat(core.get(path).status()).isEqualTo(404);
    }
}
