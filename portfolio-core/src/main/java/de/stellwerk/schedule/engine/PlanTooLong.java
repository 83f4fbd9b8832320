package de.stellwerk.schedule.engine;

/** A date would lie beyond the year 9999. */
public final class PlanTooLong extends RuntimeException {
    private final transient String task;

    PlanTooLong(String task) {
        super(task + " would end after the year 9999");
        this.task = task;
    }

    /** Id of the first task that goes beyond. */
    public String task() {
        return task;
    }
}
