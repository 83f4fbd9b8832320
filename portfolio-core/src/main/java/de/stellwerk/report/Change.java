package de.stellwerk.report;

import de.stellwerk.measure.MeasureState;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two days: a light, a date or a state; the two others are {@code null}.
 *
 * @param code code of the measure, for a milestone with its own code behind it: {@code B3-A MS11}
 * @param title title of the measure or description of the milestone
 */
public record Change(
        String code,
        String title,
        Instant at,
        @Nullable FromTo<Light> light,
        @Nullable FromTo<ImpreciseDate> date,
        @Nullable FromTo<MeasureState> state) {

    /** Before and after; {@code null}: none. */
    public record FromTo<T>(@Nullable T from, @Nullable T to) {}
}
