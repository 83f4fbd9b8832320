package de.stellwerk.schedule.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.JumpableGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Shares the runs of a simulation among threads, in batches. Each batch has its own stretch of one long sequence of random numbers, so it
 * does not matter who computes it, nor when.
 */
final class Runs {
    static final int BATCH = 100;

    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon().name("simulation-", 1).factory();

    private final Simulation simulation;
    private final int runs;
    private final Watcher watcher;
    private final List<Sways> sways;
    private final JumpableGenerator random;
    private int begun;
    private int done;

    /** Nobody begins another batch: all is done, or one of the threads has given up. */
    private boolean over;

    Runs(Simulation simulation, int runs, long seed, Watcher watcher) {
        this.simulation = simulation;
        this.runs = runs;
        this.watcher = watcher;
        sways = simulation.sways();
        random = RandomGeneratorFactory.<JumpableGenerator>of("Xoshiro256PlusPlus")
                .create(seed);
    }

    Sums on(int threads) {
        try (var executor = Executors.newFixedThreadPool(threads, THREADS)) {
            var parts = new ArrayList<Future<Sums>>();
            for (int i = 0; i < threads; i++) {
                parts.add(executor.submit(this::batches));
            }
            return sum(parts);
        }
    }

    private Sums sum(List<Future<Sums>> parts) {
        try {
            var sums = parts.getFirst().get();
            for (var part : parts.subList(1, parts.size())) {
                sums.add(part.get());
            }
            return sums;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            stop();
        }
    }

    private Sums batches() {
        try {
            var sums = new Sums(simulation, sways);
            for (var numbers = next(); numbers != null; numbers = next()) {
                int size = Math.min(BATCH, runs - numbers.first());
                sums.batch(size, numbers.random()::nextLong);
                finished(size);
            }
            return sums;
        } finally {
            // Either nothing is left to begin, or this thread has failed and the others work in vain.
            stop();
        }
    }

    private synchronized @Nullable Stretch next() {
        if (over || begun >= runs) {
            return null;
        }
        var stretch = new Stretch(begun, random.copyAndJump());
        begun += BATCH;
        return stretch;
    }

    private synchronized void finished(int size) {
        done += size;
        if (!watcher.goOn(done)) {
            throw new CancellationException("after " + done + " runs");
        }
    }

    private synchronized void stop() {
        over = true;
    }

    /** A batch: its first run and its random numbers. */
    private record Stretch(int first, RandomGenerator random) {}
}
