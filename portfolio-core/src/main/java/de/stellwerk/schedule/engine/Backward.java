package de.stellwerk.schedule.engine;

import java.util.Arrays;

/** The latest start and finish of each task with which no task ends after the latest finish of all or breaks a fixed date. */
final class Backward {
    final int[] start;
    final int[] finish;

    private final Network network;
    private final Rules rules;
    private final Forward early;
    private final int[] startBound;
    private final int[] finishBound;

    Backward(Network network, Rules rules, int[] order, Forward early) {
        this.network = network;
        this.rules = rules;
        this.early = early;
        start = new int[network.size];
        finish = new int[network.size];
        startBound = new int[network.size];
        finishBound = new int[network.size];
        Arrays.fill(startBound, Rules.LATEST);
        Arrays.fill(finishBound, Rules.LATEST);
        for (int i = network.size - 1; i >= 0; i--) {
            date(order[i]);
            bind(order[i]);
        }
    }

    private void date(int t) {
        if (rules.isFinished(t)) {
            start[t] = early.start[t];
            finish[t] = early.finish[t];
            return;
        }
        int end = rules.point[t] ? rules.calendar[t].next(early.end) : early.end;
        int bound = Math.min(Math.min(finishBound[t], rules.finishUntil[t]), end);
        if (rules.isStarted(t)) {
            start[t] = early.start[t];
            finish[t] = bound;
            return;
        }
        int latest = Math.min(Math.min(startBound[t], rules.startUntil[t]), rules.latestStart(t, bound));
        start[t] = rules.previousStart(t, latest);
        finish[t] = rules.finish(t, start[t]);
    }

    /** Tells the predecessors how late they may be. A start or finish that is past holds nobody up any more. */
    private void bind(int t) {
        if (rules.isFinished(t)) {
            return;
        }
        for (int e = network.firstEdge[t]; e < network.firstEdge[t + 1]; e++) {
            if (network.toFinish[e]) {
                bind(e, rules.reach(t, finish[t]));
            } else if (!rules.isStarted(t)) {
                bind(e, start[t]);
            }
        }
    }

    private void bind(int edge, int boundary) {
        int latest = Lags.remove(network.plan.calendar(), boundary, network.lag[edge], network.lagInMonths[edge]);
        int predecessor = network.from[edge];
        if (network.fromFinish[edge]) {
            finishBound[predecessor] = Math.min(finishBound[predecessor], latest);
        } else {
            startBound[predecessor] = Math.min(startBound[predecessor], latest);
        }
    }
}
