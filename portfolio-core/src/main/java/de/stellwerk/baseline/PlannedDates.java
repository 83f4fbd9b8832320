package de.stellwerk.baseline;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.MilestoneId;
import java.util.Map;

/** The dates of a baseline by what they belong to; what had no date then is not in it. */
public record PlannedDates(
        BaselineOutline baseline,
        Map<MeasureId, Baseline.MeasureDates> measures,
        Map<MilestoneId, ImpreciseDate> milestones) {
    public PlannedDates {
        measures = Map.copyOf(measures);
        milestones = Map.copyOf(milestones);
    }
}
