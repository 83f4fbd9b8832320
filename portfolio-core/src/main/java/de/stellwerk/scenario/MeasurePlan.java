package de.stellwerk.scenario;

import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.shared.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a measure can be planned otherwise.
 *
 * @param minMonths and {@code maxMonths}: as in {@link Duration}
 * @param state ON_HOLD pauses it, CANCELLED drops it
 */
public record MeasurePlan(
        @Nullable ImpreciseDate start,
        @Nullable ImpreciseDate end,
        @Nullable Integer minMonths,
        @Nullable Integer maxMonths,
        MeasureState state) {

    public static MeasurePlan of(Measure m) {
        return new MeasurePlan(
                m.start(), m.end(), m.duration().minMonths(), m.duration().maxMonths(), m.state());
    }

    /** The measure with this plan; all else of it stays. */
    public Measure in(Measure m) {
        var d = m.duration();
        return m.toBuilder()
                .start(start)
                .end(end)
                .duration(new Duration(minMonths, maxMonths, d.ongoing(), d.note()))
                .state(state)
                .build();
    }
}
