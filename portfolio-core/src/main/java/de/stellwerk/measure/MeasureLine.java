package de.stellwerk.measure;

import de.stellwerk.shared.Light;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A measure in a list.
 *
 * @param light overall light of the last released report, {@code null}: none, or not reporting any more
 * @param lightPeriod the month that it is from
 * @param costClass that of the block
 */
public record MeasureLine(
        Measure measure,
        String programmeCode,
        String blockCode,
        @Nullable Integer costClass,
        @Nullable Light light,
        @Nullable YearMonth lightPeriod) {}
