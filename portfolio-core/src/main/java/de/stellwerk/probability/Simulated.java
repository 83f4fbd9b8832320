package de.stellwerk.probability;

import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.probability.Prospects.Driver;
import de.stellwerk.probability.Prospects.Learned;
import de.stellwerk.probability.Prospects.OfBlock;
import de.stellwerk.probability.Prospects.OfDeadline;
import de.stellwerk.probability.Prospects.OfMeasure;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.DeadlineStatus;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.Spread;
import de.stellwerk.schedule.engine.Chance;
import de.stellwerk.schedule.engine.Outlook;
import de.stellwerk.schedule.engine.PlanTooLong;
import de.stellwerk.schedule.engine.Prospect;
import de.stellwerk.schedule.engine.Simulation;
import de.stellwerk.schedule.engine.Slip;
import de.stellwerk.schedule.engine.Sway;
import de.stellwerk.schedule.engine.Watcher;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Simulates a forecast and says what came out in terms of the programme. Needs neither storage nor clock. */
final class Simulated {
    /** No code of a block can be this. */
    private static final String PROGRAMME = " ";

    private final Forecast forecast;
    private final Question question;
    private final Map<String, Measure> measures;
    private final List<Measure> unplaced;

    private Simulated(Forecast forecast, Question question) {
        this.forecast = forecast;
        this.question = question;
        measures = forecast.input().measures().stream().collect(Collectors.toMap(Measure::code, Function.identity()));
        unplaced = forecast.unplaced();
    }

    /** @throws java.util.concurrent.CancellationException if the watcher does not want to go on */
    static Prospects of(Forecast forecast, Question question, int threads, Watcher watcher) {
        return new Simulated(forecast, question).run(threads, watcher);
    }

    private Prospects run(int threads, Watcher watcher) {
        var spread = forecast.spread().orElse(null);
        if (spread == null) {
            return nothing(new Learned(0, Slip.ENOUGH, null));
        }
        var slips = spread.slips();
        var slip = Slip.learned(slips);
        var learned = new Learned(slips.size(), Slip.ENOUGH, slips.size() < Slip.ENOUGH ? null : slip.median());
        try {
            var prospect = Simulation.of(spread.plan(), spread.estimates(), slip, groups(spread))
                    .run(question.runs(), question.seed(), threads, watcher);
            return prospects(learned, spread, prospect);
        } catch (PlanTooLong _) {
            return nothing(learned);
        }
    }

    private Prospects nothing(Learned learned) {
        return new Prospects(forecast.day(), question, learned, 0, 0, null, List.of(), List.of(), List.of(), unplaced);
    }

    private static Map<String, List<String>> groups(Spread spread) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        spread.blocks().forEach((block, codes) -> groups.put(block.code(), codes));
        groups.put(PROGRAMME, spread.placed().stream().map(Measure::code).toList());
        return groups;
    }

    private Prospects prospects(Learned learned, Spread spread, Prospect prospect) {
        var ends = byId(prospect.tasks());
        var groups = byId(prospect.groups());
        var ofMeasures = spread.placed().stream()
                .map(m -> new OfMeasure(m, ends.get(m.code())))
                .toList();
        var ofBlocks = spread.blocks().keySet().stream()
                .map(b -> new OfBlock(
                        b, without(groups.get(b.code()), m -> m.block().equals(b.id()))))
                .toList();
        var whole = groups.get(PROGRAMME);
        return new Prospects(
                forecast.day(),
                question,
                learned,
                (int) spread.placed().stream()
                        .filter(m -> m.state() != MeasureState.DONE)
                        .count(),
                spread.estimates().size(),
                whole == null ? null : without(whole, _ -> true),
                ofBlocks,
                ofMeasures,
                deadlines(prospect),
                unplaced);
    }

    private static Map<String, Outlook> byId(List<Outlook> outlooks) {
        return outlooks.stream().collect(Collectors.toMap(Outlook::id, Function.identity()));
    }

    /** An end of several measures is not certain if one of them has no date. */
    private Outlook without(Outlook end, Predicate<Measure> concerned) {
        return unplaced.stream().anyMatch(concerned)
                ? new Outlook(end.id(), end.earliest(), end.half(), end.eighty(), end.latest(), false)
                : end;
    }

    private List<OfDeadline> deadlines(Prospect prospect) {
        Map<String, Deadline> deadlines = forecast.input().deadlines().stream()
                .map(DeadlineStatus::deadline)
                .collect(Collectors.toMap(Deadline::code, Function.identity()));
        return prospect.deadlines().stream()
                .map(c ->
                        deadline(c, Objects.requireNonNull(deadlines.get(c.due().code()))))
                .sorted(Comparator.comparing(
                                OfDeadline::probability, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
                        .thenComparing(OfDeadline::date, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(d -> d.deadline().code())
                        .thenComparing(d -> d.measure().code()))
                .toList();
    }

    /** Of a measure without a date nobody can tell; nor of a deadline without one. */
    private OfDeadline deadline(Chance chance, Deadline deadline) {
        var measure = Objects.requireNonNull(measures.get(chance.task()));
        boolean known = chance.judged() && forecast.of(measure.id()).isPresent();
        return new OfDeadline(
                deadline,
                measure,
                chance.due().date(),
                known ? chance.probability() : null,
                chance.certain(),
                known ? chance.drivers().stream().map(this::driver).toList() : List.of());
    }

    private Driver driver(Sway sway) {
        return new Driver(
                Objects.requireNonNull(measures.get(sway.task())),
                sway.correlation(),
                sway.days(),
                (double) sway.driving() / question.runs());
    }
}
