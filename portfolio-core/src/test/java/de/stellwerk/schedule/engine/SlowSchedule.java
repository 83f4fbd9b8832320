package de.stellwerk.schedule.engine;

import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Computes dates the slow way, to hold the engine against: moves each task day by day until every sentence of docs/scheduling.md holds of
 * it, and goes round until nothing moves any more. Shares no code with the engine but the plan that both read.
 */
final class SlowSchedule {
    /** A start and the boundary after the last day. */
    record Place(LocalDate start, LocalDate finish) {}

    private final Plan plan;
    private final Map<WorkCalendar, SlowCalendar> calendars;
    private final List<Tie> ties = new ArrayList<>();
    final Map<String, Place> early = new HashMap<>();
    final Map<String, Place> late = new HashMap<>();

    SlowSchedule(Plan plan, Map<WorkCalendar, SlowCalendar> calendars) {
        this.plan = plan;
        this.calendars = calendars;
        for (var tie : plan.ties()) {
            for (var from : plan.blocks().getOrDefault(tie.predecessor(), List.of(tie.predecessor()))) {
                for (var to : plan.blocks().getOrDefault(tie.successor(), List.of(tie.successor()))) {
                    if (tie.moves()) {
                        ties.add(Tie.of(from, to, tie.link(), tie.lag()));
                    }
                }
            }
        }
        forward();
        backward();
    }

    // --- what must hold ---------------------------------------------------------------------------------------------

    /** Whether the successor stands where the tie wants it. */
    boolean holds(Tie tie, Place predecessor, Place successor) {
        var tied = tie.link() == Link.FS || tie.link() == Link.FF ? predecessor.finish() : predecessor.start();
        var boundary = lagged(tied, tie.lag());
        return tie.link() == Link.FS || tie.link() == Link.SS
                ? !successor.start().isBefore(boundary)
                : reaches(task(tie.successor()), successor.finish(), boundary);
    }

    /** A finish by working days is late enough if no working day of its own is left before the boundary. */
    private boolean reaches(Task task, LocalDate finish, LocalDate boundary) {
        if (task.span().unit() != Span.Unit.WORKING_DAYS || task.span().amount() == 0) {
            return !finish.isBefore(boundary);
        }
        return !finish.isBefore(boundary) || finish.datesUntil(boundary).noneMatch(calendar(task)::works);
    }

    private LocalDate lagged(LocalDate boundary, @Nullable Lag lag) {
        if (lag == null || lag.amount() == 0) {
            return boundary;
        }
        if (lag.unit() == Lag.Unit.MONTHS) {
            return boundary.plusMonths(lag.amount());
        }
        var calendar = calendars.get(plan.calendar());
        var day = boundary;
        for (int passed = 0; passed < lag.amount(); day = day.plusDays(1)) {
            passed += calendar.works(day) ? 1 : 0;
        }
        for (int passed = 0; passed < -lag.amount(); ) {
            day = day.minusDays(1);
            passed += calendar.works(day) ? 1 : 0;
        }
        while (lag.amount() < 0 && !calendar.works(day.minusDays(1))) {
            day = day.minusDays(1);
        }
        return day;
    }

    private boolean mayStart(Task task, LocalDate day) {
        boolean free = task.approved()
                || point(task)
                || plan.withoutBudget().stream().noneMatch(p -> !day.isBefore(p.first()) && !day.isAfter(p.last()));
        return free && calendar(task).works(day);
    }

    private LocalDate finish(Task task, LocalDate start) {
        if (point(task) || task.span().unit() == Span.Unit.UNKNOWN) {
            return start;
        }
        if (task.span().unit() == Span.Unit.MONTHS) {
            return months(task.span(), start);
        }
        var day = start;
        for (int worked = 0; worked < task.span().amount(); day = day.plusDays(1)) {
            worked += calendar(task).works(day) ? 1 : 0;
        }
        return day;
    }

    private static LocalDate months(Span span, LocalDate start) {
        var day = start.plusMonths(span.amount());
        for (int passed = 0; passed < span.days(); passed++) {
            day = day.isBefore(start.plusMonths(span.amount() + 1)) ? day.plusDays(1) : day;
        }
        return day;
    }

    private boolean limitsLetStart(Task task, LocalDate start) {
        var limits = task.limits();
        var finish = finish(task, start);
        return !start.isBefore(plan.firstDay())
                && (limits.notBefore() == null
                        || !start.isBefore(limits.notBefore().firstDay()))
                && (limits.fixedStart() == null
                        || !start.isBefore(limits.fixedStart().firstDay()))
                && (limits.fixedFinish() == null
                        || reaches(
                                task,
                                finish,
                                boundary(task, limits.fixedFinish().firstDay())));
    }

    private LocalDate boundary(Task task, LocalDate lastDay) {
        return point(task) ? lastDay : lastDay.plusDays(1);
    }

    // --- forward ----------------------------------------------------------------------------------------------------

    private void forward() {
        plan.tasks().forEach(t -> early.put(t.id(), first(t)));
        boolean moved = true;
        while (moved) {
            moved = false;
            for (var task : plan.tasks()) {
                var before = early.get(task.id());
                var after = finished(task) ? before : started(task) ? stretched(task, before) : pushed(task, before);
                early.put(task.id(), after);
                moved |= !after.equals(before);
            }
        }
    }

    private Place first(Task task) {
        var limits = task.limits();
        if (finished(task)) {
            return done(task);
        }
        var start = limits.actualStart() == null ? plan.firstDay() : limits.actualStart();
        return new Place(start, finish(task, start));
    }

