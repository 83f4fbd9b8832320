package de.stellwerk.scenario;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MilestoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that is expected on another date.
 *
 * @param code of the milestone in its measure, to name it by if it is deleted
 * @param before its forecast, like {@code after}; {@code null}: as planned
 */
public record MilestoneChange(
        MilestoneId milestone,
        MeasureId measure,
        String code,
        long version,
        @Nullable ImpreciseDate before,
        @Nullable ImpreciseDate after)
        implements Change {

    static MilestoneChange of(Milestone live, @Nullable ImpreciseDate wanted) {
        return new MilestoneChange(live.id(), live.measure(), live.code(), live.version(), live.forecast(), wanted);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return milestone.value();
    }

    @Override
    public String entity() {
        return "milestone";
    }

    @Override
    public long baseVersion() {
        return version;
    }

    @Override
    public PlanInput on(PlanInput plan) {
        return plan.with(plan.milestones().stream()
                .map(m -> m.id().equals(milestone) ? in(m) : m)
                .toList());
    }

    Milestone in(Milestone m) {
        return m.toBuilder().forecast(after).build();
    }

    private Optional<Milestone> of(PlanInput plan) {
        return plan.milestones().stream().filter(m -> m.id().equals(milestone)).findFirst();
    }

    @Override
    public boolean gone(PlanInput live) {
        return of(live).isEmpty();
    }

    /** One that was reached meanwhile is expected no more. */
    @Override
    public boolean outrun(PlanInput live) {
        return of(live).filter(m -> !m.reached() && Objects.equals(m.forecast(), before))
                .isEmpty();
    }

    @Override
    public boolean touchedBy(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return true;
        }
        var was = Json.read(before, Milestone.class);
        var is = Json.read(after, Milestone.class);
        return was.reached() != is.reached() || !Objects.equals(was.forecast(), is.forecast());
    }

    @Override
    public Optional<Change> rebased(PlanInput live) {
        return of(live).filter(m -> !m.reached() && !Objects.equals(m.forecast(), after))
                .map(m -> of(m, after));
    }

    @Override
    public Change basedAs(Change earlier) {
        return earlier instanceof MilestoneChange e
                ? new MilestoneChange(milestone, measure, code, e.version, e.before, after)
                : this;
    }
}
