package de.stellwerk.schedule.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * Adds months to days. Within some centuries by a table of the first day of each month, because a simulation does it millions of times;
 * beyond them {@link LocalDate} does it.
 */
final class Months {
    private static final YearMonth FIRST = YearMonth.of(1900, 1);
    private static final YearMonth LAST = YearMonth.of(2400, 1);
    private static final int PER_YEAR = 12;

    /** First day of each month from {@link #FIRST} to {@link #LAST}. */
    private static final int[] FIRST_DAYS = firstDays();

    private static final double DAYS_PER_MONTH = 365.2425 / PER_YEAR;

    private Months() {}

    private static int[] firstDays() {
        var days = new int[(LAST.getYear() - FIRST.getYear()) * PER_YEAR + 1];
        Arrays.setAll(days, m -> Days.of(FIRST.plusMonths(m).atDay(1)));
        return days;
    }

    /** The same day of the month so many months on, or the last of that month. */
    static int plus(int day, int months) {
        if (day < FIRST_DAYS[0] || day >= FIRST_DAYS[FIRST_DAYS.length - 1]) {
            return slowly(day, months);
        }
        int month = month(day);
        int sum = month + months;
        if (sum < 0 || sum >= FIRST_DAYS.length - 1) {
            return slowly(day, months);
        }
        return Math.min(FIRST_DAYS[sum] + day - FIRST_DAYS[month], FIRST_DAYS[sum + 1] - 1);
    }

    /** By the mean length of a month, which is wrong by one at most. */
    private static int month(int day) {
        int month = (int) ((day - FIRST_DAYS[0]) / DAYS_PER_MONTH);
        if (FIRST_DAYS[month] > day) {
            return month - 1;
        }
        return FIRST_DAYS[month + 1] <= day ? month + 1 : month;
    }

    private static int slowly(int day, int months) {
        return Days.of(Days.date(day).plusMonths(months));
    }
}
