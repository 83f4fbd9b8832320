package de.stellwerk.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationTest {
    private static Deviation between(ImpreciseDate agreed, ImpreciseDate now) {
        return Deviation.between(agreed, now).orElse(null);
    }

    @Test
    void row35NewEndThreeMonthsAfterTheBaselineIsThreeMonthsLater() {
        assertThat(between(ImpreciseDate.day(2019, 12, 31), ImpreciseDate.day(2020, 3, 31)))
                .isEqualTo(new Deviation(Deviation.Unit.MONTHS, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-30, 2019-09-30, MONTHS, 3",
        "2021-12-31, 2022-01-31, MONTHS, 1",
        "2020-03-31, 2020-04-30, MONTHS, 1",
        "2020-02-29, 2020-03-31, MONTHS, 1",
        "2020-02-28, 2020-03-28, MONTHS, 1",
        "2020-03-31, 2019-12-31, MONTHS, -3",
        "2020-01-01, 2021-01-01, MONTHS, 12",
        "2020-01-30, 2020-02-28, DAYS, 29",
        "2020-05-15, 2020-06-05, DAYS, 21",
        "2020-06-05, 2020-05-15, DAYS, -21",
        "2020-06-05, 2020-06-05, DAYS, 0"
    })
    void daysAreComparedInWholeMonthsOrElseInDays(LocalDate agreed, LocalDate now, Deviation.Unit unit, int amount) {
        assertThat(between(ImpreciseDate.day(agreed), ImpreciseDate.day(now))).isEqualTo(new Deviation(unit, amount));
    }

    @Test
    void equallyExactStatementsAreComparedInMonths() {
        assertThat(between(ImpreciseDate.quarter(2020, 4), ImpreciseDate.quarter(2021, 2)))
                .isEqualTo(new Deviation(Deviation.Unit.MONTHS, 6));
        assertThat(between(ImpreciseDate.year(2021), ImpreciseDate.year(2022)).amount())
                .isEqualTo(12);
        assertThat(between(ImpreciseDate.month(2020, 2), ImpreciseDate.month(2020, 1))
                        .amount())
                .isEqualTo(-1);
    }

    @Test
    void dateWithinTheAgreedPeriodKeepsIt() {
        assertThat(between(ImpreciseDate.year(2021), ImpreciseDate.day(2021, 3, 1))
                        .none())
                .isTrue();
        assertThat(between(ImpreciseDate.month(2020, 2), ImpreciseDate.day(2020, 2, 28))
                        .none())
                .isTrue();
    }

    @Test
    void nothingIsClaimedThatIsNotExactEnough() {
        assertThat(between(ImpreciseDate.day(2020, 10, 1), ImpreciseDate.quarter(2020, 4)))
                .isNull();
        assertThat(between(new ImpreciseDate(LocalDate.of(2020, 6, 1), Precision.HALF_YEAR), ImpreciseDate.year(2020)))
                .isNull();
        assertThat(between(null, ImpreciseDate.year(2020))).isNull();
        assertThat(between(ImpreciseDate.year(2020), null)).isNull();
    }
}
