package de.stellwerk.schedule.engine;

import de.stellwerk.schedule.engine.Span.Unit;
import de.stellwerk.shared.ImpreciseDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each task's own span, calendar and limits make of a boundary. */
final class Rules {
    /** Before every date. */
    static final int EARLIEST = Integer.MIN_VALUE / 2;

    /** After every date. */
    static final int LATEST = Integer.MAX_VALUE / 2;

    final WorkCalendar[] calendar;
    final int[] amount;

    /** Days after the months. */
    final int[] rest;

    final boolean[] months;
    final boolean[] unknown;

    /** Uses no time. */
    final boolean[] point;

    /** Counts working days: its finish is held against others in its own working time. */
    final boolean[] working;

    final int[] startFrom;
    final int[] startUntil;
    final int[] finishFrom;
    final int[] finishUntil;
    final int[] started;
    final int[] finished;

    /** Whether {@link #startFrom} comes from the fixed date. */
    final boolean[] fixedFrom;

    private final boolean[] blocked;
    private final int[] blockedFrom;
    private final int[] blockedTo;

    Rules(Plan plan) {
        int n = plan.tasks().size();
        calendar = new WorkCalendar[n];
        amount = new int[n];
        rest = new int[n];
        months = new boolean[n];
        unknown = new boolean[n];
        point = new boolean[n];
        working = new boolean[n];
        startFrom = new int[n];
        startUntil = new int[n];
        finishFrom = new int[n];
        finishUntil = new int[n];
        started = new int[n];
        finished = new int[n];
        fixedFrom = new boolean[n];
        blocked = new boolean[n];
        var periods = periods(plan.withoutBudget());
        blockedFrom = periods.stream().mapToInt(p -> Days.of(p.first())).toArray();
        blockedTo = periods.stream().mapToInt(p -> Days.of(p.last()) + 1).toArray();
        for (int t = 0; t < n; t++) {
            set(t, plan.tasks().get(t));
        }
    }

    static List<Period> periods(List<Period> periods) {
        return periods.stream().sorted(Comparator.comparing(Period::first)).toList();
    }

    private void set(int t, Task task) {
        var span = task.span();
        calendar[t] = task.calendar();
        amount[t] = span.amount();
        rest[t] = span.days();
        unknown[t] = span.unit() == Unit.UNKNOWN;
        point[t] = span.point();
        months[t] = span.unit() == Unit.MONTHS && !point[t];
        working[t] = span.unit() == Unit.WORKING_DAYS && !point[t];
        blocked[t] = blockedFrom.length > 0 && !task.approved() && !point[t];
        limit(t, task.limits());
    }

    private void limit(int t, Limits limits) {
        int after = point[t] ? 0 : 1;
        int notBefore = first(limits.notBefore());
        int fixed = first(limits.fixedStart());
        fixedFrom[t] = fixed > notBefore;
        startFrom[t] = Math.max(fixed, notBefore);
        startUntil[t] = last(limits.fixedStart());
        finishFrom[t] = first(limits.fixedFinish()) + after;
        finishUntil[t] = last(limits.fixedFinish()) + after;
        started[t] = limits.actualStart() == null ? EARLIEST : Days.of(limits.actualStart());
        finished[t] = limits.actualFinish() == null ? EARLIEST : Days.of(limits.actualFinish());
        if (point[t] && isStarted(t) && !isFinished(t)) {
            finished[t] = started[t];
        }
    }

    /** Takes so many steps of an {@link Estimate} from now on. */
    void take(int t, int steps) {
        amount[t] = months[t] ? steps / Estimate.MONTH : steps;
        rest[t] = months[t] ? steps % Estimate.MONTH : 0;
    }

    private static int first(@Nullable ImpreciseDate date) {
        return date == null ? EARLIEST : Days.of(date.firstDay());
    }

    private static int last(@Nullable ImpreciseDate date) {
        return date == null ? LATEST : Days.of(date.date());
    }

    boolean isStarted(int t) {
        return started[t] != EARLIEST;
    }

    boolean isFinished(int t) {
        return finished[t] != EARLIEST;
    }

    /** The first day from the boundary on that the task may start on. */
    int nextStart(int t, int boundary) {
        int day = calendar[t].next(boundary);
        if (blocked[t]) {
            for (int i = 0; i < blockedFrom.length; i++) {
                if (day >= blockedFrom[i] && day < blockedTo[i]) {
                    day = calendar[t].next(blockedTo[i]);
                }
            }
        }
        return day;
    }

    /** The last day up to and with this one that the task may start on. */
    int previousStart(int t, int day) {
        int found = calendar[t].previous(day);
        if (blocked[t]) {
            for (int i = blockedFrom.length - 1; i >= 0; i--) {
                if (found >= blockedFrom[i] && found < blockedTo[i]) {
                    found = calendar[t].previous(blockedFrom[i] - 1);
                }
            }
        }
        return found;
    }

    /** The finish of a task that starts on this day. */
    int finish(int t, int start) {
        if (working[t]) {
            return calendar[t].day(calendar[t].index(start) + amount[t] - 1) + 1;
        }
        return months[t] ? Days.plusMonths(start, amount[t], rest[t]) : start;
    }

    /** The earliest start with which the finish is late enough; not yet a day that the task may start on. */
    int earliestStart(int t, int finish) {
        if (working[t]) {
            return calendar[t].day(calendar[t].index(finish) - amount[t]);
        }
        return months[t] ? Days.earliestPlusMonths(finish, amount[t], rest[t]) : finish;
    }

    /** The latest start with which the finish is early enough; not yet a day that the task may start on. */
    int latestStart(int t, int finish) {
        if (working[t]) {
            return calendar[t].day(calendar[t].index(finish) - amount[t]);
        }
        return months[t] ? Days.latestPlusMonths(finish, amount[t], rest[t]) : finish;
    }

    /** The latest boundary that a finish at this one still satisfies. */
    int reach(int t, int finish) {
        return working[t] ? calendar[t].next(finish) : finish;
    }

    /** The earliest finish that satisfies this boundary. */
    int need(int t, int boundary) {
        return working[t] ? calendar[t].floor(boundary) : boundary;
    }
}
