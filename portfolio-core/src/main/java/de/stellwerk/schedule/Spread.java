package de.stellwerk.schedule;

import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.Block;
import de.stellwerk.schedule.engine.Estimate;
import de.stellwerk.schedule.engine.Plan;
import de.stellwerk.schedule.engine.Task;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a programme's plan may come out otherwise: the input of the simulation. Tasks are named by the codes of their measures. */
public final class Spread {
    private final PlanInput input;
    private final EnginePlan.Made made;

    Spread(PlanInput input, EnginePlan.Made made) {
        this.input = input;
        this.made = made;
    }

    public Plan plan() {
        return made.plan();
    }

    /** Measures that are in the plan and have a date. */
    public List<Measure> placed() {
        return input.measures().stream().filter(this::isPlaced).toList();
    }

    private boolean isPlaced(Measure measure) {
        return made.placed().contains(measure.code());
    }

    /** The codes of the placed measures of each block that has one. */
    public Map<Block, List<String>> blocks() {
        Map<BlockId, List<String>> members = placed().stream()
                .collect(Collectors.groupingBy(Measure::block, Collectors.mapping(Measure::code, Collectors.toList())));
        Map<Block, List<String>> blocks = new LinkedHashMap<>();
        for (var block : input.blocks()) {
            if (members.containsKey(block.id())) {
                blocks.put(block, members.get(block.id()));
            }
        }
        return blocks;
    }

    /** Of each task whose span may be another. */
    public Map<String, Estimate> estimates() {
        var tasks = plan().tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));
        Map<String, Estimate> estimates = new HashMap<>();
        for (var measure : placed()) {
            new MeasureEstimate(measure, tasks.get(measure.code()))
                    .estimate()
                    .ifPresent(e -> estimates.put(measure.code(), e));
        }
        return estimates;
    }

    /** Of each finished measure whose dates are known to the month its actual span, divided by the agreed one. */
    public List<Double> slips() {
        return input.measures().stream()
                .filter(m -> m.state() == MeasureState.DONE)
                .map(Spread::slip)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Double> slip(Measure m) {
        var actual = days(m.start(), m.end());
        var agreed = days(m.baselineStart(), m.baselineEnd());
        return actual.isEmpty() || agreed.isEmpty()
                ? Optional.empty()
                : Optional.of((double) actual.get() / agreed.get());
    }

    private static Optional<Long> days(@Nullable ImpreciseDate start, @Nullable ImpreciseDate end) {
        if (start == null || end == null || vague(start) || vague(end)) {
            return Optional.empty();
        }
        LocalDate after = end.date().plusDays(1);
        return Optional.of(ChronoUnit.DAYS.between(start.firstDay(), after)).filter(d -> d > 0);
    }

    private static boolean vague(ImpreciseDate date) {
        return date.precision().compareTo(Precision.MONTH) > 0;
    }
}
