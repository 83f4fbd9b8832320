package de.stellwerk.schedule.engine;

import de.stellwerk.schedule.engine.Verdict.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The dates of a plan, and why they are so. */
public final class Schedule {
    private final Network network;
    private final Rules rules;
    private final Forward early;
    private final Backward late;
    private final Doubt doubt;
    private final List<Finding> findings;

    private Schedule(Plan plan) {
        network = new Network(plan);
        rules = new Rules(plan);
        var order = Order.of(network);
        early = new Forward(network, rules, order);
        late = new Backward(network, rules, order, early);
        doubt = new Doubt(network, rules, order);
        findings = Findings.in(network, rules, early);
    }

    /**
     * @throws CyclicPlan if tasks wait for each other in a circle
     * @throws PlanTooLong if a date would lie beyond the year 9999
     * @throws IllegalArgumentException if an id stands twice or is not known
     */
    public static Schedule of(Plan plan) {
        return new Schedule(plan);
    }

    /** Of all tasks, in the order of the plan. */
    public List<Dates> dates() {
        return IntStream.range(0, network.size).mapToObj(this::dates).toList();
    }

    public Dates dates(String task) {
        return dates(network.place(task));
    }

    private Dates dates(int t) {
        int totalFloat = totalFloat(t);
        return new Dates(
                network.task(t).id(),
                Days.date(early.start[t]),
                lastDay(early.start[t], early.finish[t]),
                Days.date(late.start[t]),
                lastDay(late.start[t], late.finish[t]),
                totalFloat,
                totalFloat <= 0 && !rules.isFinished(t),
                !doubt.finish[t],
                Chain.driver(network, early.startBy[t]));
    }

    /** Counted at the start; of a task that has started, whose start is past, at the finish. */
    private int totalFloat(int t) {
        var calendar = rules.calendar[t];
        if (!rules.isStarted(t) || rules.isFinished(t)) {
            return calendar.index(late.start[t]) - calendar.index(early.start[t]);
        }
        int days = calendar.index(late.finish[t]) - calendar.index(early.finish[t]);
        return late.finish[t] < early.finish[t] ? Math.min(days, -1) : days;
    }

    private static LocalDate lastDay(int start, int finish) {
        return Days.date(Findings.lastDay(start, finish));
    }

    /** The last day of all; empty if there is no task. */
    public Optional<LocalDate> end() {
        return dates().stream().map(Dates::earlyFinish).max(LocalDate::compareTo);
    }

    /** Conflicts and warnings, in the order of the plan. */
    public List<Finding> findings() {
        return findings;
    }

    /** One for each deadline, in the order of the plan. */
    public List<Verdict> verdicts() {
        var verdicts = new ArrayList<Verdict>();
        for (int t = 0; t < network.size; t++) {
            for (var due : network.task(t).dues()) {
                verdicts.add(verdict(t, due));
            }
        }
        return verdicts;
    }

    private Verdict verdict(int t, Due due) {
        var id = network.task(t).id();
        var date = due.date();
        if (date == null) {
            return new Verdict(id, due, Outcome.UNJUDGED, 0);
        }
        int left = Days.of(date.date()) - Findings.lastDay(early.start[t], early.finish[t]);
        if (left < 0) {
            return new Verdict(id, due, Outcome.MISSED, -left);
        }
        return new Verdict(id, due, doubt.finish[t] ? Outcome.UNJUDGED : Outcome.MET, left);
    }

    /** The chain that the early start hangs on, from the start itself back to the first cause. */
    public List<Step> whyStart(String task) {
        return Chain.of(network, rules, early, network.place(task), false);
    }

    /** The chain that the early finish hangs on, from the finish itself back to the first cause. */
    public List<Step> whyFinish(String task) {
        return Chain.of(network, rules, early, network.place(task), true);
    }
}
