package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.shared.ImpreciseDate;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Baselines are set, named, compared and deleted. */
@MicronautTest(transactional = false)
class BaselineApiTest extends ApiTest {
    private static final String BASELINES = "programmes/TEST/baselines";
    private ApiClient office;

    @BeforeEach
    void websiteWithAnAgreedEnd() {
        world = World.in(context);
        office = as(Role.PROGRAMME_OFFICE);
        var website = world.store(world.aMeasure("B3-C")
                .state(MeasureState.DONE)
                .end(ImpreciseDate.day(2020, 3, 31))
                .baselineEnd(ImpreciseDate.day(2019, 12, 31))
                .start(ImpreciseDate.day(2018, 10, 1)));
        world.milestone(website, "MS03", "Umzug", ImpreciseDate.quarter(2020, 1));
    }

    @Test
    void row35ComparisonTellsThreeMonths() {
        var compared = office.get(BASELINES + "/agreed/comparison").json();

        assertThat(compared.path("baseline").path("origin").asText()).isEqualTo("AGREED");
        var end = compared.path("measures").path(0).path("end");
        assertThat(end.path("agreed").path("date").asText()).isEqualTo("2019-12-31");
        assertThat(end.path("deviation").path("unit").asText()).isEqualTo("MONTHS");
        assertThat(end.path("deviation").path("amount").asInt()).isEqualTo(3);
        var milestone = compared.path("measures").path(0).path("milestones").path(0);
        assertThat(milestone.path("code").asText()).isEqualTo("MS03");
        assertThat(milestone.path("date").path("deviation").path("amount").asInt())
                .isZero();
        assertThat(compared.path("measures")
                        .path(0)
                        .path("start")
                        .path("deviation")
                        .isNull())
                .isTrue();
    }

    @Test
    void baselineIsSetNamedAndDeleted() {
        var set = office.post(BASELINES, "{\"name\":\"Klausur\"}");
        assertThat(set.status()).as(set.text()).isEqualTo(201);
        assertThat(set.json().path("day").asText()).isEqualTo("2020-07-10");
        var path = set.header("Location");
        assertThat(office.get(BASELINES).json().path("total").asInt()).isEqualTo(2);

        assertThat(office.put(path, "{\"name\":\"Anders\"}").status()).isEqualTo(428);
        var renamed = office.with("If-Match", set.etag()).put(path, "{\"name\":\"Anders\"}");
        assertThat(renamed.json().path("name").asText()).isEqualTo("Anders");
        assertThat(office.with("If-Match", set.etag())
                        .put(path, "{\"name\":\"Zu spät\"}")
                        .status())
                .isEqualTo(412);

        assertThat(office.with("If-Match", "*").delete(path).status()).isEqualTo(204);
        assertThat(office.get(path).status()).isEqualTo(404);
        assertThat(office.get(path + "/comparison").status()).isEqualTo(404);
    }

    @Test
    void agreedPlanStaysAndNamesAreChecked() {
        var agreed = office.with("If-Match", "*").delete(BASELINES + "/agreed");
        assertThat(agreed.status()).isEqualTo(409);
        assertThat(agreed.violation()).isEqualTo(":agreedPlanStays");
        assertThat(office.post(BASELINES, "{\"name\":\" \"}").violation()).isEqualTo("name:required");
        assertThat(office.post(BASELINES, "{}").violation()).isEqualTo("name:required");
        assertThat(office.get(BASELINES + "/irgendeiner").status()).isEqualTo(404);
    }
}
