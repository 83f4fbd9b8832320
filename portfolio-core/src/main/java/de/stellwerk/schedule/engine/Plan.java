package de.stellwerk.schedule.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that dates follow from.
 *
 * @param firstDay nothing that has not started starts before it, nothing unfinished ends before it
 * @param calendar on which lags are counted
 * @param blocks ids of the tasks of each block
 * @param withoutBudget periods in which only pre-approved tasks may start
 */
public record Plan(
        LocalDate firstDay,
        WorkCalendar calendar,
        List<Task> tasks,
        Map<String, List<String>> blocks,
        List<Tie> ties,
        List<Period> withoutBudget) {
    public Plan {
        tasks = List.copyOf(tasks);
        blocks = Map.copyOf(blocks);
        ties = List.copyOf(ties);
        withoutBudget = List.copyOf(withoutBudget);
    }

    /** Tasks and ties alone. */
    public Plan(LocalDate firstDay, WorkCalendar calendar, List<Task> tasks, List<Tie> ties) {
        this(firstDay, calendar, tasks, Map.of(), ties, List.of());
    }
}
