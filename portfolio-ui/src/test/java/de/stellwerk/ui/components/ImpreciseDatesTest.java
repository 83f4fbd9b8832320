package de.stellwerk.ui.components;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.shared.ImpreciseDate;
import org.junit.jupiter.api.Test;

class ImpreciseDatesTest {
    @Test
    void aDateIsAsExactAsItIsTyped() {
        assertThat(ImpreciseDates.parse("10.07.2020")).contains(ImpreciseDate.day(2020, 7, 10));
        assertThat(ImpreciseDates.parse(" 2020-07-10 ")).contains(ImpreciseDate.day(2020, 7, 10));
        assertThat(ImpreciseDates.parse("Juni 2020")).contains(ImpreciseDate.month(2020, 6));
        assertThat(ImpreciseDates.parse("jun 2020")).contains(ImpreciseDate.month(2020, 6));
        assertThat(ImpreciseDates.parse("06/2020")).contains(ImpreciseDate.month(2020, 6));
        assertThat(ImpreciseDates.parse("Q4 2020")).contains(ImpreciseDate.quarter(2020, 4));
        assertThat(ImpreciseDates.parse("2. Halbjahr 2020")).contains(ImpreciseDate.halfYear(2020, 2));
        assertThat(ImpreciseDates.parse("2021")).contains(ImpreciseDate.year(2021));
    }

    @Test
    void whatIsNoDateIsRefused() {
        assertThat(ImpreciseDates.parse("")).isEmpty();
        assertThat(ImpreciseDates.parse("31.02.2020")).isEmpty();
        assertThat(ImpreciseDates.parse("13/2020")).isEmpty();
        assertThat(ImpreciseDates.parse("bald")).isEmpty();
        assertThat(ImpreciseDates.parse("2020-H3")).isEmpty();
    }
}
