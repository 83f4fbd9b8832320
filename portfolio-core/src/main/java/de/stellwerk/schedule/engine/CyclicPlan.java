package de.stellwerk.schedule.engine;

import java.util.List;

/** Tasks wait for each other in a circle, so none of them has a date. */
public final class CyclicPlan extends RuntimeException {
    private final transient List<String> tasks;

    CyclicPlan(List<String> tasks) {
        super(String.join(" → ", tasks));
        this.tasks = List.copyOf(tasks);
    }

    /** Ids along the circle, each before the one that waits for it; the first stands at the end again. */
    public List<String> tasks() {
        return tasks;
    }
}
