package de.stellwerk.schedule;

import de.stellwerk.schedule.engine.Limits;
import de.stellwerk.schedule.engine.Task;
import de.stellwerk.schedule.engine.Tie;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tasks have a start: one of their own, or one that follows from predecessors that all have one. */
final class Placing {
    private final Map<String, List<String>> groups;
    private final Map<String, List<String>> successors = new HashMap<>();
    private final Map<String, Integer> waitsFor = new HashMap<>();

    private Placing(Map<String, List<String>> groups, List<Tie> ties) {
        this.groups = groups;
        for (var tie : ties) {
            if (tie.moves()) {
                members(tie.predecessor())
                        .forEach(from -> members(tie.successor()).forEach(to -> connect(from, to)));
            }
        }
    }

    static Set<String> placed(Map<String, Task> tasks, Map<String, List<String>> groups, List<Tie> ties) {
        return new Placing(groups, ties).from(tasks);
    }

    private void connect(String from, String to) {
        successors.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
        waitsFor.merge(to, 1, Integer::sum);
    }

    private List<String> members(String id) {
        return groups.getOrDefault(id, List.of(id));
    }

    private Set<String> from(Map<String, Task> tasks) {
        var placed = new HashSet<String>();
        var open = new ArrayDeque<String>();
        tasks.values().stream()
                .filter(t -> !t.limits().equals(Limits.NONE))
                .map(Task::id)
                .forEach(open::add);
        placed.addAll(open);
        while (!open.isEmpty()) {
            for (var next : successors.getOrDefault(open.poll(), List.of())) {
                if (waitsFor.merge(next, -1, Integer::sum) == 0 && placed.add(next)) {
                    open.add(next);
                }
            }
        }
        return placed;
    }
}
