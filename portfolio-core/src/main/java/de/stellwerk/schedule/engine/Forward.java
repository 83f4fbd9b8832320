package de.stellwerk.schedule.engine;

/** The earliest start and finish of each task and what they follow from: the number of an edge or the code of a {@link Reason}. */
final class Forward {
    private static final int FIRST_DAY = Reason.FIRST_DAY.code();
    private static final int NOT_BEFORE = Reason.NOT_BEFORE.code();
    private static final int FIXED_START = Reason.FIXED_START.code();
    private static final int FIXED_FINISH = Reason.FIXED_FINISH.code();
    private static final int STARTED = Reason.STARTED.code();
    private static final int FINISHED = Reason.FINISHED.code();
    private static final int SPAN = Reason.SPAN.code();

    final int[] start;
    final int[] finish;
    final int[] startBy;
    final int[] finishBy;

    /** The latest finish of all. */
    int end;

    private final Network network;
    private final Rules rules;
    private final int[] order;
    private final int firstDay;

    Forward(Network network, Rules rules, int[] order) {
        this.network = network;
        this.rules = rules;
        this.order = order;
        firstDay = Days.of(network.plan.firstDay());
        start = new int[network.size];
        finish = new int[network.size];
        startBy = new int[network.size];
        finishBy = new int[network.size];
        run();
    }

    /** Computes anew, after the rules have got other amounts. */
    void run() {
        end = Rules.EARLIEST;
        for (int t : order) {
            date(t);
        }
    }

    private void date(int t) {
        if (rules.isFinished(t)) {
            done(t);
        } else if (rules.isStarted(t)) {
            running(t);
        } else {
            waiting(t);
        }
        if (finish[t] > Days.LAST + 1) {
            throw new PlanTooLong(network.task(t).id());
        }
        end = Math.max(end, finish[t]);
    }

    /** Of equal dates a tie drives rather than a limit, and that rather than the plan's first day. */
    private void waiting(int t) {
        start[t] = Rules.EARLIEST;
        for (int e = network.firstEdge[t]; e < network.firstEdge[t + 1]; e++) {
            push(t, e);
        }
        push(t, FIXED_FINISH);
        push(t, rules.fixedFrom[t] ? FIXED_START : NOT_BEFORE);
        push(t, FIRST_DAY);
        finish[t] = rules.finish(t, start[t]);
        finishBy[t] = SPAN;
    }

    private void push(int t, int by) {
        int boundary = startFor(t, by);
        if (boundary > start[t]) {
            start[t] = rules.nextStart(t, boundary);
            startBy[t] = by;
        }
    }

    /** The boundary from which on a task that has not started may start because of an edge or a reason. */
    int startFor(int t, int by) {
        if (by >= 0) {
            int boundary = boundary(by);
            return network.toFinish[by] ? rules.earliestStart(t, boundary) : boundary;
        }
        if (by == FIXED_FINISH) {
            return rules.finishFrom[t] < Rules.EARLIEST + 2
                    ? Rules.EARLIEST
                    : rules.earliestStart(t, rules.finishFrom[t]);
        }
        return by == FIRST_DAY ? firstDay : rules.startFrom[t];
    }

    /** It starts when it does so that it does not end too early: if it took longer, it would start earlier. */
    boolean heldByFinish(int t) {
        int by = startBy[t];
        return by == FIXED_FINISH || by >= 0 && network.toFinish[by];
    }

    /** Where an edge puts the end that it ties, as far as the predecessor goes. */
    int boundary(int edge) {
        int predecessor = network.from[edge];
        return Lags.add(
                network.plan.calendar(),
                network.fromFinish[edge] ? finish[predecessor] : start[predecessor],
                network.lag[edge],
                network.lagInMonths[edge]);
    }

    /** Its start is past; what comes too late for that stretches it. */
    private void running(int t) {
        start[t] = rules.started[t];
        startBy[t] = STARTED;
        finish[t] = rules.finish(t, start[t]);
        finishBy[t] = SPAN;
        for (int e = network.firstEdge[t]; e < network.firstEdge[t + 1]; e++) {
            if (network.toFinish[e]) {
                stretch(t, boundary(e), e);
            }
        }
        stretch(t, firstDay + 1, FIRST_DAY);
        stretch(t, rules.finishFrom[t], FIXED_FINISH);
    }

    private void stretch(int t, int boundary, int by) {
        if (rules.need(t, boundary) > finish[t]) {
            finish[t] = rules.need(t, boundary);
            finishBy[t] = by;
        }
    }

    private void done(int t) {
        int last = rules.finished[t];
        start[t] = rules.isStarted(t) ? rules.started[t] : Math.min(rules.latestStart(t, last + 1), last);
        finish[t] = rules.point[t] && start[t] == last ? last : last + 1;
        startBy[t] = rules.isStarted(t) ? STARTED : FINISHED;
        finishBy[t] = FINISHED;
    }
}
