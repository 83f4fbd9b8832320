package de.stellwerk.status;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** Working days by the public holidays of a Land: Monday to Friday without them. */
public final class WorkingDays {
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
    private final String land;

    /** @param land code of the Land, e.g. {@code nw} */
    public WorkingDays(String land) {
        this.land = land;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day, land);
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
}
