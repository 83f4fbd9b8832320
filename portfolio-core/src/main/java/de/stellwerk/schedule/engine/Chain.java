package de.stellwerk.schedule.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Walks from a date back over what it follows from, to the first cause. */
final class Chain {
    private final Network network;
    private final Rules rules;
    private final Forward early;
    private final List<Step> steps = new ArrayList<>();

    private Chain(Network network, Rules rules, Forward early) {
        this.network = network;
        this.rules = rules;
        this.early = early;
    }

    static List<Step> of(Network network, Rules rules, Forward early, int task, boolean finish) {
        var chain = new Chain(network, rules, early);
        chain.walk(task, finish);
        return List.copyOf(chain.steps);
    }

    private void walk(int first, boolean firstEnd) {
        int t = first;
        boolean finish = firstEnd;
        while (true) {
            // A milestone has one date only.
            finish &= early.finish[t] > early.start[t];
            int by = finish ? early.finishBy[t] : early.startBy[t];
            steps.add(step(t, finish, by));
            if (by >= 0) {
                t = network.from[by];
                finish = network.fromFinish[by];
            } else if (finish && Reason.of(by) == Reason.SPAN) {
                finish = false;
            } else {
                return;
            }
        }
    }

    private Step step(int t, boolean finish, int by) {
        var driver = driver(network, by);
        int date = finish ? early.finish[t] - 1 : early.start[t];
        int boundary = boundary(t, finish, by);
        return new Step(
                network.task(t),
                finish,
                Days.date(date),
                driver,
                by >= 0 ? network.task(network.from[by]) : null,
                cause(t, by),
                Days.date(boundary),
                blocked(t, boundary, date));
    }

    private int boundary(int t, boolean finish, int by) {
        boolean waits = !finish && !rules.isStarted(t) && !rules.isFinished(t);
        return waits ? early.startFor(t, by) : finish ? early.finish[t] : early.start[t];
    }

    private LocalDate cause(int t, int by) {
        if (by >= 0) {
            int from = network.from[by];
            return Days.date(
                    network.fromFinish[by]
                            ? Findings.lastDay(early.start[from], early.finish[from])
                            : early.start[from]);
        }
        var limits = network.task(t).limits();
        return switch (Reason.of(by)) {
            case FIRST_DAY -> network.plan.firstDay();
            case NOT_BEFORE -> Objects.requireNonNull(limits.notBefore()).firstDay();
            case FIXED_START -> Objects.requireNonNull(limits.fixedStart()).firstDay();
            case FIXED_FINISH -> Objects.requireNonNull(limits.fixedFinish()).firstDay();
            case FINISHED -> Days.date(rules.finished[t]);
            case STARTED, SPAN, TIE -> Days.date(early.start[t]);
        };
    }

    private @Nullable Period blocked(int t, int boundary, int date) {
        int day = rules.calendar[t].next(boundary);
        return day >= date ? null : Findings.periodAt(network.plan, day);
    }

    static Driver driver(Network network, int by) {
        return by < 0
                ? new Driver(Reason.of(by), null, null)
                : new Driver(
                        Reason.TIE,
                        network.task(network.from[by]).id(),
                        network.plan.ties().get(network.tie[by]));
    }
}
