package de.stellwerk.ui.roadmap;

import de.stellwerk.measure.MeasureState;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the roadmap shows it.
 *
 * @param block code of its block
 * @param light the last one released, {@code null}: none
 * @param start and {@code finish}: as expected today; both days are included; {@code null}: not known
 * @param baselineStart and {@code baselineEnd}: of what the plan is held against
 * @param ongoing goes on without end after its finish
 * @param milestones in the order of their days; those without a date at the end
 * @param critical stands in the chain that the end of all hangs on
 * @param findings conflicts, in words
 */
public record RoadmapRow(
        String code,
        String title,
        String block,
        MeasureState state,
        @Nullable Light light,
        @Nullable ImpreciseDate start,
        @Nullable ImpreciseDate finish,
        boolean ongoing,
        @Nullable ImpreciseDate baselineStart,
        @Nullable ImpreciseDate baselineEnd,
        List<RoadmapMilestone> milestones,
        List<RoadmapVerdict> verdicts,
        boolean critical,
        List<String> findings) {
    public RoadmapRow {
        milestones = List.copyOf(milestones);
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
    }

    /** Without a start there is no bar. */
    boolean placed() {
        return start != null && (finish != null || ongoing);
    }

    /** Neither finished nor given up. */
    boolean awaited() {
        return state != MeasureState.DONE && state != MeasureState.CANCELLED;
    }

    boolean begun() {
        return state != MeasureState.PLANNED && state != MeasureState.IDEA;
    }

    long reached() {
        return milestones.stream().filter(RoadmapMilestone::reached).count();
    }

    Slip slip() {
        return Slip.between(baselineEnd, finish);
    }
}
