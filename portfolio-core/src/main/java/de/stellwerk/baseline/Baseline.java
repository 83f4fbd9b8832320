package de.stellwerk.baseline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.stellwerk.shared.BaselineId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.ProgrammeReportId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a programme as they stood when they were agreed (Basisplan, requirements row 35). Dates stay as exact as they were.
 *
 * @param name unique in the programme
 * @param day by whose end the dates were recorded
 * @param report the approved programme report that set it, {@code null}: set by hand
 */
public record Baseline(
        BaselineId id,
        long version,
        ProgrammeId programme,
        String name,
        LocalDate day,
        @Nullable ProgrammeReportId report,
        List<MeasureDates> measures,
        List<MilestoneDate> milestones)
        implements Entity<Baseline> {
    /** The plan that measures and milestones carry themselves, as it was agreed at first; always there and never stored apart. */
    public static final BaselineId AGREED = new BaselineId(new UUID(0, 0));

    public Baseline {
        measures = measures == null ? List.of() : List.copyOf(measures);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }

    /** Begin and end of a measure. */
    public record MeasureDates(
            MeasureId measure,
            @Nullable ImpreciseDate start,
            @Nullable ImpreciseDate end) {}

    /** The day of a milestone. */
    public record MilestoneDate(
            MilestoneId milestone, @Nullable ImpreciseDate date) {}

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Baseline withVersion(long version) {
        return new Baseline(id, version, programme, name, day, report, measures, milestones);
    }

    Baseline named(String newName, long seen) {
        return new Baseline(id, seen, programme, newName, day, report, measures, milestones);
    }

    BaselineOutline outline() {
        return new BaselineOutline(id, version, programme, name, day, report);
    }
}
