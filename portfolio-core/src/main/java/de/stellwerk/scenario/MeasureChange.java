package de.stellwerk.scenario;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.PlanInput;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.MeasureId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure with other dates, another duration or another state. */
public record MeasureChange(MeasureId measure, long version, MeasurePlan before, MeasurePlan after) implements Change {

    static MeasureChange of(Measure live, Measure wanted) {
        return new MeasureChange(live.id(), live.version(), MeasurePlan.of(live), MeasurePlan.of(wanted));
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return measure.value();
    }

    @Override
    public String entity() {
        return "measure";
    }

    @Override
    public long baseVersion() {
        return version;
    }

    @Override
    public PlanInput on(PlanInput plan) {
        return plan.with(measure, after::in);
    }

    private Optional<Measure> in(PlanInput plan) {
        return plan.measures().stream().filter(m -> m.id().equals(measure)).findFirst();
    }

    @Override
    public boolean gone(PlanInput live) {
        return in(live).isEmpty();
    }

    @Override
    public boolean outrun(PlanInput live) {
        return !in(live).map(MeasurePlan::of).equals(Optional.of(before));
    }

    @Override
    public boolean touchedBy(@Nullable String before, @Nullable String after) {
        return before == null || after == null || !plan(before).equals(plan(after));
    }

    private static MeasurePlan plan(String stored) {
        return MeasurePlan.of(Json.read(stored, Measure.class));
    }

    @Override
    public Optional<Change> rebased(PlanInput live) {
        return in(live).map(m -> new MeasureChange(measure, m.version(), MeasurePlan.of(m), after))
                .filter(c -> !c.before.equals(c.after))
                .map(c -> c);
    }

    @Override
    public Change basedAs(Change earlier) {
        return earlier instanceof MeasureChange e ? new MeasureChange(measure, e.version, e.before, after) : this;
    }
}
