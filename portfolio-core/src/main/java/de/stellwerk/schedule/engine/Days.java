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
        return of(date(day).plusMonths(months));
    }

    /** The latest day that is not after the bound once the months are added; months are of unequal length, so few days are tried. */
    static int latestPlusMonths(int bound, int months) {
        int day = plusMonths(bound, -months);
        while (plusMonths(day + 1, months) <= bound) {
            day++;
        }
        return day;
    }

    /** The earliest day that is not before the bound once the months are added. */
    static int earliestPlusMonths(int bound, int months) {
        int day = plusMonths(bound, -months);
        while (plusMonths(day, months) < bound) {
            day++;
        }
        while (plusMonths(day - 1, months) >= bound) {
            day--;
        }
        return day;
    }
}
