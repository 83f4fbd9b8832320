package de.stellwerk.schedule.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** A calendar that looks at each day. */
record SlowCalendar(Set<DayOfWeek> workdays, Set<LocalDate> free) {
    boolean works(LocalDate day) {
        return workdays.contains(day.getDayOfWeek()) && !free.contains(day);
    }

    /** Working days from one day to before another; negative if that is earlier. */
    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.datesUntil(to).filter(this::works).count();
    }

    LocalDate next(LocalDate day) {
        var found = day;
        while (!works(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    WorkCalendar fast() {
        return WorkCalendar.of(workdays, free);
    }
}
