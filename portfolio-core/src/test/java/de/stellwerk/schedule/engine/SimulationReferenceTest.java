package de.stellwerk.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The simulation on plans that nobody thought of. */
class SimulationReferenceTest {
    private static final int SEEDS = 1000;

    /** A plan with deadlines and with an estimate for some of its tasks. */
    private static final class Guess {
        final Plan plan;
        final Map<WorkCalendar, SlowCalendar> calendars;
        final Map<String, Estimate> estimates = new HashMap<>();
        final Slip slip;

        Guess(long seed, int mostTasks, boolean limits) {
            var random = new Random(seed);
            var made = new RandomPlan(seed, mostTasks, limits);
            var base = made.plan;
            calendars = made.slow;
            var tasks = new ArrayList<Task>();
            for (var task : base.tasks()) {
                if (random.nextInt(3) > 0 && !task.span().point()) {
                    estimates.put(task.id(), estimate(random, task.span()));
                }
                var day = base.firstDay().plusDays(random.nextInt(60));
                tasks.add(task.due(random.nextBoolean() ? List.of(new Due("L", ImpreciseDate.day(day))) : List.of()));
            }
            plan = new Plan(base.firstDay(), base.calendar(), tasks, base.blocks(), base.ties(), base.withoutBudget());
            slip = random.nextBoolean()
                    ? Slip.NONE
                    : Slip.learned(random.doubles(10, 0.7, 2).boxed().toList());
        }

        private static Estimate estimate(Random random, Span span) {
            boolean months = span.unit() == Span.Unit.MONTHS;
            int least = random.nextInt(15);
            int likely = least + random.nextInt(15);
            int most = likely + 1 + random.nextInt(30);
            return months
                    ? new Estimate(
                            Span.months(least / 5, least),
                            Span.months(1 + likely / 5, likely % 30),
                            Span.months(2 + most / 5, 3))
                    : new Estimate(Span.days(least), Span.days(likely), Span.days(most));
        }
    }

