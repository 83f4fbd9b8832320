package de.stellwerk.schedule.engine;

import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan as numbers: tasks by their place in the plan, and for each task the edges that lead into it, one after the other. */
final class Network {
    final Plan plan;
    final int size;

    /** The edges into task t are those from {@code firstEdge[t]} to before {@code firstEdge[t + 1]}. */
    final int[] firstEdge;

    final int[] from;
    final int[] lag;
    final boolean[] lagInMonths;
    final boolean[] fromFinish;
    final boolean[] toFinish;

    /** Which tie of the plan an edge comes from. */
    final int[] tie;

    private final Map<String, Integer> places = HashMap.newHashMap(16);
    private final Map<String, int[]> members = new HashMap<>();

    Network(Plan plan) {
        this.plan = plan;
        size = plan.tasks().size();
        name();
        firstEdge = new int[size + 1];
        int edges = count();
        from = new int[edges];
        lag = new int[edges];
        lagInMonths = new boolean[edges];
        fromFinish = new boolean[edges];
        toFinish = new boolean[edges];
        tie = new int[edges];
        connect();
    }

    private void name() {
        for (int t = 0; t < size; t++) {
            if (places.put(plan.tasks().get(t).id(), t) != null) {
                throw new IllegalArgumentException(
                        "twice: " + plan.tasks().get(t).id());
            }
        }
        plan.blocks().forEach((id, tasks) -> {
            if (places.containsKey(id)) {
                throw new IllegalArgumentException("both task and block: " + id);
            }
            members.put(id, tasks.stream().mapToInt(this::place).toArray());
        });
    }

    /** Makes {@link #firstEdge} so that {@link #connect} can put each edge into its place at once. */
    private int count() {
        for (var tie : plan.ties()) {
            if (tie.moves()) {
                int predecessors = tasks(tie.predecessor()).length;
                for (int to : tasks(tie.successor())) {
                    firstEdge[to + 1] += predecessors;
                }
            }
        }
        Arrays.parallelPrefix(firstEdge, Math::addExact);
        return firstEdge[size];
    }

    private void connect() {
        var free = Arrays.copyOf(firstEdge, size);
        for (int i = 0; i < plan.ties().size(); i++) {
            var tie = plan.ties().get(i);
            if (tie.moves()) {
                for (int to : tasks(tie.successor())) {
                    for (int predecessor : tasks(tie.predecessor())) {
                        set(free[to]++, predecessor, i, tie);
                    }
                }
            }
        }
    }

    private void set(int edge, int predecessor, int place, Tie t) {
        from[edge] = predecessor;
        tie[edge] = place;
        lag[edge] = amount(t.lag());
        lagInMonths[edge] = inMonths(t.lag());
        fromFinish[edge] = fromFinish(t.link());
        toFinish[edge] = toFinish(t.link());
    }

    static int amount(@Nullable Lag lag) {
        return lag == null ? 0 : lag.amount();
    }

    static boolean inMonths(@Nullable Lag lag) {
        return lag != null && lag.unit() == Lag.Unit.MONTHS;
    }

    static boolean fromFinish(Link link) {
        return link == Link.FS || link == Link.FF;
    }

    static boolean toFinish(Link link) {
        return link == Link.FF || link == Link.SF;
    }

    /** Place of a task in the plan. */
    int place(String id) {
        var place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no such task: " + id);
        }
        return place;
    }

    /** The task itself or those of the block. */
    int[] tasks(String id) {
        var place = places.get(id);
        if (place != null) {
            return new int[] {place};
        }
        var block = members.get(id);
        if (block == null) {
            throw new IllegalArgumentException("no such task or block: " + id);
        }
        return block;
    }

    Task task(int place) {
        return plan.tasks().get(place);
    }

    List<String> ids(int... places) {
        return Arrays.stream(places).mapToObj(p -> task(p).id()).toList();
    }
}
