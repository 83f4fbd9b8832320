package de.stellwerk.programme;

import de.stellwerk.calendar.DayOff;
import de.stellwerk.calendar.WorkCalendar;
import de.stellwerk.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When the reports of a month are due: on a working day of the month after it. A due day that has passed stays where it was, whatever
 * was changed later; a change moves only due days that lie ahead of it, and none into the past.
 */
public final class DueDays {
    /** What counts from a day on. */
    private record Step(LocalDate from, int workingDay, WorkingDays days) {
        LocalDate due(YearMonth month) {
            return days.nth(month.plusMonths(1), workingDay);
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final Map<YearMonth, LocalDate> known = new ConcurrentHashMap<>();

    private DueDays(int workingDay, List<FormerDueDay> former, WorkCalendar calendar) {
        var changes = new TreeSet<LocalDate>();
        former.forEach(f -> changes.add(f.until()));
        calendar.former().forEach(f -> changes.add(f.until()));
        steps.add(step(LocalDate.MIN, workingDay, former, calendar));
        changes.forEach(day -> steps.add(step(day, workingDay, former, calendar)));
    }

    public static DueDays of(Programme programme, WorkCalendar calendar) {
        return new DueDays(programme.dueWorkingDay(), programme.formerDueDays(), calendar);
    }

    public static DueDays of(ProgrammeSettings settings, WorkCalendar calendar) {
        return new DueDays(settings.dueWorkingDay(), settings.formerDueDays(), calendar);
    }

    private static Step step(LocalDate from, int workingDay, List<FormerDueDay> former, WorkCalendar calendar) {
        int then = former.stream()
                .filter(f -> f.until().isAfter(from))
                .findFirst()
                .map(FormerDueDay::workingDay)
                .orElse(workingDay);
        return new Step(from, then, new WorkingDays(calendar.standingOn(from).rules()));
    }

    /** Last day on which the report of a month is in time. */
    public LocalDate of(YearMonth month) {
        return known.computeIfAbsent(month, this::compute);
    }

    private LocalDate compute(YearMonth month) {
        var due = steps.getFirst().due(month);
        for (var step : steps.subList(1, steps.size())) {
            var moved = step.due(month);
            boolean ahead = !due.isBefore(step.from()) && !moved.isBefore(step.from());
            due = ahead ? moved : due;
        }
        return due;
    }

    /** The first month whose due day is the day or later. */
    public YearMonth next(LocalDate day) {
        var month = YearMonth.from(day).minusMonths(1);
        return of(month).isBefore(day) ? month.plusMonths(1) : month;
    }

    /** Working days from the day after the due day up to the day, as they are counted today. */
    public int overdue(LocalDate due, LocalDate day) {
        return steps.getLast().days().after(due, day);
    }

    /** Working days from the day after the day up to the due day, as they are counted today. */
    public int ahead(LocalDate due, LocalDate day) {
        return steps.getLast().days().after(day, due);
    }

    public boolean isWorkingDay(LocalDate day) {
        return steps.getLast().days().isWorkingDay(day);
    }

    /** What falls on Monday to Friday in the days that are counted for a month, by today's calendar. */
    public List<DayOff> skipped(YearMonth month, Locale locale) {
        return steps.getLast().days().skipped(month.plusMonths(1).atDay(1), of(month), locale);
    }
}
