package de.stellwerk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.stellwerk.measure.Duration;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.engine.Estimate;
import de.stellwerk.schedule.engine.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of a plan may come out otherwise (decision 24). */
class SpreadTest {
    private static APlan on(String code, APlan plan, @Nullable Integer min, @Nullable Integer max) {
        return plan.change(
                code,
                m -> m.toBuilder().duration(new Duration(min, max, false, null)).build());
    }

    private static @Nullable Estimate estimate(APlan plan) {
        return plan.forecast().spread().orElseThrow().estimates().get("A");
    }

    @Test
    void planLiesBetweenTheShortestAndTheLongestDuration() {
        var plan = on("A", APlan.on("2020-01-01").planned("A", 12, "2020-02-01", "2021-03-31"), 12, 18);
        assertThat(estimate(plan)).isEqualTo(new Estimate(Span.months(12), Span.months(14), Span.months(18)));
    }

    /** 2020-02-01 to 2021-03-15 are thirteen months and fifteen days. */
    @Test
    void planThatIsNoWholeMonthsIsCountedInMonthsAndDays() {
        var plan = on("A", APlan.on("2020-01-01").planned("A", 12, "2020-02-01", "2021-03-15"), 12, 18);
        assertThat(estimate(plan)).isEqualTo(new Estimate(Span.months(12), Span.months(13, 15), Span.months(18)));
    }

    @Test
    void withoutAPlannedEndTheMiddleIsTheLikeliest() {
        var plan = on("A", APlan.on("2020-01-01").planned("A", 12, "2020-02-01", ""), 12, 19);
        assertThat(estimate(plan)).isEqualTo(new Estimate(Span.months(12), Span.months(15, 15), Span.months(19)));
    }

    /** Who leads a running measure knows better than the document. */
    @Test
    void runningMeasureThatGoesBeyondItsRangeReachesItsPlannedEndAtTheLatest() {
        var plan = on("A", APlan.on("2020-06-01").running("A", 12, "2020-01-01", "2021-12-31"), 12, 18);
        assertThat(estimate(plan)).isEqualTo(new Estimate(Span.months(12), Span.months(24), Span.months(24)));
    }

    @Test
    void whatIsKnownOrNotKnownAtAllHasNoEstimate() {
        assertThat(estimate(on("A", APlan.on("2020-01-01").planned("A", 12, "2020-02-01", "2021-01-31"), 12, 12)))
                .isNull();
        assertThat(estimate(on("A", APlan.on("2020-01-01").planned("A", null, "2020-02-01", ""), null, 18)))
                .isNull();
        var done = APlan.on("2020-06-01").measure("A", MeasureState.DONE, 3, "2020-01-01", "2020-03-31");
        assertThat(estimate(on("A", done, 2, 9))).isNull();
    }

    @Test
    void measureWithoutADateIsInNoBlock() {
        var spread = APlan.on("2020-01-01")
                .planned("A", 12, "2020-02-01", "")
                .planned("B", 12, "", "")
                .forecast()
                .spread()
                .orElseThrow();
        assertThat(spread.blocks().values()).containsExactly(List.of("A"));
        assertThat(spread.placed()).extracting(m -> m.code()).containsExactly("A");
    }

    private static APlan done(String end, String agreedEnd) {
        return APlan.on("2021-06-01")
                .measure("A", MeasureState.DONE, 12, "2020-01-01", end)
                .change(
                        "A",
                        m -> m.toBuilder()
                                .baselineStart(APlan.date("2020-01-01"))
                                .baselineEnd(APlan.date(agreedEnd))
                                .build());
    }

    @Test
    void slipIsTheActualSpanDividedByTheAgreedOne() {
        var spread = done("2020-12-31", "2020-06-30").forecast().spread().orElseThrow();
        assertThat(spread.slips()).singleElement().satisfies(f -> assertThat(f).isCloseTo(366 / 182.0, within(1e-9)));
    }

    @Test
    void datesThatAreVagueTeachNothing() {
        assertThat(done("2020-12-31", "2020").forecast().spread().orElseThrow().slips())
                .isEmpty();
        assertThat(done("2020-12-31", "").forecast().spread().orElseThrow().slips())
                .isEmpty();
        assertThat(done("2020-12", "2020-12").forecast().spread().orElseThrow().slips())
                .containsExactly(1.0);
    }

    @Test
    void partOfAPlanTellsNothingOfTheWhole() {
        var plan = APlan.on("2020-01-01").planned("A", 12, "2020-02-01", "");
        assertThat(plan.forecast().seenBy(Set.of(plan.find("A").id())).spread()).isEmpty();
    }
}
