package de.stellwerk.schedule.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Sums over runs from which it follows how strongly the end of one task, the target, hangs on the spans of those before it. All are sums
 * of whole numbers, so they are the same in whatever order runs are added.
 */
final class Sways {
    /** What correlates less might do so by chance. */
    private static final double DEVIATIONS = 3;

    final int target;

    /** Tasks that the target waits for, and it itself, as far as their spans vary. */
    private final int[] tasks;

    private final long[] spans;
    private final long[] squares;
    private final long[] products;
    private final int[] driving;
    private long ends;
    private long endSquares;

    Sways(int target, int[] tasks, int size) {
        this.target = target;
        this.tasks = tasks;
        spans = new long[tasks.length];
        squares = new long[tasks.length];
        products = new long[tasks.length];
        driving = new int[size];
    }

    /** Without the sums. */
    Sways empty() {
        return new Sways(target, tasks, driving.length);
    }

    void add(int[] steps, int end, Network network, Forward early) {
        ends += end;
        endSquares += (long) end * end;
        for (int i = 0; i < tasks.length; i++) {
            long span = steps[tasks[i]];
            spans[i] += span;
            squares[i] += span * span;
            products[i] += span * end;
        }
        drive(network, early);
    }

    /** Goes back from the end over what it follows from, and marks the tasks whose span it follows from. */
    private void drive(Network network, Forward early) {
        int t = target;
        boolean finish = true;
        while (true) {
            finish &= early.finish[t] > early.start[t];
            int by = finish ? early.finishBy[t] : early.startBy[t];
            if (by >= 0) {
                t = network.from[by];
                finish = network.fromFinish[by];
            } else if (finish && Reason.of(by) == Reason.SPAN) {
                // A task that is put where it ends in time ends there however long it takes.
                driving[t] += early.heldByFinish(t) ? 0 : 1;
                finish = false;
            } else {
                return;
            }
        }
    }

    void add(Sways other) {
        ends += other.ends;
        endSquares += other.endSquares;
        for (int i = 0; i < tasks.length; i++) {
            spans[i] += other.spans[i];
            squares[i] += other.squares[i];
            products[i] += other.products[i];
        }
        Arrays.setAll(driving, i -> driving[i] + other.driving[i]);
    }

    /** The strongest, as far as they are not chance. */
    List<Sway> strongest(int most, int runs, Network network) {
        double endVariance = variance(ends, endSquares, runs);
        var found = new ArrayList<Sway>();
        for (int i = 0; i < tasks.length; i++) {
            double variance = variance(spans[i], squares[i], runs);
            if (endVariance > 0 && variance > 0 && driving[tasks[i]] > 0) {
                double together = (products[i] - (double) spans[i] * ends / runs) / runs;
                double correlation = Math.clamp(together / Math.sqrt(variance * endVariance), -1, 1);
                if (correlation > DEVIATIONS / Math.sqrt(runs)) {
                    var id = network.task(tasks[i]).id();
                    found.add(new Sway(id, correlation, correlation * Math.sqrt(endVariance), driving[tasks[i]]));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Sway::correlation).reversed())
                .limit(most)
                .toList();
    }

    private static double variance(long sum, long squares, int runs) {
        return Math.max(0, (squares - (double) sum * sum / runs) / runs);
    }
}
