package de.stellwerk.schedule.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * The days on which something may start and on which working days count. Counts and finds days of any year without a search: between the
 * first and the last free day by table, beyond them by the week alone.
 */
public final class WorkCalendar {
    /** Every day of the year. */
    public static final WorkCalendar EVERY_DAY = of(EnumSet.allOf(DayOfWeek.class), Set.of());

    /** 1970-01-05, a Monday: the week is counted from here. */
    private static final int MONDAY = 4;

    private static final int WEEK = 7;

    /** How many working days of a week lie before its n-th day. */
    private final int[] daysBefore = new int[WEEK];

    /** Which day of the week its n-th working day is. */
    private final int[] dayOfWeek;

    private final int free;
    private final int firstDay;
    private final int[] indexes;
    private final int firstIndex;
    private final int[] days;

    private WorkCalendar(Set<DayOfWeek> workdays, int[] freeDays) {
        dayOfWeek = workdays.stream().mapToInt(d -> d.getValue() - 1).sorted().toArray();
        for (int day = 1; day < WEEK; day++) {
            daysBefore[day] = daysBefore[day - 1] + (workdays.contains(DayOfWeek.of(day)) ? 1 : 0);
        }
        free = freeDays.length;
        firstDay = free == 0 ? 0 : freeDays[0];
        indexes = new int[free == 0 ? 0 : freeDays[free - 1] + 1 - firstDay];
        firstIndex = indexInWeeks(firstDay);
        days = new int[indexInWeeks(firstDay + indexes.length) - free - firstIndex];
        fill(freeDays);
    }

    private void fill(int[] freeDays) {
        int passed = 0;
        int found = 0;
        for (int i = 0; i < indexes.length; i++) {
            int day = firstDay + i;
            indexes[i] = firstIndex + found;
            if (freeDays[passed] == day) {
                passed++;
            } else if (indexInWeeks(day + 1) > indexInWeeks(day)) {
                days[found++] = day;
            }
        }
    }

    /** @param freeDays on which nobody works, whatever the day of the week */
    public static WorkCalendar of(Set<DayOfWeek> workdays, Collection<LocalDate> freeDays) {
        if (workdays.isEmpty()) {
            throw new IllegalArgumentException("a week without a working day");
        }
        return new WorkCalendar(
                workdays,
                freeDays.stream()
                        .filter(d -> workdays.contains(d.getDayOfWeek()))
                        .mapToInt(d -> (int) d.toEpochDay())
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** Monday to Friday without the free days. */
    public static WorkCalendar weekdays(Collection<LocalDate> freeDays) {
        return of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), freeDays);
    }

    /** How many working days there are from the first day to before the second. */
    public int workingDays(LocalDate from, LocalDate until) {
        return index(Days.of(until)) - index(Days.of(from));
    }

    /** Number of the first working day from this day on; so the difference of two is the number of working days between them. */
    int index(int day) {
        int i = day - firstDay;
        if (i < 0) {
            return indexInWeeks(day);
        }
        return i < indexes.length ? indexes[i] : indexInWeeks(day) - free;
    }

    /** The working day with this number. */
    int day(int index) {
        int i = index - firstIndex;
        if (i < 0) {
            return dayInWeeks(index);
        }
        return i < days.length ? days[i] : dayInWeeks(index + free);
    }

    /** The first working day from this day on. */
    int next(int day) {
        return day(index(day));
    }

    /** The last working day up to and with this day. */
    int previous(int day) {
        return day(index(day + 1) - 1);
    }

    /** The boundary right after the last working day before this one. */
    int floor(int boundary) {
        return day(index(boundary) - 1) + 1;
    }

    private int indexInWeeks(int day) {
        int week = Math.floorDiv(day - MONDAY, WEEK);
        return week * dayOfWeek.length + daysBefore[day - MONDAY - week * WEEK];
    }

    private int dayInWeeks(int index) {
        int week = Math.floorDiv(index, dayOfWeek.length);
        return MONDAY + week * WEEK + dayOfWeek[index - week * dayOfWeek.length];
    }
}
