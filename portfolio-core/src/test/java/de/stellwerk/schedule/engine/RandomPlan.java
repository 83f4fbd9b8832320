package de.stellwerk.schedule.engine;

import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan that nobody thought of: same seed, same plan. */
final class RandomPlan {
    private final Random random;
    private final LocalDate firstDay;
    private final List<WorkCalendar> fast = new ArrayList<>();
    final Map<WorkCalendar, SlowCalendar> slow = new HashMap<>();
    final Plan plan;

    /** @param limits whether tasks have limits and periods, too */
    RandomPlan(long seed, int mostTasks, boolean limits) {
        random = new Random(seed);
        firstDay = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(500));
        for (int i = 0; i < 3; i++) {
            var calendar = calendar(i);
            var same = calendar.fast();
            fast.add(same);
            slow.put(same, calendar);
        }
        var tasks = tasks(1 + random.nextInt(mostTasks), limits);
        var blocks = blocks(tasks);
        plan = new Plan(firstDay, fast.getFirst(), tasks, blocks, ties(tasks, blocks), limits ? periods() : List.of());
    }

    private SlowCalendar calendar(int i) {
        Set<DayOfWeek> workdays = i == 0
                ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                : i == 1 ? EnumSet.allOf(DayOfWeek.class) : someDays();
        var free = new HashSet<LocalDate>();
        for (int n = random.nextInt(25); n > 0; n--) {
            free.add(firstDay.plusDays(random.nextInt(140) - 30));
        }
        return new SlowCalendar(workdays, free);
    }

    private Set<DayOfWeek> someDays() {
        var days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (var day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                days.add(day);
            }
        }
        return days;
    }

    private List<Task> tasks(int size, boolean limits) {
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < size; i++) {
            var task = Task.of("T" + i, span(), fast.get(random.nextInt(fast.size())));
            task = limits && random.nextInt(3) == 0 ? task.with(limits()) : task;
            task = limits ? task.unavailable(periods()) : task;
            tasks.add(random.nextInt(4) == 0 ? task.preApproved() : task);
        }
        return tasks;
    }

    private Span span() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> Span.days(0);
            case 2, 3 -> Span.months(random.nextInt(4));
            case 4 -> Span.months(random.nextInt(3), random.nextInt(Span.MOST_DAYS + 1));
            case 5 -> Span.UNKNOWN;
            default -> Span.days(1 + random.nextInt(9));
        };
    }

    private Limits limits() {
        var day = firstDay.plusDays(random.nextInt(70) - 15);
        var precision = Precision.values()[random.nextInt(3)];
        var date = new ImpreciseDate(day, precision);
        return switch (random.nextInt(8)) {
            case 0, 1 -> Limits.notBefore(date);
            case 2 -> Limits.fixedStart(date);
            case 3 -> Limits.fixedFinish(date);
            case 4 -> new Limits(date, new ImpreciseDate(day.plusDays(random.nextInt(9)), precision), null, null, null);
            case 5 -> Limits.started(day);
            case 6 -> new Limits(null, null, date, day.minusDays(random.nextInt(9)), null);
            default -> new Limits(null, null, null, random.nextBoolean() ? null : day, day.plusDays(random.nextInt(9)));
        };
    }

    private Map<String, List<String>> blocks(List<Task> tasks) {
        if (tasks.size() < 4 || random.nextBoolean()) {
            return Map.of();
        }
        int size = 1 + random.nextInt(3);
        return Map.of("block", tasks.subList(0, size).stream().map(Task::id).toList());
    }

    /** Along a hidden order of the tasks, so that there is no cycle; a block stands where its first task does. */
    private List<Tie> ties(List<Task> tasks, Map<String, List<String>> blocks) {
        var order = new ArrayList<>(tasks.stream().map(Task::id).toList());
        if (blocks.isEmpty()) {
            Collections.shuffle(order, random);
        } else {
            order.removeAll(blocks.get("block"));
            Collections.shuffle(order, random);
            order.add(random.nextInt(order.size() + 1), "block");
        }
        var ties = new ArrayList<Tie>();
        for (int n = random.nextInt(3 * order.size()); n > 0 && order.size() > 1; n--) {
            int from = random.nextInt(order.size() - 1);
            int to = from + 1 + random.nextInt(order.size() - from - 1);
            var link = Link.values()[random.nextInt(4)];
            ties.add(new Tie(order.get(from), order.get(to), link, lag(), random.nextInt(10) > 0));
        }
        return ties;
    }

    private @Nullable Lag lag() {
        return switch (random.nextInt(5)) {
            case 0 -> new Lag(random.nextInt(15) - 7, Lag.Unit.WORKING_DAYS);
            case 1 -> new Lag(random.nextInt(5) - 2, Lag.Unit.MONTHS);
            default -> null;
        };
    }

    private List<Period> periods() {
        var periods = new ArrayList<Period>();
        for (int n = random.nextInt(3); n > 0; n--) {
            var first = firstDay.plusDays(random.nextInt(60));
            periods.add(new Period("P" + n, first, first.plusDays(random.nextInt(30))));
        }
        return periods;
    }
}
