package de.stellwerk.schedule.engine;

import de.stellwerk.schedule.engine.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks through computed dates for what does not fit. */
final class Findings {
    private final Network network;
    private final Rules rules;
    private final Forward early;
    private final List<Finding> found = new ArrayList<>();

    private Findings(Network network, Rules rules, Forward early) {
        this.network = network;
        this.rules = rules;
        this.early = early;
    }

    static List<Finding> in(Network network, Rules rules, Forward early) {
        var findings = new Findings(network, rules, early);
        for (int t = 0; t < network.size; t++) {
            findings.task(t);
        }
        network.plan.ties().stream().filter(tie -> !tie.moves()).forEach(findings::shown);
        return List.copyOf(findings.found);
    }

    private void task(int t) {
        if (!rules.isFinished(t)) {
            fixed(t);
            unavailable(t);
            if (rules.unknown[t]) {
                add(Kind.UNKNOWN_SPAN, t, null, early.start[t], early.start[t], null);
            }
        }
        if (rules.isStarted(t) || rules.isFinished(t)) {
            sequence(t);
        } else if (!network.plan.withoutBudget().isEmpty()) {
            budget(t);
        }
    }

    private void fixed(int t) {
        if (early.start[t] > rules.startUntil[t] && !rules.isStarted(t)) {
            add(Kind.FIXED_START, t, null, rules.startUntil[t], early.start[t], null);
        }
        if (early.finish[t] > rules.finishUntil[t]) {
            int after = rules.point[t] ? 0 : 1;
            add(Kind.FIXED_FINISH, t, null, rules.finishUntil[t] - after, lastDay(t), null);
        }
    }

    private void unavailable(int t) {
        for (var period : network.task(t).unavailable()) {
            if (early.start[t] <= Days.of(period.last()) && lastDay(t) >= Days.of(period.first())) {
                add(Kind.UNAVAILABLE, t, null, Days.of(period.first()), early.start[t], period);
            }
        }
    }

    private void sequence(int t) {
        for (int e = network.firstEdge[t]; e < network.firstEdge[t + 1]; e++) {
            boolean finish = network.toFinish[e];
            int boundary = early.boundary(e);
            if ((finish || rules.isStarted(t)) && broken(t, finish, boundary)) {
                relation(Kind.OUT_OF_SEQUENCE, t, network.from[e], finish, boundary);
            }
        }
    }

    private boolean broken(int t, boolean finish, int boundary) {
        return finish ? rules.need(t, boundary) > early.finish[t] : boundary > early.start[t];
    }

    private void budget(int t) {
        int boundary = early.startFor(t, early.startBy[t]);
        int day = rules.calendar[t].next(boundary);
        if (day < early.start[t]) {
            add(Kind.NO_BUDGET, t, null, day, early.start[t], periodAt(network.plan, day));
        }
    }

    static @Nullable Period periodAt(Plan plan, int day) {
        return plan.withoutBudget().stream()
                .filter(p -> Days.of(p.first()) <= day && day <= Days.of(p.last()))
                .findFirst()
                .orElse(null);
    }

    private void shown(Tie tie) {
        for (int to : network.tasks(tie.successor())) {
            for (int from : network.tasks(tie.predecessor())) {
                boolean finish = Network.toFinish(tie.link());
                int tied = Network.fromFinish(tie.link()) ? early.finish[from] : early.start[from];
                int boundary =
                        Lags.add(network.plan.calendar(), tied, Network.amount(tie.lag()), Network.inMonths(tie.lag()));
                if (broken(to, finish, boundary)) {
                    relation(Kind.NOT_FOLLOWED, to, from, finish, boundary);
                }
            }
        }
    }

    private void relation(Kind kind, int t, int predecessor, boolean finish, int boundary) {
        int wanted = finish && !rules.point[t] ? boundary - 1 : boundary;
        add(kind, t, predecessor, wanted, finish ? lastDay(t) : early.start[t], null);
    }

    private void add(Kind kind, int t, @Nullable Integer other, int wanted, int computed, @Nullable Period period) {
        found.add(new Finding(
                kind,
                network.task(t).id(),
                other == null ? null : network.task(other).id(),
                Days.date(wanted),
                Days.date(computed),
                period));
    }

    private int lastDay(int t) {
        return lastDay(early.start[t], early.finish[t]);
    }

    /** A milestone begins and ends on the same boundary; everything else lasts until the day before its finish. */
    static int lastDay(int start, int finish) {
        return finish > start ? finish - 1 : finish;
    }
}
