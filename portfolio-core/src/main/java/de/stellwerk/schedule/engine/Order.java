package de.stellwerk.schedule.engine;

import java.util.Arrays;

/** Puts tasks in an order in which each stands after all that it waits for. */
final class Order {
    private static final int NOBODY = -1;

    private final Network network;

    /** How many edges lead from a task to tasks that have no place yet. */
    private final int[] open;

    private Order(Network network) {
        this.network = network;
        open = new int[network.size];
        for (int predecessor : network.from) {
            open[predecessor]++;
        }
    }

    /** @throws CyclicPlan if there is no such order */
    static int[] of(Network network) {
        return new Order(network).order();
    }

    /** From the tasks that nobody waits for back to the first ones: so only edges into a task are needed. */
    private int[] order() {
        var order = new int[network.size];
        int free = network.size;
        for (int t = 0; t < network.size; t++) {
            if (open[t] == 0) {
                order[--free] = t;
            }
        }
        for (int next = network.size - 1; next >= free; next--) {
            int t = order[next];
            for (int e = network.firstEdge[t]; e < network.firstEdge[t + 1]; e++) {
                if (--open[network.from[e]] == 0) {
                    order[--free] = network.from[e];
                }
            }
        }
        if (free > 0) {
            throw new CyclicPlan(network.ids(cycle()));
        }
        return order;
    }

    /** Every task that has no place waits, at last, for a cycle: going on from task to task one comes round. */
    private int[] cycle() {
        var next = nextWithoutPlace();
        var step = new int[network.size];
        Arrays.fill(step, NOBODY);
        var path = new int[network.size + 1];
        int length = 0;
        int t = firstWithoutPlace();
        while (step[t] == NOBODY) {
            step[t] = length;
            path[length++] = t;
            t = next[t];
        }
        path[length++] = t;
        return Arrays.copyOfRange(path, step[t], length);
    }

    private int firstWithoutPlace() {
        int t = 0;
        while (open[t] == 0) {
            t++;
        }
        return t;
    }

    private int[] nextWithoutPlace() {
        var next = new int[network.size];
        for (int t = network.size - 1; t >= 0; t--) {
            for (int e = network.firstEdge[t]; e < network.firstEdge[t + 1]; e++) {
                if (open[t] > 0) {
                    next[network.from[e]] = t;
                }
            }
        }
        return next;
    }
}
