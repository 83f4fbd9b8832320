package de.stellwerk.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Times calls, in milliseconds. */
record Timing(double median, double p95) {
    /**
     * @param calls of each client, after a tenth as many to warm up
     * @param work of one client, which has its number
     */
    static Timing of(int clients, int calls, IntFunction<Runnable> work) throws Exception {
        Callable<?>[] all = IntStream.range(0, clients)
                .mapToObj(i -> (Callable<double[]>) () -> times(work.apply(i), calls))
                .toArray(Callable[]::new);
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var times = Arrays.stream(all).map(threads::submit).toList().stream()
                    .flatMapToDouble(f -> Arrays.stream((double[]) join(f)))
                    .sorted()
                    .toArray();
            return new Timing(times[times.length / 2], times[(int) (times.length * 0.95)]);
        }
    }

    /** Calls over and over, so that what is measured afterwards is compiled. */
    static void warm(Duration time, Runnable call) {
        var until = System.nanoTime() + time.toNanos();
        do {
            call.run();
        } while (System.nanoTime() < until);
    }

    private static Object join(java.util.concurrent.Future<?> future) {
        try {
            return future.get(30, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static double[] times(Runnable call, int calls) {
        IntStream.range(0, Math.max(1, calls / 10)).forEach(i -> call.run());
        return IntStream.range(0, calls)
                .mapToDouble(i -> {
                    long start = System.nanoTime();
                    call.run();
                    return (System.nanoTime() - start) / 1e6;
                })
                .toArray();
    }
}
