package de.stellwerk.schedule;

import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Block;
import de.stellwerk.schedule.engine.Due;
import de.stellwerk.schedule.engine.Limits;
import de.stellwerk.schedule.engine.Plan;
import de.stellwerk.schedule.engine.Span;
import de.stellwerk.schedule.engine.Task;
import de.stellwerk.schedule.engine.Tie;
import de.stellwerk.schedule.engine.WorkCalendar;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the engine's plan out of a programme's (decision 22). Tasks are named by the codes of their measures. */
final class EnginePlan {
    private final PlanInput input;
    private final Map<UUID, Measure> measures;
    private final Map<UUID, Block> blocks;
    private final Map<MeasureId, List<Milestone>> milestones;
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    private EnginePlan(PlanInput input) {
        this.input = input;
        measures = input.measures().stream().collect(Collectors.toMap(Measure::key, Function.identity()));
        blocks = input.blocks().stream().collect(Collectors.toMap(Block::key, Function.identity()));
        milestones = input.milestones().stream().collect(Collectors.groupingBy(Milestone::measure));
    }

    /** @param placed ids of the tasks that have a start of their own, or only such predecessors that have one */
    record Made(Plan plan, Set<String> placed) {}

    static Made of(PlanInput input) {
        return new EnginePlan(input).made();
    }

    private Made made() {
        var dues = dues();
        input.measures()
                .forEach(m -> new MeasureTask(m, input.day())
                        .task()
                        .ifPresent(t -> tasks.put(m.code(), closed(t.due(dues.getOrDefault(m.key(), List.of())), m))));
        var groups = groups();
        input.relations().forEach(r -> relation(r, groups));
        var placed = Placing.placed(tasks, groups, ties);
        // Nothing that waits for what has no start is certain.
        tasks.replaceAll((id, task) -> placed.contains(id) ? task : task.with(Span.UNKNOWN));
        return new Made(
                new Plan(
                        input.day(),
                        input.calendar(),
                        List.copyOf(tasks.values()),
                        groups,
                        ties,
                        input.closures().withoutBudget()),
                placed);
    }

    /** When a measure may not begin or nobody can work on it; what is behind today is no warning any more. */
    private Task closed(Task task, Measure measure) {
        var known = task.unavailable(input.closures().of(measure, input.day()));
        return measure.preApproved() ? known.preApproved() : known;
    }

    /** On a past day a measure can be there before its block is: a clock that was set back. */
    private Map<String, List<String>> groups() {
        var groups = new HashMap<String, List<String>>();
        input.blocks().forEach(b -> groups.put(b.code(), new ArrayList<>()));
        for (var m : input.measures()) {
            var block = blocks.get(m.block().value());
            if (block != null && tasks.containsKey(m.code())) {
                groups.get(block.code()).add(m.code());
            }
        }
        return groups;
    }

    /** The deadlines of each measure; one that names a block and none of its measures is one of all of them. */
    private Map<UUID, List<Due>> dues() {
        var dues = new HashMap<UUID, List<Due>>();
        for (var status : input.deadlines()) {
            if (!status.superseded() && status.deadline().metOn() == null) {
                var date =
                        status.effective() == null ? null : status.effective().date();
                var due = new Due(status.deadline().code(), date);
                bound(status.deadline())
                        .forEach(m -> dues.computeIfAbsent(m.key(), _ -> new ArrayList<>())
                                .add(due));
            }
        }
        return dues;
    }

    private List<Measure> bound(Deadline deadline) {
        var named = deadline.appliesTo().stream()
                .map(NodeRef::id)
                .filter(measures::containsKey)
                .map(measures::get)
                .toList();
        var all = new ArrayList<>(named);
        deadline.appliesTo().stream()
                .filter(n -> n.kind() == NodeRef.Kind.BLOCK)
                .map(this::measuresOf)
                .filter(of -> of.stream().noneMatch(named::contains))
                .forEach(all::addAll);
        return all;
    }

