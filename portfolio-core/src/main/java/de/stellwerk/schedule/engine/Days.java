package de.stellwerk.schedule.engine;

import java.time.LocalDate;

/** Days as numbers, and months between them. */
final class Days {
    /** No date goes beyond it, so that no sum of days ever overflows. */
    static final int LAST = of(LocalDate.of(9999, 12, 31));

    private Days() {}

    static int of(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    static int plusMonths(int day, int months) {
        return Months.plus(day, months);
    }

    /** Some months on and then some days, but not beyond one month more. */
    static int plusMonths(int day, int months, int rest) {
        int boundary = plusMonths(day, months);
        return rest == 0 ? boundary : Math.min(boundary + rest, plusMonths(day, months + 1));
    }

    /** The latest day that is not after the bound once the months are added; months are of unequal length, so few days are tried. */
    static int latestPlusMonths(int bound, int months) {
        return latestPlusMonths(bound, months, 0);
    }

    static int latestPlusMonths(int bound, int months, int rest) {
        int day = plusMonths(bound - rest, -months);
        while (plusMonths(day, months, rest) > bound) {
            day--;
        }
        while (plusMonths(day + 1, months, rest) <= bound) {
            day++;
        }
        return day;
    }

    /** The earliest day that is not before the bound once the months and days are added. */
    static int earliestPlusMonths(int bound, int months, int rest) {
        int day = plusMonths(bound - rest, -months);
        while (plusMonths(day, months, rest) < bound) {
            day++;
        }
        while (plusMonths(day - 1, months, rest) >= bound) {
            day--;
        }
        return day;
    }
}
