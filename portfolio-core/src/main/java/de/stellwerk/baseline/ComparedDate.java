package de.stellwerk.baseline;

import de.stellwerk.shared.ImpreciseDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One date in its four forms.
 *
 * @param agreed as the baseline has it
 * @param planned as planned today
 * @param forecast as it follows from the plan today (decision 22); {@code null} once it came true, or where nothing follows
 * @param actual when it came true
 */
public record ComparedDate(
        @Nullable ImpreciseDate agreed,
        @Nullable ImpreciseDate planned,
        @Nullable ImpreciseDate forecast,
        @Nullable ImpreciseDate actual) {
    /** The one that counts today: when it came true, else the forecast, else the plan. */
    public @Nullable ImpreciseDate counting() {
        return actual != null ? actual : forecast != null ? forecast : planned;
    }

    /** Of the date that counts from the agreed one. */
    public Optional<Deviation> deviation() {
        return Deviation.between(agreed, counting());
    }
}
