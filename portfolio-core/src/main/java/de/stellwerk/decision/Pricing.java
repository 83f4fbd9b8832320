package de.stellwerk.decision;

import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.Consequences;
import de.stellwerk.schedule.Consequences.Tipped;
import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.schedule.Forecast;
import de.stellwerk.schedule.LatePlan;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.status.Hold;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Prices decisions by the plan: what it would be if what they hold were later. A pure function of the forecast. */
public final class Pricing {
    private static final int WEEK = 7;
    private static final int THREE_YEARS = 1096;

    private final Forecast now;

    public Pricing(Forecast now) {
        this.now = now;
    }

    /**
     * @param measure code of the one whose report asks for the decision
     * @param due the day on which it is needed
     * @return empty if nothing waits for it, or what waits is done, has no date or is not in the plan any more; and of a forecast that
     *     tells but a part of the programme
     */
    public Optional<DecisionPrice> of(String measure, @Nullable Hold holds, @Nullable LocalDate due) {
        if (holds == null || due == null || now.spread().isEmpty()) {
            return Optional.empty();
        }
        return measure(measure)
                .flatMap(m -> holds.milestone() == null ? whole(m, due) : part(m, holds.milestone(), due));
    }

    private Optional<Measure> measure(String code) {
        return now.input().measures().stream()
                .filter(m -> m.code().equals(code))
                .findFirst();
    }

    private Optional<DecisionPrice> whole(Measure m, LocalDate due) {
        return price(m, null, days -> LatePlan.byDays(now, m.id(), days), due, f -> finish(f, m));
    }

    private static @Nullable LocalDate finish(Forecast forecast, Measure m) {
        return m.state().over()
                ? null
                : forecast.of(m.id()).map(d -> d.finish()).orElse(null);
    }

    private Optional<DecisionPrice> part(Measure m, String code, LocalDate due) {
        return now.input().milestones().stream()
                .filter(s -> s.measure().equals(m.id()) && s.code().equals(code) && !s.reached())
                .findFirst()
                .flatMap(s -> price(m, code, days -> LatePlan.byDays(now, s, days), due, f -> reached(f, s)));
    }

    private static @Nullable LocalDate reached(Forecast forecast, Milestone stone) {
        return forecast.input().milestones().stream()
                .filter(s -> s.id().equals(stone.id()))
                .findFirst()
                .map(forecast::expected)
                .map(date -> date.date())
                .orElse(null);
    }

    private Optional<DecisionPrice> price(
            Measure m,
            @Nullable String milestone,
            IntFunction<PlanInput> late,
            LocalDate due,
            java.util.function.Function<Forecast, @Nullable LocalDate> waiting) {
        var before = waiting.apply(now);
        var week = Forecast.of(late.apply(WEEK));
        var after = waiting.apply(week);
        int workingDays = before == null || after == null
                ? 0
                : now.input().calendar().workingDays(before.plusDays(1), after.plusDays(1));
        if (workingDays <= 0) {
            return Optional.empty();
        }
        var moved = Consequences.between(now, week);
        int others = (int) moved.moved().stream()
                .filter(c -> !c.measure().id().equals(m.id()))
                .count();
        var tip = tip(late);
        return Optional.of(new DecisionPrice(
                m.code(),
                milestone,
                workingDays,
                others,
                worse(moved),
                tip == null ? null : from(due).plusDays(tip.days()),
                tip == null ? null : tip.deadline()));
    }

    /** From when a day without the decision costs a day. */
    private LocalDate from(LocalDate due) {
        return due.isAfter(now.day()) ? due : now.day();
    }

    private static @Nullable String worse(Consequences moved) {
        return moved.tipped().stream()
                .filter(Tipped::stillMissed)
                .map(Tipped::verdict)
                .min(Comparator.comparingInt(DeadlineVerdict::toDeadline))
                .map(v -> v.deadline().title())
                .orElse(null);
    }

    /** After so many days without it this deadline tips. */
    private record Tip(int days, String deadline) {}

    private @Nullable Tip tip(IntFunction<PlanInput> late) {
        int kept = 0;
        int tipped = THREE_YEARS;
        var deadline = firstMissed(late, tipped);
        while (deadline != null && tipped - kept > 1) {
            int middle = (kept + tipped) / 2;
            var missed = firstMissed(late, middle);
            if (missed == null) {
                kept = middle;
            } else {
                tipped = middle;
                deadline = missed;
            }
        }
        return deadline == null ? null : new Tip(kept, deadline);
    }

    private @Nullable String firstMissed(IntFunction<PlanInput> late, int days) {
        return Consequences.between(now, Forecast.of(late.apply(days))).tipped().stream()
                .filter(Tipped::newlyMissed)
                .map(t -> t.verdict().deadline().title())
                .findFirst()
                .orElse(null);
    }
}
