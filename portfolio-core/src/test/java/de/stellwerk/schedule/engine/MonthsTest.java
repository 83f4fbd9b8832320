package de.stellwerk.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table of months against the calendar of the JDK. */
class MonthsTest {
    @Test
    void everyDayOfTwoCenturiesHasTheMonthOfTheCalendar() {
        var random = new Random(1);
        LocalDate.of(1900, 1, 1).datesUntil(LocalDate.of(2100, 1, 1)).forEach(day -> {
            int months = random.nextInt(400) - 200;
            assertThat(Months.plus(Days.of(day), months))
                    .as("%s %+d", day, months)
                    .isEqualTo(expected(day, months));
            assertThat(Months.plus(Days.of(day), 1)).as("%s", day).isEqualTo(expected(day, 1));
        });
    }

    @Test
    void theTableEndsWithoutALeap() {
        for (var edge :
                new LocalDate[] {LocalDate.of(1900, 1, 1), LocalDate.of(2400, 1, 1), LocalDate.of(9990, 1, 1)}) {
            for (int day = -800; day < 800; day++) {
                for (int months : new int[] {-13, -1, 0, 1, 13, 25}) {
                    var from = edge.plusDays(day);
                    assertThat(Months.plus(Days.of(from), months))
                            .as("%s %+d", from, months)
                            .isEqualTo(expected(from, months));
                }
            }
        }
    }

    private static int expected(LocalDate day, int months) {
        return (int) day.plusMonths(months).toEpochDay();
    }
}
