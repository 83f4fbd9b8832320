package de.stellwerk.schedule;

import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.engine.Limits;
import de.stellwerk.schedule.engine.Span;
import de.stellwerk.schedule.engine.Task;
import de.stellwerk.schedule.engine.WorkCalendar;
import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a measure says about its own dates, as the engine takes it (decision 22). Every day of the year counts. */
record MeasureTask(Measure measure, LocalDate day) {

    /** @return empty for a measure that is not in the plan: given up, or done without a date */
    Optional<Task> task() {
        return switch (measure.state()) {
            case CANCELLED -> Optional.empty();
            case DONE -> done();
            case ACTIVE, ON_HOLD -> Optional.of(running());
            case IDEA, PLANNED -> Optional.of(waiting());
        };
    }

    /** As planned today, else as agreed. */
    static @Nullable ImpreciseDate start(Measure m) {
        return m.start() != null ? m.start() : m.baselineStart();
    }

    /** As planned today, else as agreed unless only the start has been planned anew. */
    static @Nullable ImpreciseDate end(Measure m) {
        return m.end() != null ? m.end() : m.start() == null ? m.baselineEnd() : null;
    }

    private Optional<Task> done() {
        var end = end(measure);
        var stated = start(measure);
        if (end == null && stated == null) {
            return Optional.empty();
        }
        var start = stated == null ? end.date() : stated.firstDay();
        var finish = end == null ? start : end.date();
        return Optional.of(task(between(start, max(start, finish)), Limits.finished(start, max(start, finish))));
    }

    private Task running() {
        var start = start(measure);
        if (start == null) {
            return task(duration(), Limits.NONE);
        }
        var end = end(measure);
        if (end == null) {
            return task(duration(), Limits.started(start.firstDay()));
        }
        var span = between(start.firstDay(), end.date());
        // What goes on without end has left its finite part behind.
        boolean tail = measure.duration().ongoing() && end.date().isBefore(day);
        return task(span, tail ? Limits.finished(start.firstDay(), end.date()) : Limits.started(start.firstDay()));
    }

    private Task waiting() {
        var start = start(measure);
        if (start == null) {
            return task(duration(), Limits.NONE);
        }
        return task(planned(start.firstDay()), Limits.notBefore(start));
    }

    /** From its planned start to its planned end, but never shorter than it takes at least. */
    private Span planned(LocalDate start) {
        var end = end(measure);
        var least = measure.duration().minMonths();
        if (end == null) {
            return duration();
        }
        boolean tooShort = least != null && start.plusMonths(least).minusDays(1).isAfter(end.date());
        return tooShort ? Span.months(least) : between(start, end.date());
    }

    private Span duration() {
        var least = measure.duration().minMonths();
        return least == null ? Span.UNKNOWN : Span.months(least);
    }

    /** Both days included: whole months where they are, else days. */
    static Span between(LocalDate first, LocalDate last) {
        var after = last.plusDays(1);
        int months = (int) ChronoUnit.MONTHS.between(first, after);
        if (months > 0 && first.plusMonths(months).equals(after)) {
            return Span.months(months);
        }
        return Span.days((int) Math.clamp(ChronoUnit.DAYS.between(first, after), 1, Span.LONGEST));
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private Task task(Span span, Limits limits) {
        return Task.of(measure.code(), span, WorkCalendar.EVERY_DAY).with(limits);
    }
}
