package de.stellwerk.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Working days: Monday to Friday without the public holidays of the Land and the municipality's own days off. */
public final class WorkingDays {
    private static final String GOOD_FRIDAY = "christian.GOOD_FRIDAY";

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();
    private final DayRules rules;

    public WorkingDays(DayRules rules) {
        this.rules = rules;
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day)
                && !byYear.computeIfAbsent(day.getYear(), this::days).contains(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Set<LocalDate> days(int year) {
        return daysOff(year, Locale.ROOT).stream().map(DayOff::day).collect(Collectors.toSet());
    }

    /** The n-th working day of the month, from 1. */
    public LocalDate nth(YearMonth month, int n) {
        var day = month.atDay(1).minusDays(1);
        for (int found = 0; found < n; ) {
            day = day.plusDays(1);
            found += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** Working days after the first day up to the second, which counts; 0 if it is not after the first. */
    public int after(LocalDate day, LocalDate until) {
        return (int) day.plusDays(1)
                .datesUntil(until.isAfter(day) ? until.plusDays(1) : day.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Every holiday and day off of a year in order, those at weekends too. */
    public List<DayOff> daysOff(int year, Locale locale) {
        var found = new ArrayList<DayOff>();
        var legal = holidays.getHolidays(Year.of(year), rules.land().code());
        legal.forEach(h -> found.add(new DayOff(h.getDate(), DayOff.Kind.PUBLIC_HOLIDAY, h.getDescription(locale))));
        var goodFriday = goodFriday(legal);
        rules.common().forEach(c -> found.add(new DayOff(c.in(year, goodFriday), DayOff.Kind.COMMON, c.name())));
        rules.own().forEach(o -> o.in(year).ifPresent(day -> found.add(new DayOff(day, DayOff.Kind.OWN, o.name()))));
        found.sort(Comparator.comparing(DayOff::day).thenComparing(DayOff::kind));
        return found;
    }

    /** A holiday everywhere in Germany, and the one from which carnival counts. */
    private static LocalDate goodFriday(Set<Holiday> legal) {
        return legal.stream()
                .filter(h -> h.getPropertiesKey().equals(GOOD_FRIDAY))
                .map(Holiday::getDate)
                .findFirst()
                .orElseThrow();
    }

    /** What falls on Monday to Friday between two days, both included. */
    public List<DayOff> skipped(LocalDate from, LocalDate to, Locale locale) {
        return from.getYear() == to.getYear()
                ? skipped(daysOff(from.getYear(), locale), from, to)
                : java.util.stream.Stream.of(from, to)
                        .flatMap(d -> skipped(daysOff(d.getYear(), locale), from, to).stream())
                        .toList();
    }

    private static List<DayOff> skipped(List<DayOff> all, LocalDate from, LocalDate to) {
        return all.stream()
                .filter(d -> !isWeekend(d.day())
                        && !d.day().isBefore(from)
                        && !d.day().isAfter(to))
                .toList();
    }
}
