package de.stellwerk.schedule;

import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.DeadlineVerdict.Outcome;
import de.stellwerk.schedule.engine.CyclicPlan;
import de.stellwerk.schedule.engine.Dates;
import de.stellwerk.schedule.engine.Finding;
import de.stellwerk.schedule.engine.PlanTooLong;
import de.stellwerk.schedule.engine.Schedule;
import de.stellwerk.schedule.engine.Sentences;
import de.stellwerk.schedule.engine.Step;
import de.stellwerk.schedule.engine.Verdict;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MilestoneId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dates of a programme as they follow from its plan. Never changes; a plan that cannot be computed has no dates but says why. */
public final class Forecast {
    private final PlanInput input;
    private final @Nullable Schedule schedule;
    private final @Nullable Spread spread;
    private final List<String> cycle;
    private final Map<String, Measure> byCode;
    private final Map<String, Dates> tasks;
    private final Map<MeasureId, MeasureDates> dates = new LinkedHashMap<>();
    private final List<DeadlineVerdict> verdicts = new ArrayList<>();
    private final Map<MeasureId, List<DeadlineVerdict>> verdictsOf;
    private final Map<String, List<Finding>> findingsOf;
    private final Map<MilestoneId, LocalDate> milestones;

    private Forecast(PlanInput input, EnginePlan.Made made, @Nullable Schedule schedule, List<String> cycle) {
        this.input = input;
        this.schedule = schedule;
        this.cycle = cycle;
        spread = schedule == null ? null : new Spread(input, made);
        byCode = byCode(input);
        milestones = new HashMap<>();
        tasks = schedule == null
                ? Map.of()
                : schedule.dates().stream().collect(Collectors.toMap(Dates::task, Function.identity()));
        if (schedule != null) {
            place(made.placed());
            judge(schedule);
            input.milestones().forEach(this::milestone);
        }
        verdictsOf = byMeasure(verdicts);
        findingsOf = findings().stream().collect(Collectors.groupingBy(f -> owner(f.task())));
    }

    /** The part of a whole that somebody sees. */
    private Forecast(Forecast whole, PlanInput part) {
        input = part;
        schedule = whole.schedule;
        spread = null;
        byCode = byCode(part);
        cycle = byCode.keySet().containsAll(whole.cycle) ? whole.cycle : List.of();
        tasks = whole.tasks;
        milestones = whole.milestones;
        part.measures().forEach(m -> whole.of(m.id()).ifPresent(d -> dates.put(m.id(), d)));
        whole.verdicts.stream()
                .filter(v -> byCode.containsKey(v.measure().code()))
                .forEach(verdicts::add);
        verdictsOf = byMeasure(verdicts);
        findingsOf = findings().stream().collect(Collectors.groupingBy(f -> owner(f.task())));
    }

    private static Map<MeasureId, List<DeadlineVerdict>> byMeasure(List<DeadlineVerdict> verdicts) {
        return verdicts.stream().collect(Collectors.groupingBy(v -> v.measure().id()));
    }

    private static Map<String, Measure> byCode(PlanInput input) {
        return input.measures().stream().collect(Collectors.toMap(Measure::code, Function.identity()));
    }

    /** The same dates, but of these measures alone: nothing tells of others. */
    Forecast seenBy(Set<MeasureId> seen) {
        return new Forecast(this, input.seenBy(seen));
    }

    /** A pure function of its input: needs neither storage nor clock. */
    public static Forecast of(PlanInput input) {
        var made = EnginePlan.of(input);
        try {
            return new Forecast(input, made, Schedule.of(made.plan()), List.of());
        } catch (CyclicPlan e) {
            return new Forecast(input, made, null, e.tasks());
        } catch (PlanTooLong _) {
            return new Forecast(input, made, null, List.of());
        }
    }

    private void place(Set<String> placed) {
        for (var measure : input.measures()) {
            var found = tasks.get(measure.code());
            if (found != null && placed.contains(measure.code())) {
                dates.put(measure.id(), MeasureDates.of(measure, found));
            }
        }
    }

    private void judge(Schedule schedule) {
        var deadlines = input.deadlines().stream()
                .collect(Collectors.toMap(s -> s.deadline().code(), DeadlineStatus::deadline));
        for (var v : schedule.verdicts()) {
            verdicts.add(verdict(v, deadlines.get(v.due().code()), byCode.get(v.task())));
        }
        verdicts.sort(Comparator.comparing(
                        DeadlineVerdict::date, Comparator.nullsLast(Comparator.<ImpreciseDate>naturalOrder()))
                .thenComparing(v -> v.deadline().code())
                .thenComparing(v -> v.measure().code()));
    }

    private DeadlineVerdict verdict(Verdict v, Deadline deadline, Measure measure) {
        var placed = dates.get(measure.id());
        var outcome =
                placed == null ? Outcome.UNJUDGED : Outcome.valueOf(v.outcome().name());
        return new DeadlineVerdict(
                deadline,
                measure,
                v.due().date(),
                placed == null ? null : placed.finish(),
                outcome,
                outcome == Outcome.UNJUDGED ? 0 : v.days());
    }

