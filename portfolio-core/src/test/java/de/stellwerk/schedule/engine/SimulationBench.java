package de.stellwerk.schedule.engine;

import de.stellwerk.shared.ImpreciseDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Part of {@code ./stellwerk bench schedule}: 10,000 runs of 1,000 tasks on two threads, with ten groups and ten deadlines. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g"})
@State(Scope.Benchmark)
public class SimulationBench {
    private static final int TASKS = 1_000;
    private static final int RUNS = 10_000;
    private static final int PART = 100;

    /** What spans are counted in. */
    @Param({"WORKING_DAYS", "MONTHS"})
    public Span.Unit unit;

    private Plan plan;
    private final Map<String, Estimate> estimates = new HashMap<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    @Setup
    public void build() {
        var base = BenchPlan.of(TASKS);
        var tasks = new ArrayList<Task>();
        for (var task : base.tasks()) {
            var estimate = unit == Span.Unit.MONTHS
                    ? months(task.span().amount() / 4 + 1)
                    : days(task.span().amount());
            var calendar = unit == Span.Unit.MONTHS ? WorkCalendar.EVERY_DAY : task.calendar();
            estimates.put(task.id(), estimate);
            var built = Task.of(task.id(), estimate.likely(), calendar);
            boolean last = tasks.size() % PART == PART - 1;
            tasks.add(
                    last
                            ? built.due(List.of(new Due(
                                    "L", ImpreciseDate.day(base.firstDay().plusYears(5)))))
                            : built);
        }
        for (int i = 0; i < TASKS; i += PART) {
            groups.put(
                    "B" + i, tasks.subList(i, i + PART).stream().map(Task::id).toList());
        }
        plan = new Plan(base.firstDay(), base.calendar(), tasks, base.ties());
    }

    private static Estimate days(int likely) {
        return new Estimate(Span.days(Math.max(1, likely * 2 / 3)), Span.days(likely), Span.days(likely * 2));
    }

    private static Estimate months(int likely) {
        return new Estimate(
                Span.months(Math.max(1, likely * 2 / 3)), Span.months(likely), Span.months(likely * 3 / 2 + 1));
    }

    /** From the tasks, ties and estimates as objects to all shares and drivers. */
    @Benchmark
    public Prospect simulation() {
        return Simulation.of(plan, estimates, Slip.NONE, groups).run(RUNS, 1, 2, Watcher.NOBODY);
    }

    public static void main(String[] args) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(SimulationBench.class.getName())
                        .build())
                .run();
        System.out.printf("%n| spans in | simulation ms | best |%n|---|---|---|%n");
        for (var result : results) {
            var statistics = result.getPrimaryResult().getStatistics();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f |%n",
                    result.getParams().getParam("unit"),
                    statistics.getMean(),
                    statistics.getMin());
        }
    }
}
