package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Role;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.ImpreciseDate;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The computed dates over the API (requirements rows 24, 26, 31, 32). */
@MicronautTest(transactional = false)
class ForecastApiTest extends ApiTest {
    private static final String FORECAST = "programmes/TEST/forecast";

    private Measure dms;

    @BeforeEach
    void chainOfTwo() {
        dms = world.store(world.aMeasure("B1-B"));
        var archive = world.store(world.aMeasure("B1-D")
                .state(MeasureState.PLANNED)
                .duration(new Duration(12, 12, false, null))
                .start(ImpreciseDate.month(2022, 1))
                .end(ImpreciseDate.year(2022)));
        world.bean(PlanService.class).save(world.system(), world.requires(archive, dms));
        world.deadline("L10", dms, ImpreciseDate.day(2022, 1, 1));
    }

    @Test
    void datesComeWithTheirChainAndTheirDeadlines() {
        var forecast = as(Role.STEERING_COMMITTEE).get(FORECAST).json();
        assertThat(forecast.path("day").asText()).isEqualTo("2020-07-10");
        assertThat(forecast.path("end").asText()).isEqualTo("2022-12-31");
        assertThat(forecast.path("criticalChain")).hasToString("[\"B1-B\",\"B1-D\"]");
        var archive = forecast.path("measures").get(1);
        assertThat(archive.path("start")).hasToString("{\"date\":\"2022-01-31\",\"precision\":\"MONTH\"}");
        assertThat(archive.path("finish").path("precision").asText()).isEqualTo("YEAR");
        var verdict = forecast.path("deadlines").get(0);
        assertThat(verdict.path("outcome").asText()).isEqualTo("MET");
        assertThat(verdict.path("days").asInt()).isEqualTo(1);
    }

    @Test
    void reasonsAreInTheLanguageOfTheRequest() {
        var path = "programmes/TEST/measures/B1-D/forecast";
        var why = as(Role.CORE_TEAM)
                .with("Accept-Language", "de")
                .get(path)
                .json()
                .path("why");
        assertThat(why).hasSize(4);
        assertThat(why.get(1).asText()).isEqualTo("B1-D beginnt am 01.01.2022, weil B1-B am 31.12.2021 endet.");
        assertThat(as(Role.CORE_TEAM).with("Accept-Language", "en").get(path).text())
                .contains("B1-D begins on 2022-01-01 because B1-B ends on 2021-12-31.");
    }

    @Test
    void delayMovesTheSuccessorAndTipsTheDeadlineAndIsNotStored() {
        var core = as(Role.CORE_TEAM);
        var before = core.get(FORECAST).text();
        var follows = core.get("programmes/TEST/measures/B1-B/delay?months=3").json();
        assertThat(follows.path("moved")).hasSize(2);
        assertThat(follows.path("moved")
                        .get(1)
                        .path("after")
                        .path("finish")
                        .path("date")
                        .asText())
                .isEqualTo("2023-03-31");
        assertThat(follows.path("deadlines")
                        .get(0)
                        .path("before")
                        .path("outcome")
                        .asText())
                .isEqualTo("MET");
        assertThat(follows.path("deadlines").get(0).path("after").path("days").asInt())
                .isEqualTo(89);
        assertThat(core.get(FORECAST).text()).isEqualTo(before);
        assertThat(core.get("programmes/TEST/measures/B1-B/delay?months=0").status())
                .isEqualTo(422);
        assertThat(core.get("programmes/TEST/measures/B1-B/delay?months=121").status())
                .isEqualTo(422);
    }

    @Test
    void liaisonGetsTheDatesOfTheOwnDepartmentsMeasuresAlone() {
        var own = world.store(world.aMeasure("B1-E")
                .state(MeasureState.PLANNED)
                .start(null)
                .end(null)
                .participants(java.util.List.of(new de.stellwerk.measure.Participant(world.personnel.name(), false))));
        world.bean(PlanService.class).save(world.system(), world.requires(own, dms));
        var liaison = as(world.as(Role.LIAISON, world.personnel.key()));
        var forecast = liaison.get(FORECAST);
        assertThat(forecast.json().path("measures")).hasSize(1);
        assertThat(forecast.text()).contains("2022-01-01").doesNotContain("B1-B", "B1-D", "L10");
        var why = liaison.get("programmes/TEST/measures/B1-E/forecast").json();
        assertThat(why.path("whyIsCut").asBoolean()).isTrue();
    }

    @Test
    void row26CountedDutyBurnsDown() {
        var core = as(Role.CORE_TEAM);
        var path = "programmes/TEST/deadlines/L10";
        var quota = "{\"total\":180,\"items\":\"Online-Dienste\",\"counts\":"
                + "[{\"day\":\"2019-12-31\",\"done\":20},{\"day\":\"2020-06-30\",\"done\":80}]}";
        var set = core.with("If-Match", "*").put(path, "{\"quota\":" + quota + "}");
        assertThat(set.json().path("quota")).as(set.text()).hasToString(quota);
        assertThat(set.json().path("burndown"))
                .hasToString("{\"remaining\":100,\"pace\":10.0,\"needed\":5.7,\"end\":\"2021-04-30\","
                        + "\"outcome\":\"MET\",\"days\":246}");
        var renamed = core.with("If-Match", set.etag()).put(path, "{\"title\":\"Online\"}");
        assertThat(renamed.json().path("quota")).hasToString(quota);
        var earlier = core.get("programmes/TEST/deadlines?day=2020-01-31")
                .json()
                .path("items")
                .get(0);
        assertThat(earlier.path("burndown").path("remaining").asInt()).isEqualTo(160);

        var future =
                core.with("If-Match", "*").put(path, "{\"quota\":" + quota.replace("2020-06-30", "2020-07-11") + "}");
        assertThat(future.violation()).isEqualTo("quota.counts[1].day:dateInFuture");
        var wrong = core.with("If-Match", "*").put(path, "{\"quota\":{\"total\":0,\"items\":\"Dienste\"}}");
        assertThat(wrong.violation()).isEqualTo("quota.total:numberBetween");
        var uncounted = core.with("If-Match", "*").put(path, "{\"quota\":null}");
        assertThat(uncounted.json().path("burndown").isNull()).isTrue();
    }
}
