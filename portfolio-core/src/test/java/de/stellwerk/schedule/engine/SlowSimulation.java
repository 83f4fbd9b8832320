package de.stellwerk.schedule.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;

/**
 * Simulates the slow way: draws each span by itself, multiplies it by a slip drawn by itself, draws again while a running task would have
 * ended already, and makes a new plan of it each time. Shares no code with the simulation but the plan and the dates of one plan.
 */
final class SlowSimulation {
    private final Plan plan;
    private final Map<WorkCalendar, SlowCalendar> calendars;
    private final Map<String, Estimate> estimates;
    private final Slip slip;
    private final Random random;
    final Map<String, List<LocalDate>> ends = new HashMap<>();

    SlowSimulation(
            Plan plan,
            Map<WorkCalendar, SlowCalendar> calendars,
            Map<String, Estimate> estimates,
            Slip slip,
            long seed) {
        this.plan = plan;
        this.calendars = calendars;
        this.estimates = estimates;
        this.slip = slip;
        random = new Random(seed);
    }

    SlowSimulation run(int runs) {
        for (int i = 0; i < runs; i++) {
            var tasks = plan.tasks().stream().map(this::drawn).toList();
            var drawn =
                    new Plan(plan.firstDay(), plan.calendar(), tasks, plan.blocks(), plan.ties(), plan.withoutBudget());
            for (var dates : Schedule.of(drawn).dates()) {
                ends.computeIfAbsent(dates.task(), k -> new ArrayList<>()).add(dates.earlyFinish());
            }
        }
        return this;
    }

    private Task drawn(Task task) {
        var estimate = estimates.get(task.id());
        if (estimate == null || task.limits().actualFinish() != null) {
            return task;
        }
        Task drawn;
        do {
            drawn = task.with(span(estimate));
        } while (task.limits().actualStart() != null && endsBefore(drawn, today(task)));
        return drawn;
    }

    /** One that counts working days has gone on until today if it did on the last of them. */
    private LocalDate today(Task task) {
        var day = plan.firstDay();
        while (task.span().unit() == Span.Unit.WORKING_DAYS
                && !calendars.get(task.calendar()).works(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private Span span(Estimate estimate) {
        double factor = slip.factors().get(random.nextInt(slip.factors().size()));
        double drawn = pert(length(estimate.min()), length(estimate.likely()), length(estimate.max())) * factor;
        int steps = Math.max(1, (int) Math.round(drawn));
        return estimate.min().unit() == Span.Unit.MONTHS ? Span.months(steps / 30, steps % 30) : Span.days(steps);
    }

    private static double length(Span span) {
        return span.unit() == Span.Unit.MONTHS ? 30.0 * span.amount() + span.days() : span.amount();
    }

    private double pert(double min, double likely, double max) {
        if (min == max) {
            return min;
        }
        double alpha = 1 + 4 * (likely - min) / (max - min);
        double beta = 1 + 4 * (max - likely) / (max - min);
        return min
                + (max - min)
                        * ChengBetaSampler.of(random::nextLong, alpha, beta).sample();
    }

    /** Alone, with nothing that stretches it. */
    private static boolean endsBefore(Task task, LocalDate day) {
        var alone = Task.of(task.id(), task.span(), task.calendar())
                .with(Limits.started(task.limits().actualStart()));
        var dates = Schedule.of(new Plan(LocalDate.of(1990, 1, 1), task.calendar(), List.of(alone), List.of()));
        return dates.dates(task.id()).earlyFinish().isBefore(day);
    }
}
