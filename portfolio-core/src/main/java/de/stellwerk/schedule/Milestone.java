package de.stellwerk.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.SourceRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a measure (requirements row 34).
 *
 * @param code unique in its measure, e.g. MS01
 * @param baseline as agreed; set by the core team and the programme office only
 * @param planned as planned today
 * @param forecast as expected today, {@code null}: as planned
 * @param actual when it was reached, {@code null}: not yet
 */
public record Milestone(
        MilestoneId id,
        long version,
        MeasureId measure,
        String code,
        String description,
        @Nullable String phase,
        @Nullable ImpreciseDate baseline,
        @Nullable ImpreciseDate planned,
        @Nullable ImpreciseDate forecast,
        @Nullable ImpreciseDate actual,
        List<SourceRef> sources)
        implements Entity<Milestone> {
    public Milestone {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** The date that counts today: when it was reached, else the forecast, else the plan, else the baseline. */
    @JsonIgnore
    public @Nullable ImpreciseDate expected() {
        return actual != null ? actual : forecast != null ? forecast : planned != null ? planned : baseline;
    }

    @JsonIgnore
    public boolean reached() {
        return actual != null;
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Milestone withVersion(long version) {
        return new Milestone(
                id, version, measure, code, description, phase, baseline, planned, forecast, actual, sources);
    }

    public MilestoneBuilder toBuilder() {
        return new MilestoneBuilder(this);
    }
}