    private Collection<Measure> measuresOf(NodeRef block) {
        return input.measures().stream()
                .filter(m -> m.block().value().equals(block.id()))
                .toList();
    }

    private void relation(Relation r, Map<String, List<String>> groups) {
        switch (r.type()) {
            case REQUIRES -> tie(predecessor(r), code(r.from()), r, r.movesDates(), groups);
            case ENABLES -> tie(code(r.from()), code(r.to()), r, false, groups);
            case CORRESPONDS_WITH -> {
                // Says nothing about dates.
            }
        }
    }

    private void tie(
            @Nullable String predecessor,
            @Nullable String successor,
            Relation r,
            boolean moves,
            Map<String, List<String>> groups) {
        if (known(predecessor, groups) && known(successor, groups)) {
            ties.add(new Tie(predecessor, successor, r.link(), r.lag(), moves));
        }
    }

    private boolean known(@Nullable String id, Map<String, List<String>> groups) {
        return id != null && (tasks.containsKey(id) || groups.containsKey(id));
    }

    private @Nullable String code(NodeRef node) {
        if (node.kind() == NodeRef.Kind.BLOCK) {
            return Optional.ofNullable(blocks.get(node.id())).map(Block::code).orElse(null);
        }
        return Optional.ofNullable(measures.get(node.id())).map(Measure::code).orElse(null);
    }

    /** The measure that is required, or the part of it; {@code null}: a part that moves nothing and has no name. */
    private @Nullable String predecessor(Relation r) {
        var whole = code(r.to());
        if (!r.partial() || whole == null || r.to().kind() == NodeRef.Kind.BLOCK || !tasks.containsKey(whole)) {
            return whole;
        }
        var measure = measures.get(r.to().id());
        var milestone = milestones.getOrDefault(measure.id(), List.of()).stream()
                .filter(m -> m.code().equals(r.partOf()))
                .findFirst();
        if (milestone.isEmpty() && !r.movesDates()) {
            return null;
        }
        var id = part(measure, milestone.map(Milestone::code).orElse(null));
        if (!tasks.containsKey(id)) {
            addPart(id, measure, milestone.orElse(null));
        }
        return id;
    }

    /** The name of a part of a measure among the tasks. @param milestone code of the one that ends it, if that is recorded */
    static String part(Measure measure, @Nullable String milestone) {
        return measure.code() + " " + (milestone == null ? "…" : milestone);
    }

    /**
     * A part is a point. Of a measure that has not begun it moves with it; one without a date counts from there and makes nothing
     * certain.
     */
    private void addPart(String id, Measure measure, @Nullable Milestone milestone) {
        var expected = milestone == null ? null : milestone.expected();
        var day = expected == null ? null : expected.date();
        var point = Task.of(id, day == null ? Span.UNKNOWN : Span.days(0), WorkCalendar.EVERY_DAY);
        boolean reached = day != null && milestone.reached();
        tasks.put(id, point.with(reached ? Limits.finished(day, day) : notBefore(day)));
        if (!reached && tasks.get(measure.code()).limits().actualStart() == null) {
            ties.add(new Tie(measure.code(), id, Link.SS, offset(measure, day), true));
        }
    }

    private static Limits notBefore(@Nullable LocalDate day) {
        return day == null ? Limits.NONE : Limits.notBefore(ImpreciseDate.day(day));
    }

    /** So many working days after the planned start that the planned day is not overshot. */
    private @Nullable Lag offset(Measure measure, @Nullable LocalDate expected) {
        var start = MeasureTask.start(measure);
        if (start == null || expected == null || !expected.isAfter(start.firstDay())) {
            return null;
        }
        int days = input.calendar().workingDays(start.firstDay(), expected);
        return new Lag(Math.min(days, Tie.LONGEST_LAG), Lag.Unit.WORKING_DAYS);
    }
}
