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

    private final Map<String, Integer> places;

    /** The tasks of each place that a tie can name: first every task by itself, then the blocks. */
    private final int[][] members;

    Network(Plan plan) {
        this.plan = plan;
        size = plan.tasks().size();
        places = HashMap.newHashMap(size + plan.blocks().size());
        members = members();
        var predecessors = new int[plan.ties().size()];
        var successors = new int[plan.ties().size()];
        for (int i = 0; i < predecessors.length; i++) {
            predecessors[i] = named(plan.ties().get(i).predecessor());
            successors[i] = named(plan.ties().get(i).successor());
        }
        firstEdge = firstEdges(predecessors, successors);
        from = new int[firstEdge[size]];
        lag = new int[firstEdge[size]];
        lagInMonths = new boolean[firstEdge[size]];
        fromFinish = new boolean[firstEdge[size]];
        toFinish = new boolean[firstEdge[size]];
        tie = new int[firstEdge[size]];
        connect(predecessors, successors);
    }

    private int[][] members() {
        var all = new int[size + plan.blocks().size()][];
        for (int t = 0; t < size; t++) {
            name(task(t).id(), t);
            all[t] = new int[] {t};
        }
        int next = size;
        for (var block : plan.blocks().entrySet()) {
            all[next] = block.getValue().stream().mapToInt(this::place).toArray();
            next++;
        }
        next = size;
        for (var id : plan.blocks().keySet()) {
            name(id, next++);
        }
        return all;
    }

    private void name(String id, int place) {
        if (places.put(id, place) != null) {
            throw new IllegalArgumentException("twice: " + id);
        }
    }

    private int named(String id) {
        var place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no such task or block: " + id);
        }
        return place;
    }

    private int[] firstEdges(int[] predecessors, int[] successors) {
        var first = new int[size + 1];
        for (int i = 0; i < predecessors.length; i++) {
            if (plan.ties().get(i).moves()) {
                for (int to : members[successors[i]]) {
                    first[to + 1] += members[predecessors[i]].length;
                }
            }
        }
        for (int t = 0; t < size; t++) {
            first[t + 1] = Math.addExact(first[t], first[t + 1]);
        }
        return first;
    }

    private void connect(int[] predecessors, int[] successors) {
        var free = Arrays.copyOf(firstEdge, size);
        for (int i = 0; i < predecessors.length; i++) {
            var t = plan.ties().get(i);
            if (t.moves()) {
                for (int to : members[successors[i]]) {
                    for (int predecessor : members[predecessors[i]]) {
                        set(free[to]++, predecessor, i, t);
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
        int place = named(id);
        if (place >= size) {
            throw new IllegalArgumentException("a block, no task: " + id);
        }
        return place;
    }

    /** The task itself or those of the block. */
    int[] tasks(String id) {
        return members[named(id)];
    }

    Task task(int place) {
        return plan.tasks().get(place);
    }

    List<String> ids(int... places) {
        return Arrays.stream(places).mapToObj(p -> task(p).id()).toList();
    }
}
