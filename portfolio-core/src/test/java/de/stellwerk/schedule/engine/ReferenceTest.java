package de.stellwerk.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stellwerk.schedule.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine against a reference that moves tasks day by day, on plans that nobody thought of. */
class ReferenceTest {
    private static final int SEEDS = 4000;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyDateAndFloatIsThatOfTheReference(boolean limits) {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new RandomPlan(seed, 9, limits);
            var schedule = Schedule.of(random.plan);
            var slow = new SlowSchedule(random.plan, random.slow);
            for (var task : random.plan.tasks()) {
                assertThat(text(schedule, task))
                        .as("seed %d, %s", seed, task.id())
                        .isEqualTo(text(slow, task));
            }
        }
    }

    private static String text(Schedule schedule, Task task) {
        var dates = schedule.dates(task.id());
        return "%s..%s, late %s..%s, float %d"
                .formatted(
                        dates.earlyStart(),
                        dates.earlyFinish(),
                        dates.lateStart(),
                        dates.lateFinish(),
                        dates.totalFloat());
    }

    private static String text(SlowSchedule slow, Task task) {
        var early = slow.early.get(task.id());
        var late = slow.late.get(task.id());
        return "%s..%s, late %s..%s, float %d"
                .formatted(
                        early.start(),
                        SlowSchedule.lastDay(early),
                        late.start(),
                        SlowSchedule.lastDay(late),
                        slow.totalFloat(task));
    }

    /** The tie that is said to drive a start would be broken if the task started on an earlier day of its calendar. */
    @Test
    void theDriverLetsTheTaskStartNoEarlier() {
        int driven = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new RandomPlan(seed, 9, false);
            var schedule = Schedule.of(random.plan);
            var slow = new SlowSchedule(random.plan, random.slow);
            for (var task : random.plan.tasks()) {
                var driver = schedule.dates(task.id()).driver();
                if (driver.tie() == null) {
                    continue;
                }
                driven++;
                var tie = Tie.of(
                        driver.predecessor(),
                        task.id(),
                        driver.tie().link(),
                        driver.tie().lag());
                var predecessor = slow.early.get(tie.predecessor());
                assertThat(slow.holds(tie, predecessor, slow.early.get(task.id())))
                        .as("seed %d, %s", seed, task.id())
                        .isTrue();
                assertThat(slow.holds(tie, predecessor, slow.earlier(task)))
                        .as("seed %d, %s a day earlier", seed, task.id())
                        .isFalse();
            }
        }
        assertThat(driven).isGreaterThan(SEEDS);
    }

    @Test
    void floatIsNegativeOnlyWithAConflict() {
        int negative = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new RandomPlan(seed, 40, true);
            var schedule = Schedule.of(random.plan);
            boolean late = schedule.dates().stream().anyMatch(d -> d.totalFloat() < 0);
            boolean broken = schedule.findings().stream()
                    .anyMatch(f -> f.kind() == Finding.Kind.FIXED_START || f.kind() == Finding.Kind.FIXED_FINISH);
            assertThat(late).as("seed %d", seed).isEqualTo(broken);
            negative += late ? 1 : 0;
        }
        assertThat(negative).isBetween(SEEDS / 10, SEEDS * 9 / 10);
    }

    @Test
    void everyTieOfTasksThatHaveNotStartedHolds() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new RandomPlan(seed, 60, false);
            var schedule = Schedule.of(random.plan);
            var slow = new SlowSchedule(random.plan, random.slow);
            for (var tie : slow.ties()) {
                assertThat(slow.holds(
                                tie, place(schedule, slow, tie.predecessor()), place(schedule, slow, tie.successor())))
                        .as("seed %d, %s", seed, tie)
                        .isTrue();
            }
        }
    }

    private static SlowSchedule.Place place(Schedule schedule, SlowSchedule slow, String id) {
        var dates = schedule.dates(id);
        boolean point =
                slow.task(id).span().amount() == 0 && slow.task(id).span().days() == 0;
        return new SlowSchedule.Place(
                dates.earlyStart(),
                point ? dates.earlyFinish() : dates.earlyFinish().plusDays(1));
    }

    @Test
    void sameInputGivesSameOutputInWhateverOrderItStands() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new RandomPlan(seed, 30, true);
            var plan = random.plan;
            var schedule = Schedule.of(plan);
            assertThat(Schedule.of(plan).dates()).as("seed %d", seed).isEqualTo(schedule.dates());
            var tasks = new ArrayList<>(plan.tasks());
            var ties = new ArrayList<>(plan.ties());
            Collections.shuffle(tasks, new Random(seed));
            Collections.shuffle(ties, new Random(seed));
            var shuffled = Schedule.of(
                    new Plan(plan.firstDay(), plan.calendar(), tasks, plan.blocks(), ties, plan.withoutBudget()));
            for (var task : plan.tasks()) {
                assertThat(text(shuffled, task)).as("seed %d", seed).isEqualTo(text(schedule, task));
            }
        }
    }

    @Test
    void longChainNeedsNoDeepStack() {
        var calendar = WorkCalendar.EVERY_DAY;
        int size = 100_000;
        var tasks = new ArrayList<Task>();
        var ties = new ArrayList<Tie>();
        for (int i = 0; i < size; i++) {
            tasks.add(Task.of("T" + i, Span.days(1), calendar));
            if (i > 0) {
                ties.add(Tie.of("T" + (i - 1), "T" + i, Link.FS, null));
            }
        }
        var start = LocalDate.of(2020, 1, 1);
        var schedule = Schedule.of(new Plan(start, calendar, tasks, ties));
        assertThat(schedule.dates("T" + (size - 1)).earlyFinish()).isEqualTo(start.plusDays(size - 1));
        ties.add(Tie.fs("T" + (size - 1), "T0"));
        var cyclic = new Plan(start, calendar, tasks, ties);
        assertThat(catchThrowableOfType(CyclicPlan.class, () -> Schedule.of(cyclic))
                        .tasks())
                .hasSize(size + 1)
                .startsWith("T0", "T1")
                .endsWith("T" + (size - 1), "T0");
    }

    @Test
    void calendarCountsAndFindsDaysFarBeyondItsFreeDays() {
        for (long seed = 0; seed < 50; seed++) {
            var random = new RandomPlan(seed, 1, false);
            for (var entry : random.slow.entrySet()) {
                compare(entry.getKey(), entry.getValue(), random.plan.firstDay().minusDays(400));
            }
        }
    }

    private static void compare(WorkCalendar fast, SlowCalendar slow, LocalDate from) {
        int base = fast.index((int) from.toEpochDay());
        int count = 0;
        for (var day : (Iterable<LocalDate>) from.datesUntil(from.plusDays(1200))::iterator) {
            assertThat(fast.index((int) day.toEpochDay()) - base).isEqualTo(count);
            if (slow.works(day)) {
                assertThat(fast.day(base + count)).isEqualTo((int) day.toEpochDay());
                count++;
            }
        }
        assertThat(count).isPositive();
    }
}
