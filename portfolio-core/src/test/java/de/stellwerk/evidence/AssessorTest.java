package de.stellwerk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.measure.Delay;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.programme.LightRules;
import de.stellwerk.schedule.APlan;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What light follows from what facts (decision 30). */
class AssessorTest {
    private static final Said NOTHING = new Said(0, List.of());

    private static ComputedLights lights(APlan plan, String code, Said said) {
        return new Assessor(Forecast.of(plan.input()), LightRules.USUAL).lights(plan.find(code), said);
    }

    private static APlan running(String end) {
        return APlan.on("2020-07-10")
                .running("A", 12, "2020-01-01", end)
                .change(
                        "A",
                        m -> m.toBuilder()
                                .baselineStart(ImpreciseDate.day(2020, 1, 1))
                                .baselineEnd(ImpreciseDate.day(2020, 12, 31))
                                .build());
    }

    /** Yellow up to three months after the agreed end, red after that; a last day of a month stays one. */
    @ParameterizedTest
    @CsvSource({
        "2020-11-30, GREEN, ON_BASELINE, 0",
        "2020-12-31, GREEN, ON_BASELINE, 0",
        "2021-01-01, YELLOW, AFTER_BASELINE, 1",
        "2021-03-31, YELLOW, AFTER_BASELINE, 90",
        "2021-04-01, RED, AFTER_BASELINE, 91"
    })
    void endAfterTheBaseline(String end, Light light, FactKind kind, int days) {
        var schedule = lights(running(end), "A", NOTHING).schedule();
        assertThat(schedule.light()).isEqualTo(light);
        assertThat(schedule.facts()).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(kind);
            assertThat(f.count()).isEqualTo(days);
        });
    }

    @Test
    void deadlineThatIsMissedIsRedThoughTheBaselineHolds() {
        var schedule = lights(running("2020-12-31").deadline("L1", "2020-12-01", "A"), "A", NOTHING)
                .schedule();
        assertThat(schedule.light()).isEqualTo(Light.RED);
        assertThat(schedule.facts().getFirst())
                .isEqualTo(new Fact(FactKind.DEADLINE_MISSED, Light.RED, "L1", 30, LocalDate.of(2020, 12, 1)));
        assertThat(schedule.facts()).hasSize(2);
    }

    /** However late: what counts in the end is the end. The one that is later by most is named. */
    @Test
    void milestoneThatIsExpectedLaterIsYellow() {
        var plan = running("2020-12-31")
                .milestone("A", "MS01", "2020-08-31", "")
                .milestone("A", "MS02", "2020-11-30", "")
                .milestone("A", "MS03", "2020-06-30", "2020-06-30");
        var input = plan.input()
                .with(plan.input().milestones().stream()
                        .map(m -> m.toBuilder()
                                .baseline(ImpreciseDate.day(2020, 5, 31))
                                .build())
                        .toList());
        var schedule = new Assessor(Forecast.of(input), LightRules.USUAL)
                .lights(plan.find("A"), NOTHING)
                .schedule();
        assertThat(schedule.light()).isEqualTo(Light.YELLOW);
        assertThat(schedule.facts().getFirst())
                .isEqualTo(new Fact(FactKind.MILESTONE_LATE, Light.YELLOW, "MS02", 183, LocalDate.of(2020, 11, 30)));
    }

    @Test
    void measureThatWaitsForALateOneIsYellow() {
        var plan = running("2021-02-28")
                .planned("B", 6, "2021-07-01", "2021-12-31")
                .change(
                        "B",
                        m -> m.toBuilder()
                                .baselineEnd(ImpreciseDate.day(2021, 12, 31))
                                .build())
                .requires("B", "A");
        var schedule = lights(plan, "B", NOTHING).schedule();
        assertThat(schedule.light()).isEqualTo(Light.YELLOW);
        assertThat(schedule.facts().getFirst())
                .isEqualTo(new Fact(FactKind.PREDECESSOR_LATE, Light.YELLOW, "A", 59, LocalDate.of(2021, 2, 28)));
    }

    @Test
    void withoutBaselineOrEndNothingIsJudged() {
        var plan = APlan.on("2020-07-10")
                .running("A", 12, "2020-01-01", "2020-12-31")
                .change(
                        "A",
                        m -> m.toBuilder().baselineEnd(null).baselineStart(null).build())
                .planned("B", null, "", "");
        assertThat(lights(plan, "A", NOTHING).schedule())
                .isEqualTo(new ComputedLight(null, List.of(Fact.of(FactKind.NO_BASELINE, null))));
        assertThat(lights(plan, "B", NOTHING).schedule())
                .isEqualTo(new ComputedLight(null, List.of(Fact.of(FactKind.NO_END, null))));
    }

    @ParameterizedTest
    @CsvSource({"STAFF_SHORTAGE, YELLOW, LACK_STATED", "FUNDING, YELLOW, LACK_STATED", "TECHNOLOGY, , NOTHING_RECORDED"
    })
    void resourcesAreJudgedByTheReasonOfADelayAlone(DelayCategory category, Light light, FactKind kind) {
        var plan = running("2021-01-31")
                .change("A", m -> m.toBuilder().delay(new Delay(category, null)).build());
        var resources = lights(plan, "A", NOTHING).resources();
        assertThat(resources.light()).isEqualTo(light);
        assertThat(resources.facts()).extracting(Fact::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-10, 4, GREEN, NOTHING_CONSPICUOUS",
        "2020-07-09, 0, YELLOW, DECISION_OVERDUE",
        "2020-04-11, 0, YELLOW, DECISION_OVERDUE",
        "2020-04-10, 5, RED, DECISION_OVERDUE",
        "2020-08-01, 5, YELLOW, MANY_RISKS"
    })
    void qualityIsJudgedByDecisionsAndRisks(LocalDate due, int risks, Light light, FactKind first) {
        var quality = lights(running("2020-12-31"), "A", new Said(risks, List.of(due)))
                .quality();
        assertThat(quality.light()).isEqualTo(light);
        assertThat(quality.facts().getFirst().kind()).isEqualTo(first);
    }

    @Test
    void theWorstCounts() {
        var lights = lights(running("2021-01-31"), "A", new Said(0, List.of(LocalDate.of(2020, 1, 1))));
        assertThat(lights.worst()).isEqualTo(Light.RED);
    }
}
