package de.stellwerk.schedule.engine;

import de.stellwerk.calendar.DayRules;
import de.stellwerk.calendar.Land;
import de.stellwerk.calendar.WorkingDays;
import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** A plan of any size, with three relations a task and some years long, as programmes are. */
final class BenchPlan {
    static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 6);
    private static final int RELATIONS = 3;
    private static final int STAGES = 50;

    /** The holidays of North Rhine-Westphalia that fall on weekdays. */
    static final List<LocalDate> HOLIDAYS = holidays();

    private BenchPlan() {}

    private static List<LocalDate> holidays() {
        var workingDays = new WorkingDays(DayRules.of(Land.NW));
        return FIRST_DAY
                .datesUntil(FIRST_DAY.plusYears(15))
                .filter(d -> d.getDayOfWeek().getValue() <= 5 && !workingDays.isWorkingDay(d))
                .toList();
    }

    static Plan of(int size) {
        var random = new Random(size);
        var calendar = WorkCalendar.weekdays(HOLIDAYS);
        var tasks = new ArrayList<Task>();
        var ties = new ArrayList<Tie>();
        int reach = Math.max(2 * RELATIONS, size / STAGES);
        for (int i = 0; i < size; i++) {
            tasks.add(Task.of("M" + i, Span.days(1 + random.nextInt(20)), calendar));
            var predecessors = new HashSet<Integer>();
            while (i >= RELATIONS && predecessors.size() < RELATIONS) {
                predecessors.add(i - 1 - random.nextInt(Math.min(i, reach)));
            }
            for (int predecessor : predecessors) {
                ties.add(Tie.of(tasks.get(predecessor).id(), tasks.get(i).id(), link(random), lag(random)));
            }
        }
        return new Plan(FIRST_DAY, calendar, tasks, ties);
    }

    private static Link link(Random random) {
        int n = random.nextInt(10);
        return n < 7 ? Link.FS : Link.values()[n - 6];
    }

    private static Lag lag(Random random) {
        return new Lag(random.nextInt(4) == 0 ? random.nextInt(12) - 3 : 0, Lag.Unit.WORKING_DAYS);
    }
}
