package de.stellwerk.ui.roadmap;

import static de.stellwerk.ui.roadmap.APlan.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeAxisTest {
    private static final RoadmapPlan PLAN = APlan.of(
                    row("B1-A").from(2019, 2, 10).to(2019, 9, 30),
                    row("B1-B").from(2020, 2, 1).to(2022, 1, 31))
            .plan();

    @Test
    void axisHasWholeQuarters() {
        var axis = TimeAxis.of(PLAN, Scale.QUARTERS, 1000);
        assertThat(axis.from()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(axis.to()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(axis.quarters()).hasSize(13);
        assertThat(axis.years())
                .containsExactly(
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2022, 1, 1));
    }

    @Test
    void yearsOfAnAxisThatBeginsLateInAYear() {
        var late = APlan.of(row("B1-A").from(2018, 10, 1).to(2021, 3, 31)).plan();
        assertThat(TimeAxis.of(late, Scale.QUARTERS, 1000).years())
                .containsExactly(
                        LocalDate.of(2018, 10, 1),
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2021, 1, 1));
    }

    @Test
    void quartersFillTheRoomThatThereIs() {
        assertThat(TimeAxis.of(PLAN, Scale.QUARTERS, 1000).width()).isCloseTo(1000, within(0.1));
        assertThat(TimeAxis.of(PLAN, Scale.QUARTERS, 200).width())
                .as("but never so little that their names would not fit")
                .isGreaterThan(39 * 11.9);
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void everyDayIsFoundAgainAtItsPlaceAndLaterDaysLieFartherRight(Scale scale) {
        var axis = TimeAxis.of(PLAN, scale, 1000);
        double before = -1;
        for (var day = axis.from(); !day.isAfter(axis.to()); day = day.plusDays(1)) {
            assertThat(axis.x(day)).isGreaterThan(before);
            assertThat(axis.day(axis.x(day))).isEqualTo(day);
            before = axis.x(day);
        }
    }

    @Test
    void aDayEndsWhereTheNextOneBegins() {
        var axis = TimeAxis.of(PLAN, Scale.MONTHS, 1000);
        assertThat(axis.end(LocalDate.of(2019, 9, 30))).isEqualTo(axis.x(LocalDate.of(2019, 10, 1)));
    }

    @Test
    void deadlineToComeIsShownAndOneThatPassedBeforeAnythingBeganIsNot() {
        var plan = APlan.of(row("B1-A").from(2020, 1, 1).to(2020, 12, 31))
                .deadline("L1", ImpreciseDate.year(2022))
                .deadline("L2", ImpreciseDate.month(2016, 7))
                .plan();
        var axis = TimeAxis.of(plan, Scale.QUARTERS, 1000);
        assertThat(axis.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(axis.to()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void slipOfTheKeyboardDoesNotMakeTheAxisEndless() {
        var plan = APlan.of(
                        row("B1-A").from(2020, 1, 1).to(2020, 12, 31),
                        row("B1-B").from(2020, 1, 1).to(9021, 12, 31))
                .plan();
        assertThat(TimeAxis.of(plan, Scale.MONTHS, 1000).to()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(plan.tooFar()).isEqualTo(1);
    }

    @Test
    void planWithoutAnyDateShowsItsDay() {
        var axis = TimeAxis.of(APlan.of(row("B1-A")).plan(), Scale.QUARTERS, 1000);
        assertThat(axis.from()).isEqualTo(LocalDate.of(2020, 7, 1));
        assertThat(axis.to()).isEqualTo(LocalDate.of(2020, 10, 1));
    }
}