    private Place done(Task task) {
        var limits = task.limits();
        var last = limits.actualFinish() == null ? limits.actualStart() : limits.actualFinish();
        var start = limits.actualStart();
        if (start == null) {
            start = last;
            while (finish(task, start).isAfter(last.plusDays(1)) || !point(task) && !startsWork(task, start)) {
                start = start.minusDays(1);
            }
        }
        return new Place(start, point(task) && start.equals(last) ? last : last.plusDays(1));
    }

    /** Of a task of which only the finish is known, the start is a day on which it would have worked. */
    private boolean startsWork(Task task, LocalDate start) {
        return task.span().unit() != Span.Unit.WORKING_DAYS || calendar(task).works(start);
    }

    private Place pushed(Task task, Place before) {
        var start = before.start();
        while (!mayStart(task, start) || !limitsLetStart(task, start) || !tiesLet(task, at(task, start))) {
            start = start.plusDays(1);
        }
        return at(task, start);
    }

    private Place at(Task task, LocalDate start) {
        return new Place(start, finish(task, start));
    }

    private boolean tiesLet(Task task, Place place) {
        return ties.stream()
                .filter(t -> t.successor().equals(task.id()))
                .allMatch(t -> holds(t, early.get(t.predecessor()), place));
    }

    private Place stretched(Task task, Place before) {
        var fixed = task.limits().fixedFinish();
        var finish = before.finish();
        while (!reaches(task, finish, plan.firstDay().plusDays(1))
                || (fixed != null && !reaches(task, finish, boundary(task, fixed.firstDay())))
                || !finishTiesLet(task, new Place(before.start(), finish))) {
            finish = finish.plusDays(1);
        }
        return new Place(before.start(), finish);
    }

    private boolean finishTiesLet(Task task, Place place) {
        return ties.stream()
                .filter(t -> t.successor().equals(task.id()) && toFinish(t))
                .allMatch(t -> holds(t, early.get(t.predecessor()), place));
    }

    // --- backward ---------------------------------------------------------------------------------------------------

    private LocalDate end() {
        return early.values().stream()
                .map(Place::finish)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private void backward() {
        var end = end();
        for (var task : plan.tasks()) {
            var open = new Place(end.plusDays(60), end.plusDays(60));
            late.put(
                    task.id(),
                    finished(task)
                            ? early.get(task.id())
                            : started(task) ? new Place(early.get(task.id()).start(), open.finish()) : open);
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (var task : plan.tasks()) {
                var before = late.get(task.id());
                var after = finished(task) ? before : pulled(task, before, end);
                late.put(task.id(), after);
                moved |= !after.equals(before);
            }
        }
    }

    private Place pulled(Task task, Place before, LocalDate end) {
        if (started(task)) {
            var finish = before.finish();
            while (!inTime(task, new Place(before.start(), finish), end)) {
                finish = finish.minusDays(1);
            }
            return new Place(before.start(), finish);
        }
        var start = before.start();
        while (!mayStart(task, start) || !inTime(task, at(task, start), end)) {
            start = start.minusDays(1);
        }
        return at(task, start);
    }

    private boolean inTime(Task task, Place place, LocalDate end) {
        var limits = task.limits();
        var last = point(task) ? calendar(task).next(end) : end;
        return !place.finish().isAfter(last)
                && (limits.fixedStart() == null
                        || started(task)
                        || !place.start().isAfter(limits.fixedStart().date()))
                && (limits.fixedFinish() == null
                        || !place.finish()
                                .isAfter(boundary(task, limits.fixedFinish().date())))
                && ties.stream()
                        .filter(t -> t.predecessor().equals(task.id()))
                        .filter(t -> !finished(task(t.successor())))
                        .filter(t -> toFinish(t) || !started(task(t.successor())))
                        .filter(t -> !started(task) || t.link() == Link.FS || t.link() == Link.FF)
                        .allMatch(t -> holds(t, place, late.get(t.successor())));
    }

    // --- results ----------------------------------------------------------------------------------------------------

    int totalFloat(Task task) {
        var calendar = calendar(task);
        var from = early.get(task.id());
        var to = late.get(task.id());
        if (!started(task) || finished(task)) {
            return calendar.between(from.start(), to.start());
        }
        int days = calendar.between(from.finish(), to.finish());
        return to.finish().isBefore(from.finish()) ? Math.min(days, -1) : days;
    }

    static LocalDate lastDay(Place place) {
        return place.finish().isAfter(place.start()) ? place.finish().minusDays(1) : place.finish();
    }

    /** The task on the day of its calendar before its early start. */
    Place earlier(Task task) {
        var start = early.get(task.id()).start().minusDays(1);
        while (!calendar(task).works(start)) {
            start = start.minusDays(1);
        }
        return at(task, start);
    }

    List<Tie> ties() {
        return ties;
    }

    Task task(String id) {
        return plan.tasks().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    private SlowCalendar calendar(Task task) {
        return calendars.get(task.calendar());
    }

    private static boolean toFinish(Tie tie) {
        return tie.link() == Link.FF || tie.link() == Link.SF;
    }

    private static boolean point(Task task) {
        return task.span().amount() == 0
                && task.span().days() == 0
                && task.span().unit() != Span.Unit.UNKNOWN;
    }

    private static boolean started(Task task) {
        return task.limits().actualStart() != null;
    }

    private static boolean finished(Task task) {
        return task.limits().actualFinish() != null || (point(task) && started(task));
    }
}
