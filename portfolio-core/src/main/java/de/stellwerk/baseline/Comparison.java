package de.stellwerk.baseline;

import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.Milestone;
import java.util.List;

/**
 * Today's plan beside a baseline, measure by measure in the order of their codes.
 *
 * @param gone how many measures of the baseline are not there any more; 0 for who does not see the whole programme
 */
public record Comparison(BaselineOutline baseline, List<MeasureLine> measures, int gone) {
    public Comparison {
        measures = List.copyOf(measures);
    }

    /** A measure with its milestones. @param known whether the baseline has it: it does not have those that came later */
    public record MeasureLine(
            Measure measure, boolean known, ComparedDate start, ComparedDate end, List<MilestoneLine> milestones) {
        public MeasureLine {
            milestones = List.copyOf(milestones);
        }
    }

    /** A milestone. */
    public record MilestoneLine(Milestone milestone, ComparedDate date) {}
}
