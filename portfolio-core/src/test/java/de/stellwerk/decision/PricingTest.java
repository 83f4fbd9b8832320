package de.stellwerk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.APlan;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.status.Hold;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each week without a decision costs (decision 27). */
class PricingTest {
    private static final LocalDate DUE = LocalDate.of(2020, 8, 3);

    /** A runs until 2020-12-31, B and C follow it one after the other, ALONE follows nothing. */
    private static APlan chain() {
        return APlan.on("2020-07-10")
                .running("A", 12, "2020-01-01", "2020-12-31")
                .planned("B", 6, "2021-01-01", "2021-06-30")
                .planned("C", 6, "2021-07-01", "2021-12-31")
                .planned("ALONE", 6, "2021-01-01", "2021-06-30")
                .requires("B", "A")
                .requires("C", "B");
    }

    private static Optional<DecisionPrice> price(APlan plan, String measure, @Nullable Hold holds) {
        return new Pricing(Forecast.of(plan.input())).of(measure, holds, DUE);
    }

    @Test
    void weekMovesWhatWaitsAndWhatFollowsIt() {
        assertThat(price(chain(), "A", Hold.MEASURE)).hasValueSatisfying(p -> {
            assertThat(p.waiting()).isEqualTo("A");
            assertThat(p.workingDays()).isEqualTo(5);
            assertThat(p.others()).isEqualTo(2);
            assertThat(p.lastDay()).isNull();
            assertThat(p.missed()).isNull();
        });
        assertThat(price(chain(), "ALONE", Hold.MEASURE))
                .hasValueSatisfying(p -> assertThat(p.others()).isZero());
    }

    /** C ends on 2021-12-31, the deadline is the day ten days later: ten days can pass, on the eleventh it tips. */
    @Test
    void deadlineTipsAfterTheLastDayThatKeepsIt() {
        var price = price(chain().deadline("L1", "2022-01-10", "C"), "A", Hold.MEASURE)
                .orElseThrow();
        assertThat(price.deadline()).isEqualTo("L1");
        assertThat(price.lastDay()).isEqualTo(DUE.plusDays(10));
    }

    @Test
    void deadlineThatHasNoRoomTipsWithTheFirstDay() {
        var price = price(chain().deadline("L1", "2021-12-31", "C"), "A", Hold.MEASURE)
                .orElseThrow();
        assertThat(price.lastDay()).isEqualTo(DUE);
    }

    @Test
    void whatIsOverdueIsCountedFromToday() {
        var now = Forecast.of(chain().deadline("L1", "2022-01-10", "C").input());
        var price =
                new Pricing(now).of("A", Hold.MEASURE, LocalDate.of(2020, 6, 1)).orElseThrow();
        assertThat(price.lastDay()).isEqualTo(LocalDate.of(2020, 7, 20));
    }

    @Test
    void deadlineThatIsMissedAlreadyGetsWorse() {
        var price = price(chain().deadline("L1", "2021-06-30", "C"), "A", Hold.MEASURE)
                .orElseThrow();
        assertThat(price.missed()).isEqualTo("L1");
        assertThat(price.deadline()).isNull();
    }

    /** B waits for the milestone of A only, and has a month of room after it. */
    @Test
    void milestoneMovesWhatWaitsForItOnceItsRoomIsUsedUp() {
        var plan = APlan.on("2020-07-10")
                .running("A", 12, "2020-01-01", "2020-12-31")
                .milestone("A", "MS01", "2020-08-31", "")
                .planned("B", 6, "2020-10-01", "2021-03-31")
                .relation("B", RelationType.REQUIRES, "A", true, "MS01")
                .deadline("L1", "2021-03-31", "B");
        var price = price(plan, "A", new Hold("MS01")).orElseThrow();
        assertThat(price.waiting()).isEqualTo("A MS01");
        assertThat(price.workingDays()).isEqualTo(5);
        assertThat(price.others()).isZero();
        assertThat(price.lastDay()).isEqualTo(DUE.plusDays(31));
    }

    @Test
    void nothingHasNoPriceNorHasWhatIsOver() {
        var plan = chain().measure("DONE", MeasureState.DONE, 6, "2019-01-01", "2019-06-30")
                .milestone("A", "MS01", "2020-03-31", "2020-03-31");
        assertThat(price(plan, "A", null)).isEmpty();
        assertThat(price(plan, "DONE", Hold.MEASURE)).isEmpty();
        assertThat(price(plan, "A", new Hold("MS01"))).isEmpty();
        assertThat(price(plan, "A", new Hold("MS99"))).isEmpty();
        assertThat(price(plan, "GONE", Hold.MEASURE)).isEmpty();
    }

    @Test
    void planThatWaitsForItselfHasNoPrices() {
        assertThat(price(chain().requires("A", "C"), "A", Hold.MEASURE)).isEmpty();
    }
}
