package de.stellwerk.schedule;

import de.stellwerk.calendar.DayOff;
import de.stellwerk.calendar.DayRules;
import de.stellwerk.calendar.WorkingDays;
import de.stellwerk.schedule.engine.WorkCalendar;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The municipality's calendar as the engine counts on it. Municipalities of one Land mostly share one. */
@Singleton
class Workdays {
    /** Beyond these years only Saturdays and Sundays are free. */
    private static final int FIRST_YEAR = 2010;

    private static final int LAST_YEAR = 2060;
    private static final int MOST = 100;

    private final Map<DayRules, WorkCalendar> known = new ConcurrentHashMap<>();

    WorkCalendar of(DayRules rules) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(rules, Workdays::make);
    }

    private static WorkCalendar make(DayRules rules) {
        var days = new WorkingDays(rules);
        return WorkCalendar.weekdays(IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> days.daysOff(year, Locale.ROOT).stream())
                .map(DayOff::day)
                .toList());
    }
}
