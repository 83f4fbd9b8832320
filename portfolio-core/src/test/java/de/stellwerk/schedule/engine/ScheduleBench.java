package de.stellwerk.schedule.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.mpxj.cpm.CpmException;
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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** {@code ./stellwerk bench schedule}: the engine beside MPXJ on the same networks, then the simulation, as tables for docs/performance.md. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "--sun-misc-unsafe-memory-access=allow"})
public class ScheduleBench {
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000);

    /** A network as plan. */
    @State(Scope.Benchmark)
    public static class Engine {
        @Param("0")
        public int tasks;

        private Plan plan;

        @Setup
        public void build() {
            plan = BenchPlan.of(tasks);
        }
    }

    /** The same network as project of MPXJ. */
    @State(Scope.Benchmark)
    public static class Mpxj {
        @Param("0")
        public int tasks;

        private MpxjPlan plan;

        @Setup
        public void build() {
            plan = mpxj(BenchPlan.of(tasks));
        }
    }

    /** From the tasks and ties as objects to all dates, floats, drivers and findings. */
    @Benchmark
    public Schedule engine(Engine state) {
        return Schedule.of(state.plan);
    }

    /** From a project that is built already to its dates. */
    @Benchmark
    public MpxjPlan mpxj(Mpxj state) throws CpmException {
        state.plan.schedule();
        return state.plan;
    }

    private static MpxjPlan mpxj(Plan plan) {
        return new MpxjPlan(plan, BenchPlan.HOLIDAYS).holdFirstDay();
    }

    public static void main(String[] args) throws CpmException, RunnerException {
        var same = new ArrayList<String>();
        for (int size : SIZES) {
            var plan = BenchPlan.of(size);
            var other = mpxj(plan);
            other.schedule();
            boolean equal = other.dates().equals(MpxjPlan.dates(Schedule.of(plan)));
            System.out.printf(
                    "%d tasks, %d ties: %s%n", size, plan.ties().size(), equal ? "same dates" : "DIFFERENT, left out");
            if (equal) {
                same.add(String.valueOf(size));
            }
        }
        table(new Runner(new OptionsBuilder()
                        .include(ScheduleBench.class.getName())
                        .param("tasks", same.toArray(String[]::new))
                        .build())
                .run());
        SimulationBench.main(args);
    }

    private static void table(Collection<RunResult> results) {
        Map<Integer, Map<String, Statistics>> rows = new TreeMap<>();
        for (var result : results) {
            var row = rows.computeIfAbsent(Integer.valueOf(result.getParams().getParam("tasks")), k -> new TreeMap<>());
            row.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getStatistics());
        }
        System.out.printf(
                "%n| tasks | engine ms | best | MPXJ ms | best | times | best |%n|---|---|---|---|---|---|---|%n");
        rows.forEach((tasks, row) -> {
            var engine = row.get("engine");
            var mpxj = row.get("mpxj");
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.2f | %.2f | %.1f | %.1f | %.0f | %.0f |%n",
                    tasks,
                    engine.getMean(),
                    engine.getMin(),
                    mpxj.getMean(),
                    mpxj.getMin(),
                    mpxj.getMean() / engine.getMean(),
                    mpxj.getMin() / engine.getMin());
        });
    }
}
