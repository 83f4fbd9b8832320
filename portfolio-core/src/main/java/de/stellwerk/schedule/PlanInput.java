package de.stellwerk.schedule;

import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Block;
import de.stellwerk.schedule.engine.WorkCalendar;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * All that the dates of a programme follow from; a what-if is the same with something changed.
 *
 * @param day nothing that has not started starts before it
 * @param calendar on which lags in working days are counted
 * @param closures when measures cannot begin, or nobody can do them
 */
public record PlanInput(
        LocalDate day,
        WorkCalendar calendar,
        List<Block> blocks,
        List<Measure> measures,
        List<Milestone> milestones,
        List<Relation> relations,
        List<DeadlineStatus> deadlines,
        Closures closures) {
    /** One in which a budget always holds and everybody is available. */
    public PlanInput(
            LocalDate day,
            WorkCalendar calendar,
            List<Block> blocks,
            List<Measure> measures,
            List<Milestone> milestones,
            List<Relation> relations,
            List<DeadlineStatus> deadlines) {
        this(day, calendar, blocks, measures, milestones, relations, deadlines, Closures.NONE);
    }

    public PlanInput {
        blocks = List.copyOf(blocks);
        measures = List.copyOf(measures);
        milestones = List.copyOf(milestones);
        relations = List.copyOf(relations);
        deadlines = List.copyOf(deadlines);
    }

    /** The same with one measure changed. */
    public PlanInput with(MeasureId id, UnaryOperator<Measure> change) {
        return new PlanInput(
                day,
                calendar,
                blocks,
                measures.stream()
                        .map(m -> m.id().equals(id) ? change.apply(m) : m)
                        .toList(),
                milestones,
                relations,
                deadlines,
                closures);
    }

    /** The same with a measure that starts on another day; it takes as long as before, and its open milestones move with it. */
    public PlanInput starting(MeasureDates now, LocalDate start) {
        var id = now.measure().id();
        var end = moved(now.finish(), now.start(), start);
        var from = MeasureTask.start(now.measure());
        return with(
                        id,
                        m -> m.toBuilder()
                                .start(ImpreciseDate.day(start))
                                .end(ImpreciseDate.day(end))
                                .build())
                .with(milestones.stream()
                        .map(m -> from != null && m.measure().equals(id) ? moved(m, from.firstDay(), start) : m)
                        .toList());
    }

    private static Milestone moved(Milestone m, LocalDate from, LocalDate to) {
        var expected = m.expected();
        return m.reached() || expected == null
                ? m
                : m.toBuilder()
                        .forecast(ImpreciseDate.day(moved(expected.date(), from, to)))
                        .build();
    }

    /** So many months later, counted from the day after, so that a last day of a month stays one. */
    public static LocalDate later(LocalDate day, long months) {
        return day.plusDays(1).plusMonths(months).minusDays(1);
    }

    /** As far as another day has moved: by whole months if that did, else by days. A last day of a month stays one. */
    public static LocalDate moved(LocalDate day, LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        return from.plusMonths(months).equals(to)
                ? later(day, months)
                : day.plusDays(ChronoUnit.DAYS.between(from, to));
    }

    /** The same with other relations. */
    public PlanInput withRelations(List<Relation> relations) {
        return new PlanInput(day, calendar, blocks, measures, milestones, relations, deadlines, closures);
    }

    /** The same with other periods in which work is not possible. */
    public PlanInput with(Closures closures) {
        return new PlanInput(day, calendar, blocks, measures, milestones, relations, deadlines, closures);
    }

    /** The same with other milestones. */
    public PlanInput with(List<Milestone> milestones) {
        return new PlanInput(day, calendar, blocks, measures, milestones, relations, deadlines, closures);
    }

    /** The part that tells of nothing but these measures. */
    PlanInput seenBy(Set<MeasureId> seen) {
        var nodes = seen.stream().map(MeasureId::value).collect(Collectors.toSet());
        return new PlanInput(
                day,
                calendar,
                blocks,
                measures.stream().filter(m -> seen.contains(m.id())).toList(),
                milestones.stream().filter(m -> seen.contains(m.measure())).toList(),
                relations.stream()
                        .filter(r -> nodes.contains(r.from().id()) && nodes.contains(r.to().id()))
                        .toList(),
                deadlines.stream()
                        .filter(d -> d.deadline().appliesTo().stream().anyMatch(n -> nodes.contains(n.id())))
                        .toList(),
                closures);
    }
}
