package de.stellwerk.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.trend.MilestoneTrend;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the picture of a milestone trend draws, and where. */
class TrendPictureTest {
    @Test
    void laterDatesLieHigherAndEveryDateHasItsPlace() {
        var scale = TrendScale.over(List.of(LocalDate.of(2020, 6, 18), LocalDate.of(2022, 1, 31)), 10, 210);
        assertThat(scale.step()).isEqualTo(6);
        assertThat(scale.lines()).startsWith(YearMonth.of(2020, 1)).endsWith(YearMonth.of(2022, 7));
        assertThat(scale.y(LocalDate.of(2022, 1, 31))).isLessThan(scale.y(LocalDate.of(2020, 6, 18)));
        assertThat(scale.y(LocalDate.of(2020, 1, 1))).isEqualTo(210);
        assertThat(scale.y(LocalDate.of(2022, 7, 1))).isEqualTo(10);
        var point = TrendScale.over(List.of(LocalDate.of(2020, 6, 18)), 10, 210);
        assertThat(point.y(LocalDate.of(2020, 6, 18))).isBetween(10.0, 210.0);
        var ages = TrendScale.over(List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31)), 10, 210);
        assertThat(ages.y(LocalDate.of(2999, 12, 31))).isBetween(10.0, 210.0);
    }

    @Test
    void pictureDrawsTheEndTheNextMilestonesAndTheOneReachedLast() {
        var end = row(null, null, day(31));
        var rows = List.of(
                end,
                row("MS01", day(1), day(1)),
                row("MS02", day(2), day(2)),
                row("MS03", null, day(3)),
                row("MS04", null, day(4)),
                row("MS05", null, day(5)),
                row("MS06", null, day(6)),
                row("MS07", null, day(31)),
                row("MS08", null, null));
        var trend = new MilestoneTrend(List.of(new MilestoneTrend.Column(null, LocalDate.of(2020, 7, 10))), rows);

        assertThat(TrendLines.of(trend))
                .extracting(MilestoneTrend.Row::code)
                .containsExactly(null, "MS02", "MS03", "MS04", "MS05");
    }

    private static ImpreciseDate day(int day) {
        return ImpreciseDate.day(2020, 7, day);
    }

    private static MilestoneTrend.Row row(String code, ImpreciseDate reached, ImpreciseDate date) {
        return new MilestoneTrend.Row(code, code, reached, Collections.singletonList(date));
    }
}
