package de.stellwerk.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.components.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SlipTest {
    private static final Words GERMAN = new Words(Locale.GERMAN);

    private static String text(ImpreciseDate agreed, ImpreciseDate expected) {
        return Slip.between(agreed, expected).text(GERMAN);
    }

    @Test
    void row35WholeMonthsAreSaidInMonths() {
        assertThat(text(ImpreciseDate.day(2021, 6, 30), ImpreciseDate.day(2021, 9, 30)))
                .isEqualTo("+3 Mon.");
        assertThat(text(ImpreciseDate.day(2020, 9, 30), ImpreciseDate.day(2020, 11, 30)))
                .isEqualTo("+2 Mon.");
        assertThat(text(ImpreciseDate.day(2020, 2, 29), ImpreciseDate.day(2020, 1, 31)))
                .isEqualTo("−1 Mon.");
    }

    @Test
    void otherDistancesAreSaidInDays() {
        assertThat(text(ImpreciseDate.day(2021, 6, 30), ImpreciseDate.day(2021, 7, 15)))
                .isEqualTo("+15 T.");
    }

    @Test
    void impreciseDatesAreNotComparedByTheDay() {
        assertThat(text(ImpreciseDate.year(2021), ImpreciseDate.day(2022, 1, 31)))
                .isEqualTo("–");
        assertThat(text(ImpreciseDate.year(2021), ImpreciseDate.day(2021, 11, 30)))
                .isEqualTo("±0");
        assertThat(Slip.between(null, ImpreciseDate.day(2021, 1, 1)).moved()).isFalse();
    }
}
