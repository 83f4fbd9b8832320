package de.stellwerk.evidence;

import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.LightRules;
import de.stellwerk.schedule.DeadlineVerdict.Outcome;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.Light;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes the lights of measures out of a forecast (decision 30). A pure function: needs neither storage nor clock. */
public final class Assessor {
    private final Forecast forecast;
    private final LightRules rules;

    public Assessor(Forecast forecast, LightRules rules) {
        this.forecast = forecast;
        this.rules = rules;
    }

    public ComputedLights lights(Measure measure, Said said) {
        return new ComputedLights(schedule(measure), resources(measure), quality(said));
    }

    /** Of the plan alone, for a measure of which nothing is reported. */
    public ComputedLight schedule(Measure m) {
        var facts = new ArrayList<Fact>();
        facts.add(end(m));
        forecast.verdicts(m.id()).stream()
                .filter(v -> v.outcome() == Outcome.MISSED)
                .map(v -> new Fact(
                        FactKind.DEADLINE_MISSED,
                        Light.RED,
                        v.deadline().title(),
                        -v.toDeadline(),
                        v.date() == null ? null : v.date().date()))
                .forEach(facts::add);
        milestone(m).ifPresent(facts::add);
        predecessors(m).forEach(facts::add);
        return ComputedLight.of(facts);
    }

    private Fact end(Measure m) {
        var dates = forecast.of(m.id());
        var agreed = m.baselineEnd();
        if (dates.isEmpty()) {
            return Fact.of(FactKind.NO_END, null);
        }
        if (agreed == null) {
            return Fact.of(FactKind.NO_BASELINE, null);
        }
        var end = dates.get().finish();
        boolean far = end.isAfter(PlanInput.later(agreed.date(), rules.redAfterMonths()));
        return late(FactKind.AFTER_BASELINE, null, agreed.date(), end)
                .map(f -> far ? f.as(Light.RED) : f)
                .orElseGet(() -> new Fact(FactKind.ON_BASELINE, Light.GREEN, null, 0, agreed.date()));
    }

    /** Yellow; empty if it is not later than agreed. */
    private Optional<Fact> late(FactKind kind, @Nullable String subject, LocalDate agreed, LocalDate expected) {
        long days = ChronoUnit.DAYS.between(agreed, expected);
        return days <= 0 ? Optional.empty() : Optional.of(new Fact(kind, Light.YELLOW, subject, (int) days, expected));
    }

    /** The one that is later than agreed by most. */
    private Optional<Fact> milestone(Measure m) {
        return forecast.input().milestones().stream()
                .filter(s -> s.measure().equals(m.id()) && !s.reached() && s.baseline() != null)
                .flatMap(s -> Optional.ofNullable(forecast.expected(s))
                        .flatMap(date -> late(
                                FactKind.MILESTONE_LATE, s.code(), s.baseline().date(), date.date()))
                        .stream())
                .max(Comparator.comparingInt(Fact::count));
    }

    /** Those that the measure waits for, as long as it has not begun. */
    private List<Fact> predecessors(Measure m) {
        return switch (m.state()) {
            case ACTIVE, ON_HOLD, DONE, CANCELLED -> List.of();
            case IDEA, PLANNED ->
                forecast.input().relations().stream()
                        .filter(r -> r.type() == RelationType.REQUIRES && r.movesDates() && !r.partial())
                        .filter(r -> r.from().id().equals(m.key()))
                        .flatMap(this::required)
                        .flatMap(p -> predecessor(p).stream())
                        .toList();
        };
    }

    private Stream<Measure> required(Relation r) {
        return r.to().kind() == NodeRef.Kind.MEASURE
                ? forecast.input().measures().stream()
                        .filter(p -> p.key().equals(r.to().id()) && !p.state().over())
                : Stream.of();
    }

    private Optional<Fact> predecessor(Measure p) {
        var agreed = p.baselineEnd();
        return agreed == null
                ? Optional.empty()
                : forecast.of(p.id())
                        .flatMap(d -> late(FactKind.PREDECESSOR_LATE, p.code(), agreed.date(), d.finish()));
    }

    private static ComputedLight resources(Measure m) {
        var category = m.delay() == null ? null : m.delay().category();
        boolean lack = category == DelayCategory.STAFF_SHORTAGE || category == DelayCategory.FUNDING;
        return ComputedLight.of(
                List.of(lack ? Fact.of(FactKind.LACK_STATED, Light.YELLOW) : Fact.of(FactKind.NOTHING_RECORDED, null)));
    }

    private ComputedLight quality(Said said) {
        var facts = new ArrayList<Fact>();
        said.openDecisions().stream()
                .filter(due -> due.isBefore(forecast.day()))
                .min(Comparator.naturalOrder())
                .ifPresent(due -> facts.add(overdue(due)));
        if (said.openRisks() >= rules.manyRisks()) {
            facts.add(new Fact(FactKind.MANY_RISKS, Light.YELLOW, null, said.openRisks(), null));
        }
        if (facts.isEmpty()) {
            facts.add(Fact.of(FactKind.NOTHING_CONSPICUOUS, Light.GREEN));
        }
        return ComputedLight.of(facts);
    }

    private Fact overdue(LocalDate due) {
        int days = (int) ChronoUnit.DAYS.between(due, forecast.day());
        var light = days > rules.redAfterDays() ? Light.RED : Light.YELLOW;
        return new Fact(FactKind.DECISION_OVERDUE, light, null, days, due);
    }
}
