package de.stellwerk.schedule;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.SourceRef;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Changes some fields of a {@link Milestone}. */
@NullUnmarked
public final class MilestoneBuilder {
    private MilestoneId id;
    private long version;
    private MeasureId measure;
    private String code;
    private String description;
    private String phase;
    private ImpreciseDate baseline;
    private ImpreciseDate planned;
    private ImpreciseDate forecast;
    private ImpreciseDate actual;
    private List<SourceRef> sources;

    MilestoneBuilder(Milestone from) {
        id = from.id();
        version = from.version();
        measure = from.measure();
        code = from.code();
        description = from.description();
        phase = from.phase();
        baseline = from.baseline();
        planned = from.planned();
        forecast = from.forecast();
        actual = from.actual();
        sources = from.sources();
    }

    public Milestone build() {
        return new Milestone(
                id, version, measure, code, description, phase, baseline, planned, forecast, actual, sources);
    }

    public MilestoneBuilder version(long version) {
        this.version = version;
        return this;
    }

    public MilestoneBuilder measure(MeasureId measure) {
        this.measure = measure;
        return this;
    }

    public MilestoneBuilder code(String code) {
        this.code = code;
        return this;
    }

    public MilestoneBuilder description(String description) {
        this.description = description;
        return this;
    }

    public MilestoneBuilder phase(String phase) {
        this.phase = phase;
        return this;
    }

    public MilestoneBuilder baseline(ImpreciseDate baseline) {
        this.baseline = baseline;
        return this;
    }

    public MilestoneBuilder planned(ImpreciseDate planned) {
        this.planned = planned;
        return this;
    }

    public MilestoneBuilder forecast(ImpreciseDate forecast) {
        this.forecast = forecast;
        return this;
    }

    public MilestoneBuilder actual(ImpreciseDate actual) {
        this.actual = actual;
        return this;
    }

    public MilestoneBuilder sources(List<SourceRef> sources) {
        this.sources = sources;
        return this;
    }
}
