package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.access.Role;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Inconsistency;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.InconsistencyId;
import de.stellwerk.shared.Light;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A past day is shown exactly as it was recorded by its end: recorded on 2020-07-10, changed on 2020-07-14. */
@MicronautTest(transactional = false)
class AsOfTest extends ApiTest {
    private static final String PROGRAMME = "programmes/TEST";
    private static final String B1A = PROGRAMME + "/measures/B1-A";
    private static final String THEN = "?asOf=2020-07-13";
    private ApiClient core;
    private Measure measure;

    @BeforeEach
    void recorded() {
        core = as(Role.CORE_TEAM);
        world.on(LocalDate.of(2020, 1, 2));
        measure = world.store(world.aMeasure("B1-A"));
        world.milestone(measure, "MS01", "Pilot", ImpreciseDate.day(2020, 9, 1));
        world.on(LocalDate.of(2020, 7, 10));
    }

    private void later() {
        world.on(LocalDate.of(2020, 7, 14));
    }

    private void change(String path, String body) {
        var answer = core.with("If-Match", core.get(path).etag()).put(path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    void programmeAndItsCostRange() {
        later();
        var before = core.get(PROGRAMME).json();
        change(PROGRAMME, "{\"name\":\"Anders\",\"costClasses\":" + doubled(before.path("costClasses")) + "}");

        assertThat(core.get(PROGRAMME).json().path("costRange")).isNotEqualTo(before.path("costRange"));
        assertThat(core.get(PROGRAMME + THEN).json()).isEqualTo(before);
        assertThat(core.get("programmes" + THEN).json().path("items").get(0)).isEqualTo(before);
        assertThat(core.get("programmes?asOf=2019-01-01").json().path("total").asInt())
                .isZero();
        assertThat(core.get(PROGRAMME + "?asOf=2019-01-01").status()).isEqualTo(404);
    }

    private static String doubled(JsonNode costClasses) {
        return costClasses.toString().replace("1500000.00", "1600000.00");
    }

    @Test
    void block() {
        later();
        change(PROGRAMME + "/blocks/B1", "{\"name\":\"Anders\"}");
        assertThat(core.get(PROGRAMME + "/blocks/B1" + THEN).json().path("name").asText())
                .isEqualTo("Baustein B1");
        assertThat(first(PROGRAMME + "/blocks" + THEN).path("name").asText()).isEqualTo("Baustein B1");
    }

    private JsonNode first(String list) {
        return core.get(list).json().path("items").path(0);
    }

    @Test
    void bodyAndTheMeetingsOfTheFrontPage() {
        later();
        change(PROGRAMME + "/bodies/LA", "{\"meetings\":[\"2020-07-20\"]}");

        assertThat(first(PROGRAMME + "/bodies" + THEN).path("meetings")).hasSize(2);
        assertThat(core.get(PROGRAMME + "/bodies/LA" + THEN).json().path("meetings"))
                .hasSize(2);
        assertThat(core.get(PROGRAMME + "/bodies/LA").json().path("meetings")).hasSize(1);
        assertThat(core.get(PROGRAMME + "/overview" + THEN)
                        .json()
                        .path("nextMeeting")
                        .asText())
                .isEqualTo("2020-07-15");
    }

    @Test
    void inconsistency() {
        world.bean(ProgrammeService.class)
                .save(
                        world.system(),
                        new Inconsistency(
                                InconsistencyId.next(),
                                0,
                                world.programme.id(),
                                "X01",
                                "Zwei Fristen",
                                null,
                                Inconsistency.State.OPEN,
                                null));
        later();
        change(PROGRAMME + "/inconsistencies/X01", "{\"state\":\"CLARIFIED\"}");

        assertThat(first(PROGRAMME + "/inconsistencies").path("state").asText()).isEqualTo("CLARIFIED");
        assertThat(first(PROGRAMME + "/inconsistencies" + THEN).path("state").asText())
                .isEqualTo("OPEN");
        assertThat(core.get(PROGRAMME + "/inconsistencies/X01" + THEN)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("OPEN");
        assertThat(core.get(PROGRAMME + "/inconsistencies?asOf=2020-07-09")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void consultation() {
        var created = core.post(B1A + "/consultations", "{\"group\":\"Personalrat\",\"asked\":\"2020-07-10\"}");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        later();
        change(created.header("Location"), "{\"answered\":\"2020-07-14\",\"result\":\"zugestimmt\"}");

        assertThat(core.get(created.header("Location")).json().path("result").asText())
                .isEqualTo("zugestimmt");
        assertThat(core.get(created.header("Location") + THEN)
                        .json()
                        .path("result")
                        .isNull())
                .isTrue();
        assertThat(first(B1A + "/consultations" + THEN).path("result").isNull()).isTrue();
        assertThat(core.get(B1A + "/consultations?asOf=2020-07-09")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void whatWasBelowAMeasureThatIsDeletedSince() {
        var other = world.store(world.aMeasure("B1-B"));
        core.post(B1A + "/relations", "{\"type\":\"REQUIRES\",\"to\":\"B1-B\"}");
        var milestone = core.post(
                PROGRAMME + "/measures/B1-B/milestones",
                "{\"code\":\"MS09\",\"description\":\"Probe\",\"planned\":\"2020-10\"}");
        var relation = first(B1A + "/relations").path("id").asText();
        later();
        core.with("If-Match", "*").delete(B1A + "/relations/" + relation);
        core.with("If-Match", "*").delete(milestone.header("Location"));
        assertThat(core.with("If-Match", "*")
                        .delete(PROGRAMME + "/measures/" + other.code())
                        .status())
                .isEqualTo(204);

        assertThat(core.get(B1A + "/relations").json().path("total").asInt()).isZero();
        assertThat(core.get(B1A + "/relations" + THEN).json().path("total").asInt())
                .isEqualTo(1);
        assertThat(core.get(B1A + "/relations/" + relation + THEN).status()).isEqualTo(200);
        assertThat(core.get(PROGRAMME + "/relations" + THEN)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(core.get(PROGRAMME + "/measures/B1-B/milestones" + THEN)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(core.get(PROGRAMME + "/plan" + THEN).json().path("measures")).hasSize(2);
    }

    @Test
    void programmeReportAsItStood() {
        var lead = world.leadOf(measure);
        var office = world.as(Role.PROGRAMME_OFFICE);
        world.released(lead, office, measure, YearMonth.of(2020, 6), Light.GREEN);
        var path = core.post(PROGRAMME + "/programme-reports", "{\"quarter\":\"2020-Q2\"}")
                .header("Location");
        change(path, "{\"summary\":\"Erster Stand\"}");
        var then = core.get(path).json();
        later();
        change(path, "{\"summary\":\"Zweiter Stand\"}");
        change(PROGRAMME + "/blocks/B1", "{\"costClass\":1}");
        var submitted = core.with("If-Match", "*").post(path + "/submit");
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);

        assertThat(core.get(path + THEN).json()).isEqualTo(then);
        assertThat(first(PROGRAMME + "/programme-reports" + THEN).path("state").asText())
                .isEqualTo("DRAFT");
        assertThat(first(PROGRAMME + "/programme-reports").path("state").asText())
                .isEqualTo("SUBMITTED");
        assertThat(core.get(PROGRAMME + "/programme-reports?asOf=2020-07-09")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(core.get(path + "?asOf=2020-07-09").status()).isEqualTo(404);
        assertThat(as(Role.STEERING_COMMITTEE).get(path + THEN).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/overview",
                "/plan",
                "/forecast",
                "/probability",
                "/reporting-board",
                "/blocks",
                "/bodies",
                "/inconsistencies",
                "/deadlines",
                "/relations",
                "/measures",
                "/measures/B1-A/date-moves",
                "/measures/B1-A/milestone-trend",
                "/baselines",
                "/baselines/agreed",
                "/baselines/agreed/comparison",
                "/programme-reports",
                "/risks",
                "/decisions",
                "/feedback",
                "/consultations"
            })
    void noDayToComeAndNothingThatIsNoDay(String path) {
        var future = core.get(PROGRAMME + path + "?asOf=2020-07-11");
        assertThat(future.status()).isEqualTo(422);
        assertThat(future.violation()).isEqualTo("asOf:dateInFuture");
        for (var text : new String[] {"gestern", "2020-02-31", "2020-7-1", "", "10.07.2020", "+12020-01-01"}) {
            var malformed = core.get(PROGRAMME + path + "?asOf=" + text.replace("+", "%2B"));
            assertThat(malformed.status()).as(text).isEqualTo(400);
            assertThat(malformed.violation()).as(text).isEqualTo("asOf:badFormat");
        }
    }

    @Test
    void probabilityOfAPastDayIsThatOfItsPlan() {
        var few = PROGRAMME + "/probability?runs=500&seed=9";
        var before = core.get(few).json();
        assertThat(before.path("measures").path(0).path("end").path("p80").asText())
                .isEqualTo("2021-12-31");
        later();
        change(B1A, "{\"end\":\"2022-06-30\"}");

        assertThat(core.get(few).json().path("end").path("p80").asText()).isGreaterThan("2021-12-31");
        var past = core.get(few + THEN.replace('?', '&')).json();
        assertThat(past.path("end")).isEqualTo(before.path("end"));
        assertThat(past.path("seed").asInt()).isEqualTo(9);
        assertThat(core.get(PROGRAMME + "/probability?runs=99").violation()).isEqualTo("runs:outOfRange");
    }
}
