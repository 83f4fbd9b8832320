package de.stellwerk.schedule.engine;

import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import java.util.Arrays;
import java.util.List;
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

    private final Places places;

    /** The tasks of each block; the places of blocks follow those of tasks. */
    private final int[][] blocks;

    Network(Plan plan) {
        this.plan = plan;
        size = plan.tasks().size();
        places = new Places(size + plan.blocks().size());
        blocks = blocks();
        var predecessors = new int[plan.ties().size()];
        var successors = new int[plan.ties().size()];
        for (int i = 0; i < predecessors.length; i++) {
            predecessors[i] = places.get(plan.ties().get(i).predecessor());
            successors[i] = places.get(plan.ties().get(i).successor());
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

    private int[][] blocks() {
        for (int t = 0; t < size; t++) {
            places.put(task(t).id(), t);
        }
        var ids = List.copyOf(plan.blocks().keySet());
        var tasks = new int[ids.size()][];
        for (int i = 0; i < tasks.length; i++) {
            tasks[i] =
                    plan.blocks().get(ids.get(i)).stream().mapToInt(this::place).toArray();
        }
        for (int i = 0; i < tasks.length; i++) {
            places.put(ids.get(i), size + i);
        }
        return tasks;
    }

    private int members(int place) {
        return place < size ? 1 : blocks[place - size].length;
    }

    private int member(int place, int i) {
        return place < size ? place : blocks[place - size][i];
    }

    private int[] firstEdges(int[] predecessors, int[] successors) {
        var first = new int[size + 1];
        for (int i = 0; i < predecessors.length; i++) {
            if (plan.ties().get(i).moves()) {
                for (int m = 0; m < members(successors[i]); m++) {
                    first[member(successors[i], m) + 1] += members(predecessors[i]);
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
                for (int m = 0; m < members(successors[i]); m++) {
                    int to = member(successors[i], m);
                    for (int k = 0; k < members(predecessors[i]); k++) {
                        set(free[to]++, member(predecessors[i], k), i, t);
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
        int place = places.get(id);
        if (place >= size) {
            throw new IllegalArgumentException("a block, no task: " + id);
        }
        return place;
    }

    /** The task itself or those of the block. */
    int[] tasks(String id) {
        int place = places.get(id);
        return place < size ? new int[] {place} : blocks[place - size];
    }

    Task task(int place) {
        return plan.tasks().get(place);
    }

    List<String> ids(int... places) {
        return Arrays.stream(places).mapToObj(p -> task(p).id()).toList();
    }
}
