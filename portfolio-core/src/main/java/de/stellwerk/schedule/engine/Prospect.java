package de.stellwerk.schedule.engine;

import java.util.List;

/**
 * What came out of many runs.
 *
 * @param tasks of each task, in the order of the plan
 * @param groups of each group that has a task, in the order asked for
 * @param deadlines of each deadline, in the order of the plan
 */
public record Prospect(int runs, long seed, List<Outlook> tasks, List<Outlook> groups, List<Chance> deadlines) {
    public Prospect {
        tasks = List.copyOf(tasks);
        groups = List.copyOf(groups);
        deadlines = List.copyOf(deadlines);
    }
}
