package de.stellwerk.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mpxj.cpm.CpmException;

/** The engine beside MPXJ, which computes as Microsoft Project does; docs/scheduling.md explains where they differ. */
class MpxjAgreementTest {
    private static final int SEEDS = 400;
    private static final int TASKS = 12;
    private static final LocalDate MONDAY = LocalDate.of(2019, 3, 4);

    private final List<LocalDate> free = new ArrayList<>();

    /** Working days of one calendar, every link, lags from -3 to 4. */
    private Plan plan(long seed) {
        var random = new Random(seed);
        var start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
        free.clear();
        for (int i = 0; i < 6; i++) {
            free.add(start.plusDays(1 + random.nextInt(90)));
        }
        while (start.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            start = start.plusDays(1);
        }
        free.remove(start);
        var calendar = WorkCalendar.weekdays(free);
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < TASKS; i++) {
            tasks.add(Task.of("T" + i, Span.days(1 + random.nextInt(8)), calendar));
        }
        return new Plan(start, calendar, tasks, ties(random));
    }

    private static List<Tie> ties(Random random) {
        var ties = new ArrayList<Tie>();
        var pairs = new TreeSet<String>();
        for (int i = 0; i < 2 * TASKS; i++) {
            int from = random.nextInt(TASKS - 1);
            int to = from + 1 + random.nextInt(TASKS - from - 1);
            var lag = new Lag(random.nextInt(8) - 3, Lag.Unit.WORKING_DAYS);
            // Of two relations between the same tasks MPXJ keeps one.
            if (pairs.add(from + " " + to)) {
                ties.add(Tie.of("T" + from, "T" + to, Link.values()[random.nextInt(4)], lag));
            }
        }
        return ties;
    }

    @Test
    void everyDateAndFloatIsThatOfMpxjOnceTheFirstDayHoldsForAllTasks() throws CpmException {
        for (long seed = 0; seed < SEEDS; seed++) {
            var plan = plan(seed);
            var other = new MpxjPlan(plan, free).holdFirstDay();
            other.schedule();
            assertThat(MpxjPlan.dates(Schedule.of(plan))).as("seed %d", seed).isEqualTo(other.dates());
        }
    }

    @Test
    void withoutStartFinishLinksAndNegativeLagsThereIsNoDifferenceAtAll() throws CpmException {
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var plan = plan(seed);
            var ties = plan.ties().stream()
                    .filter(t -> t.link() != Link.SF && Network.amount(t.lag()) >= 0)
                    .toList();
            var plain = new Plan(plan.firstDay(), plan.calendar(), plan.tasks(), ties);
            var other = new MpxjPlan(plain, free);
            other.schedule();
            assertThat(MpxjPlan.dates(Schedule.of(plain))).as("seed %d", seed).isEqualTo(other.dates());
            compared += ties.size();
        }
        assertThat(compared).isGreaterThan(5 * SEEDS);
    }

    private static List<String> mpxj(List<Task> tasks, Tie... ties) throws CpmException {
        var other = new MpxjPlan(plan(tasks, ties), Set.of());
        other.schedule();
        return other.dates();
    }

    private static List<String> engine(List<Task> tasks, Tie... ties) {
        return MpxjPlan.dates(Schedule.of(plan(tasks, ties)));
    }

    private static Plan plan(List<Task> tasks, Tie... ties) {
        return new Plan(MONDAY, WorkCalendar.weekdays(Set.of()), tasks, List.of(ties));
    }

    private static Task days(String id, int days) {
        return Task.of(id, Span.days(days), WorkCalendar.weekdays(Set.of()));
    }

    @Test
    void mpxjLetsATaskThatWaitsForAnotherStartBeforeTheFirstDay() throws CpmException {
        var tasks = List.of(days("A", 1), days("B", 3));
        var tie = Tie.of("A", "B", Link.FS, new Lag(-3, Lag.Unit.WORKING_DAYS));
        assertThat(mpxj(tasks, tie).get(1)).startsWith("B: 2019-02-28");
        assertThat(engine(tasks, tie).get(1)).startsWith("B: 2019-03-04");
    }

    @Test
    void mpxjPutsAMilestoneToTheEndOfItsPredecessorsLastDay() throws CpmException {
        var tasks = List.of(days("A", 5), days("M", 0), days("B", 1));
        var ties = new Tie[] {Tie.fs("A", "M"), Tie.fs("M", "B")};
        assertThat(mpxj(tasks, ties).get(1)).startsWith("M: 2019-03-08..2019-03-08");
        assertThat(engine(tasks, ties).get(1)).startsWith("M: 2019-03-11..2019-03-11");
        assertThat(mpxj(tasks, ties).get(2)).isEqualTo(engine(tasks, ties).get(2));
    }
}