    /** One that is a task of its own has its date; each other open one moves as far as the start of its measure. */
    private void milestone(Milestone m) {
        var expected = m.expected();
        var owner = dates.get(m.measure());
        if (expected == null || m.reached() || owner == null) {
            return;
        }
        var stated = MeasureTask.start(owner.measure());
        var own = tasks.get(EnginePlan.part(owner.measure(), m.code()));
        var date = own != null
                ? own.earlyStart()
                : stated == null ? expected.date() : PlanInput.moved(expected.date(), stated.firstDay(), owner.start());
        if (!date.equals(expected.date())) {
            milestones.put(m.id(), date);
        }
    }

    public PlanInput input() {
        return input;
    }

    public LocalDate day() {
        return input.day();
    }

    /** Of all measures that have a date, in the order of their codes. */
    public List<MeasureDates> dates() {
        return List.copyOf(dates.values());
    }

    /** @return empty for a measure that is not in the plan, or that nothing gives a start */
    public Optional<MeasureDates> of(MeasureId measure) {
        return Optional.ofNullable(dates.get(measure));
    }

    /** When an open milestone is to be expected, as the plan moves its measure; {@code null}: no date is known. */
    public @Nullable ImpreciseDate expected(Milestone milestone) {
        var moved = milestones.get(milestone.id());
        return moved == null ? milestone.expected() : ImpreciseDate.day(moved);
    }

    /** One for each deadline that is not fulfilled yet and each measure it binds: the first date first. */
    public List<DeadlineVerdict> verdicts() {
        return List.copyOf(verdicts);
    }

    public List<DeadlineVerdict> verdicts(MeasureId measure) {
        return verdictsOf.getOrDefault(measure, List.of());
    }

    /** The last day of all; empty if no measure has a date. */
    public Optional<LocalDate> end() {
        return dates.values().stream().map(MeasureDates::finish).max(Comparator.naturalOrder());
    }

    /** The measures without float, in the order of their starts: a delay of one of them moves the end of the programme. */
    public List<MeasureDates> criticalChain() {
        return dates.values().stream()
                .filter(MeasureDates::critical)
                .sorted(Comparator.comparing(MeasureDates::start)
                        .thenComparing(d -> d.measure().code()))
                .toList();
    }

    /** Measures that are neither finished nor given up and have no date. */
    public List<Measure> unplaced() {
        return input.measures().stream()
                .filter(m -> !m.state().over() && !dates.containsKey(m.id()))
                .toList();
    }

    /** The codes of measures that wait for each other, beginning and ending with the same; empty if none do. */
    public List<String> cycle() {
        return cycle;
    }

    /** Whether there are dates at all. If not, and there is no {@link #cycle()}, a date would lie beyond the year 9999. */
    public boolean computed() {
        return schedule != null;
    }

    /** What may come out otherwise; empty if there are no dates, and for who sees but a part. */
    public Optional<Spread> spread() {
        return Optional.ofNullable(spread);
    }

    /** Conflicts and warnings in the order of the plan, of measures that have dates. */
    public List<Finding> findings() {
        return schedule == null
                ? List.of()
                : schedule.findings().stream().filter(this::shown).toList();
    }

    /** Those of one measure. */
    public List<Finding> findings(Measure measure) {
        return findingsOf.getOrDefault(measure.code(), List.of());
    }

    private boolean shown(Finding f) {
        var other = f.predecessor();
        return known(f.task()) && (other == null || known(other));
    }

    private boolean known(String task) {
        var measure = byCode.get(owner(task));
        return measure != null && dates.containsKey(measure.id());
    }

    /** The code of the measure that a task is, or is a part of. */
    private static String owner(String task) {
        int end = task.indexOf(' ');
        return end < 0 ? task : task.substring(0, end);
    }

    /** What a conflict or warning says, in German or English. */
    public String say(Finding finding, Locale locale) {
        return new Sentences(locale).of(finding);
    }

    /**
     * A chain of reasons in words.
     *
     * @param sentences from the date back to its first cause, named by the codes of measures
     * @param cut whether it goes on over measures that the reader does not see
     */
    public record Why(List<String> sentences, boolean cut) {}

    /** Why a measure ends when it does; no sentence for one without a date. */
    public Why whyFinish(Measure measure, Locale locale) {
        if (schedule == null || !dates.containsKey(measure.id())) {
            return new Why(List.of(), false);
        }
        var chain = schedule.whyFinish(measure.code());
        var seen = chain.stream().takeWhile(this::seen).toList();
        return new Why(new Sentences(locale).of(seen), seen.size() < chain.size());
    }

    private boolean seen(Step step) {
        var before = step.predecessor();
        return byCode.containsKey(owner(step.task().id()))
                && (before == null || byCode.containsKey(owner(before.id())));
    }
}
