package de.stellwerk.schedule.engine;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/** Runs a plan again and again and counts what comes out; of one thread. */
final class Sums {
    final DayCounts[] tasks;
    final DayCounts[] groups;
    final List<Sways> sways;

    private final Simulation simulation;
    private final Rules rules;
    private final Forward early;
    private final int firstDay;

    /** Of each run of a batch the span of each task, so that a batch draws task by task, out of tables that are still at hand. */
    private final int[][] steps = new int[Runs.BATCH][];

    Sums(Simulation simulation, List<Sways> sways) {
        this.simulation = simulation;
        this.sways = sways.stream().map(Sways::empty).toList();
        rules = new Rules(simulation.plan);
        early = new Forward(simulation.network, rules, simulation.order);
        firstDay = Days.of(simulation.plan.firstDay());
        tasks = new DayCounts[simulation.network.size];
        groups = new DayCounts[simulation.groups.size()];
        Arrays.setAll(tasks, t -> new DayCounts(last(t)));
        Arrays.setAll(groups, g -> new DayCounts(last(simulation.groups.get(g))));
        Arrays.setAll(steps, r -> new int[simulation.network.size]);
    }

    void batch(int runs, UniformRandomProvider random) {
        draw(runs, random);
        for (int r = 0; r < runs; r++) {
            run(steps[r]);
        }
    }

    private void draw(int runs, UniformRandomProvider random) {
        for (int t = 0; t < tasks.length; t++) {
            var spans = simulation.spans[t];
            if (spans != null) {
                var sampler = spans.with(random);
                for (int r = 0; r < runs; r++) {
                    steps[r][t] = spans.shortest() + sampler.sample();
                }
            }
        }
    }

    private void run(int[] drawn) {
        for (int t = 0; t < tasks.length; t++) {
            if (simulation.spans[t] != null) {
                rules.take(t, drawn[t]);
            }
        }
        early.run();
        for (int t = 0; t < tasks.length; t++) {
            tasks[t].add(last(t));
        }
        for (int g = 0; g < groups.length; g++) {
            groups[g].add(last(simulation.groups.get(g)));
        }
        for (var one : sways) {
            one.add(drawn, early.finish[one.target] - firstDay, simulation.network, early);
        }
    }

    private int last(int t) {
        return Findings.lastDay(early.start[t], early.finish[t]);
    }

    private int last(int[] members) {
        int last = Rules.EARLIEST;
        for (int t : members) {
            last = Math.max(last, last(t));
        }
        return last;
    }

    void add(Sums other) {
        for (int t = 0; t < tasks.length; t++) {
            tasks[t].add(other.tasks[t]);
        }
        for (int g = 0; g < groups.length; g++) {
            groups[g].add(other.groups[g]);
        }
        for (int i = 0; i < sways.size(); i++) {
            sways.get(i).add(other.sways.get(i));
        }
    }
}
