package de.stellwerk.schedule.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A plan computed many times, each time with other spans: how likely each end is. What is finished is a fact; what is running takes at
 * least until the plan's first day. docs/scheduling.md says how spans are drawn.
 */
public final class Simulation {
    /** So many tasks are named that a deadline hangs on most. */
    public static final int DRIVERS = 5;

    static final double HALF = 0.5;
    static final double EIGHTY = 0.8;

    final Plan plan;
    final Network network;
    final int[] order;

    /** How long each task may take; {@code null} if it takes the span of the plan. */
    final @Nullable Spans[] spans;

    /** The tasks of each group. */
    final List<int[]> groups;

    private final List<String> groupIds;
    private final boolean[] doubt;
    private final int firstDay;

    private Simulation(Plan plan, Map<String, Estimate> estimates, Slip slip, Map<String, List<String>> groups) {
        this.plan = plan;
        network = new Network(plan);
        order = Order.of(network);
        firstDay = Days.of(plan.firstDay());
        spans = new Spans[network.size];
        var rules = new Rules(plan);
        spread(rules, estimates, slip);
        doubt = new Doubt(network, rules, order).finish;
        groupIds =
                groups.keySet().stream().filter(id -> !groups.get(id).isEmpty()).toList();
        this.groups = groupIds.stream()
                .map(id -> groups.get(id).stream().mapToInt(network::place).toArray())
                .toList();
    }

    /**
     * @param estimates of tasks; one without takes the span that the plan gives it
     * @param slip goes on top of estimates and of spans without
     * @param groups ids of tasks whose common end is asked for, in order
     * @throws CyclicPlan if tasks wait for each other in a circle
     * @throws IllegalArgumentException if an id stands twice or is not known
     */
    public static Simulation of(
            Plan plan, Map<String, Estimate> estimates, Slip slip, Map<String, List<String>> groups) {
        return new Simulation(likely(plan, estimates), estimates, slip, new LinkedHashMap<>(groups));
    }

    /** With the most likely spans; they decide on the unit and on what is a milestone. */
    private static Plan likely(Plan plan, Map<String, Estimate> estimates) {
        var tasks = plan.tasks().stream()
                .map(t -> estimates.containsKey(t.id()) ? t.with(unit(t, estimates.get(t.id()))) : t)
                .toList();
        return new Plan(plan.firstDay(), plan.calendar(), tasks, plan.blocks(), plan.ties(), plan.withoutBudget());
    }

    private static Span unit(Task task, Estimate estimate) {
        boolean finished = task.limits().actualFinish() != null;
        return finished
                ? task.span()
                : estimate.varies() && estimate.likely().point() ? estimate.max() : estimate.likely();
    }

    // --- what varies ------------------------------------------------------------------------------------------------

    private void spread(Rules rules, Map<String, Estimate> estimates, Slip slip) {
        var known = new HashMap<Estimate, Spans>();
        for (int t = 0; t < network.size; t++) {
            if (rules.isFinished(t) || rules.point[t] || rules.unknown[t]) {
                continue;
            }
            var estimate = estimates.getOrDefault(
                    network.task(t).id(), Estimate.of(network.task(t).span()));
            if (estimate.varies() || !slip.isNone()) {
                spans[t] = known.computeIfAbsent(estimate, e -> Spans.of(e, slip));
            }
            if (rules.isStarted(t)) {
                goOn(rules, t);
            }
        }
    }

    /** A task that is running has not ended before the first day of the plan. If no span is that long, nobody knows how long it takes. */
    private void goOn(Rules rules, int t) {
        var all = spans[t];
        if (all == null) {
            rules.unknown[t] = !lasts(rules, t);
            return;
        }
        int steps = shortestThatLasts(rules, t, all);
        if (all.likelihood(steps) > 0) {
            spans[t] = all.atLeast(steps);
        } else {
            spans[t] = null;
            rules.unknown[t] = true;
        }
    }

    private boolean lasts(Rules rules, int t) {
        return rules.finish(t, rules.started[t]) >= rules.need(t, firstDay + 1);
    }

    private int shortestThatLasts(Rules rules, int t, Spans all) {
        int tooShort = all.shortest() - 1;
        int enough = all.longest() + 1;
        while (enough - tooShort > 1) {
            int middle = (tooShort + enough) >>> 1;
            rules.take(t, middle);
            if (lasts(rules, t)) {
                enough = middle;
            } else {
                tooShort = middle;
            }
        }
        return enough;
    }

    // --- sums -------------------------------------------------------------------------------------------------------

    /** For each task that has a deadline. */
    List<Sways> sways() {
        return IntStream.range(0, network.size)
                .filter(t -> !network.task(t).dues().isEmpty())
                .mapToObj(t -> new Sways(t, varying(before(t)), network.size))
                .toList();
    }

    private int[] varying(boolean[] wanted) {
        return IntStream.range(0, network.size)
                .filter(t -> wanted[t] && spans[t] != null && spans[t].vary())
                .toArray();
    }

    private boolean[] before(int target) {
        var before = new boolean[network.size];
        before[target] = true;
        for (int i = network.size - 1; i >= 0; i--) {
            int t = order[i];
            for (int e = network.firstEdge[t]; before[t] && e < network.firstEdge[t + 1]; e++) {
                before[network.from[e]] = true;
            }
        }
        return before;
    }

    // --- results ----------------------------------------------------------------------------------------------------

    /**
     * @param seed with the same, everything comes out the same, on however many threads
     * @param threads that compute; the caller waits for them
     * @throws CancellationException if the watcher does not want to go on, or the thread was interrupted
     * @throws PlanTooLong if a date would lie beyond the year 9999
     */
    public Prospect run(int runs, long seed, int threads, Watcher watcher) {
        if (runs < 1 || threads < 1) {
            throw new IllegalArgumentException(runs + " runs on " + threads + " threads");
        }
        var sums = new Runs(this, runs, seed, watcher).on(threads);
        return new Prospect(runs, seed, tasks(sums, runs), groups(sums, runs), deadlines(sums, runs));
    }

    private List<Outlook> tasks(Sums sums, int runs) {
        return IntStream.range(0, network.size)
                .mapToObj(t -> outlook(network.task(t).id(), sums.tasks[t], runs, !doubt[t]))
                .toList();
    }

    private List<Outlook> groups(Sums sums, int runs) {
        return IntStream.range(0, groups.size())
                .mapToObj(g -> outlook(
                        groupIds.get(g),
                        sums.groups[g],
                        runs,
                        Arrays.stream(groups.get(g)).noneMatch(t -> doubt[t])))
                .toList();
    }

    private static Outlook outlook(String id, DayCounts days, int runs, boolean certain) {
        return new Outlook(
                id,
                Days.date(days.day(1)),
                Days.date(days.day((int) Math.ceil(HALF * runs))),
                Days.date(days.day((int) Math.ceil(EIGHTY * runs))),
                Days.date(days.day(runs)),
                certain);
    }

    private List<Chance> deadlines(Sums sums, int runs) {
        var chances = new ArrayList<Chance>();
        for (var sways : sums.sways) {
            int t = sways.target;
            var drivers = sways.strongest(DRIVERS, runs, network);
            for (var due : network.task(t).dues()) {
                var date = due.date();
                int met = date == null ? 0 : sums.tasks[t].upTo(Days.of(date.date()));
                chances.add(new Chance(network.task(t).id(), due, met, runs, date != null, !doubt[t], drivers));
            }
        }
        return chances;
    }
}
