package de.stellwerk.schedule.engine;

import java.util.List;

/**
 * Something with a start and a finish: a measure, a part of one, or a milestone (a task that uses no time).
 *
 * @param id unique among tasks and blocks
 * @param calendar on whose days it may start and its working days count
 * @param approved may also start in a period without budget
 * @param unavailable when those who do it cannot; a task in such a period is warned of, not moved
 */
public record Task(
        String id,
        Span span,
        WorkCalendar calendar,
        Limits limits,
        boolean approved,
        List<Due> dues,
        List<Period> unavailable) {
    public Task {
        dues = List.copyOf(dues);
        unavailable = List.copyOf(unavailable);
    }

    public static Task of(String id, Span span, WorkCalendar calendar) {
        return new Task(id, span, calendar, Limits.NONE, false, List.of(), List.of());
    }

    public Task with(Limits limits) {
        return new Task(id, span, calendar, limits, approved, dues, unavailable);
    }

    public Task with(Span span) {
        return new Task(id, span, calendar, limits, approved, dues, unavailable);
    }

    public Task due(List<Due> dues) {
        return new Task(id, span, calendar, limits, approved, dues, unavailable);
    }

    public Task unavailable(List<Period> unavailable) {
        return new Task(id, span, calendar, limits, approved, dues, unavailable);
    }

    /** It may start in a period without budget, too. */
    public Task preApproved() {
        return new Task(id, span, calendar, limits, true, dues, unavailable);
    }
}