    @Test
    void withoutSpreadEveryRunGivesTheDatesOfTheEngine() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var plan = new RandomPlan(seed, 9, true).plan;
            var estimates = new HashMap<String, Estimate>();
            plan.tasks().stream()
                    .filter(t -> t.span().unit() != Span.Unit.UNKNOWN)
                    .forEach(t -> estimates.put(t.id(), Estimate.of(t.span())));
            var dates = Schedule.of(plan).dates();
            var ends = Simulation.of(plan, seed % 2 == 0 ? estimates : Map.of(), Slip.NONE, Map.of())
                    .run(3, seed, 1, Watcher.NOBODY)
                    .tasks();
            for (int t = 0; t < dates.size(); t++) {
                assertThat(List.of(
                                ends.get(t).earliest(),
                                ends.get(t).half(),
                                ends.get(t).eighty(),
                                ends.get(t).latest()))
                        .as("seed %d, %s", seed, ends.get(t).id())
                        .containsOnly(dates.get(t).earlyFinish());
                assertThat(!ends.get(t).certain() || dates.get(t).certain()).isTrue();
            }
        }
    }

    /** Nothing is left over from the run before. */
    @Test
    void repeatedRunGivesTheDatesOfANewPlan() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var plan = new RandomPlan(seed, 9, true).plan;
            var network = new Network(plan);
            var rules = new Rules(plan);
            var early = new Forward(network, rules, Order.of(network));
            for (int run = 0; run < 3; run++) {
                var tasks = new ArrayList<Task>();
                for (int t = 0; t < network.size; t++) {
                    tasks.add(again(plan.tasks().get(t), 1 + random.nextInt(90), rules, t));
                }
                early.run();
                var fresh = Schedule.of(new Plan(
                        plan.firstDay(), plan.calendar(), tasks, plan.blocks(), plan.ties(), plan.withoutBudget()));
                for (int t = 0; t < network.size; t++) {
                    var dates = fresh.dates(plan.tasks().get(t).id());
                    assertThat(Days.date(early.start[t])).as("seed %d", seed).isEqualTo(dates.earlyStart());
                    assertThat(Days.date(Findings.lastDay(early.start[t], early.finish[t])))
                            .as("seed %d", seed)
                            .isEqualTo(dates.earlyFinish());
                }
            }
        }
    }

    private static Task again(Task task, int steps, Rules rules, int t) {
        if (task.span().point() || task.span().unit() == Span.Unit.UNKNOWN) {
            return task;
        }
        rules.take(t, steps);
        return task.with(
                task.span().unit() == Span.Unit.MONTHS
                        ? Span.months(steps / Estimate.MONTH, steps % Estimate.MONTH)
                        : Span.days(steps));
    }

    @Test
    void sameSeedGivesTheSameOnOneTwoAndSevenThreads() {
        for (long seed = 0; seed < 20; seed++) {
            var guess = new Guess(seed, 30, true);
            var simulation = Simulation.of(guess.plan, guess.estimates, guess.slip, groups(guess.plan));
            var one = simulation.run(2345, seed, 1, Watcher.NOBODY);
            assertThat(simulation.run(2345, seed, 2, Watcher.NOBODY)).isEqualTo(one);
            assertThat(simulation.run(2345, seed, 7, Watcher.NOBODY)).isEqualTo(one);
            assertThat(Simulation.of(guess.plan, guess.estimates, guess.slip, groups(guess.plan))
                            .run(2345, seed, 2, Watcher.NOBODY))
                    .isEqualTo(one);
        }
    }

    @Test
    void anotherSeedGivesSomethingElse() {
        var guess = new Guess(3, 30, false);
        var simulation = Simulation.of(guess.plan, guess.estimates, guess.slip, Map.of());
        assertThat(simulation.run(500, 1, 2, Watcher.NOBODY).tasks())
                .isNotEqualTo(simulation.run(500, 2, 2, Watcher.NOBODY).tasks());
    }

    private static Map<String, List<String>> groups(Plan plan) {
        return Map.of("all", plan.tasks().stream().map(Task::id).toList());
    }

    /** Where every tie is from a finish to a start, a longer span never makes anything earlier. */
    @Test
    void everyEndLiesBetweenAllShortestAndAllLongest() {
        for (long seed = 0; seed < SEEDS / 5; seed++) {
            var guess = new Guess(seed, 20, false);
            var ties = guess.plan.ties().stream()
                    .map(t -> t.moves() ? Tie.fs(t.predecessor(), t.successor()) : t)
                    .toList();
            var plan = new Plan(
                    guess.plan.firstDay(),
                    guess.plan.calendar(),
                    guess.plan.tasks(),
                    guess.plan.blocks(),
                    ties,
                    List.of());
            var prospect = Simulation.of(plan, guess.estimates, Slip.NONE, groups(plan))
                    .run(300, seed, 1, Watcher.NOBODY);
            var shortest = Schedule.of(with(plan, guess.estimates, true));
            var longest = Schedule.of(with(plan, guess.estimates, false));
            for (var end : prospect.tasks()) {
                assertThat(List.of(
                                shortest.dates(end.id()).earlyFinish(),
                                end.earliest(),
                                end.half(),
                                end.eighty(),
                                end.latest(),
                                longest.dates(end.id()).earlyFinish()))
                        .as("seed %d, %s", seed, end.id())
                        .isSorted();
            }
            var all = prospect.groups().getFirst();
            assertThat(List.of(
                            shortest.end().orElseThrow(),
                            all.earliest(),
                            all.half(),
                            all.eighty(),
                            all.latest(),
                            longest.end().orElseThrow()))
                    .as("seed %d", seed)
                    .isSorted();
        }
    }

    private static Plan with(Plan plan, Map<String, Estimate> estimates, boolean min) {
        var tasks = plan.tasks().stream()
                .map(t -> estimates.containsKey(t.id()) ? t.with(end(estimates.get(t.id()), min)) : t)
                .toList();
        return new Plan(plan.firstDay(), plan.calendar(), tasks, plan.blocks(), plan.ties(), plan.withoutBudget());
    }

    /** The shortest span that is drawn is a day. */
    private static Span end(Estimate estimate, boolean min) {
        if (!min || Estimate.steps(estimate.min()) > 0) {
            return min ? estimate.min() : estimate.max();
        }
        return estimate.months() ? Span.months(0, 1) : Span.days(1);
    }

    @Test
    void endsSpreadAsThoseOfTheSlowSimulation() {
        int compared = 0;
        for (long seed = 0; seed < 40; seed++) {
            var guess = new Guess(seed, 8, true);
            var simulation = Simulation.of(guess.plan, guess.estimates, guess.slip, Map.of());
            var slow = slow(guess, simulation, seed).run(2000);
            var sums = new Runs(simulation, 8000, seed, Watcher.NOBODY).on(2);
            for (int t = 0; t < simulation.network.size; t++) {
                var ends = slow.ends.get(guess.plan.tasks().get(t).id()).stream()
                        .sorted()
                        .toList();
                assertThat(distance(sums.tasks[t], 8000, ends))
                        .as("seed %d, T%d", seed, t)
                        .isLessThan(0.065);
                compared += ends.getFirst().equals(ends.getLast()) ? 0 : 1;
            }
        }
        assertThat(compared).isGreaterThan(60);
    }

    /** Spans without an estimate slip, too. A task that has outlasted every span that it may take would be drawn for ever. */
    private static SlowSimulation slow(Guess guess, Simulation simulation, long seed) {
        var drawn = new HashMap<String, Estimate>();
        var tasks = new ArrayList<Task>();
        for (int t = 0; t < simulation.network.size; t++) {
            var task = guess.plan.tasks().get(t);
            var estimate = guess.estimates.get(task.id());
            boolean finished = task.limits().actualFinish() != null;
            if (simulation.spans[t] != null) {
                drawn.put(task.id(), estimate == null ? Estimate.of(task.span()) : estimate);
            }
            tasks.add(estimate == null || finished ? task : task.with(estimate.likely()));
        }
        var plan = guess.plan;
        return new SlowSimulation(
                new Plan(plan.firstDay(), plan.calendar(), tasks, plan.blocks(), plan.ties(), plan.withoutBudget()),
                guess.calendars,
                drawn,
                guess.slip,
                seed);
    }

    /** The greatest difference between the two distributions (Kolmogorov and Smirnov). */
    private static double distance(DayCounts counts, int runs, List<LocalDate> ends) {
        double greatest = 0;
        for (int i = 0; i < ends.size(); i++) {
            if (i + 1 == ends.size() || ends.get(i).isBefore(ends.get(i + 1))) {
                double slow = (i + 1.0) / ends.size();
                double fast = (double) counts.upTo(Days.of(ends.get(i))) / runs;
                greatest = Math.max(greatest, Math.abs(slow - fast));
            }
        }
        return greatest;
    }
}
