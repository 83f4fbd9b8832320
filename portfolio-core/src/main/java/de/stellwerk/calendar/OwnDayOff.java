package de.stellwerk.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day off that only this municipality has, such as a local feast or an outing of the staff.
 *
 * @param day the day, or the first of those that come every year
 * @param yearly on the same day of every later year, too; the 29th of February only in leap years
 */
public record OwnDayOff(@Nullable LocalDate day, boolean yearly, String name) {
    Optional<LocalDate> in(int year) {
        if (day == null || year < day.getYear() || year > day.getYear() && !yearly) {
            return Optional.empty();
        }
        var date = MonthDay.from(day);
        return date.isValidYear(year) ? Optional.of(date.atYear(year)) : Optional.empty();
    }
}
