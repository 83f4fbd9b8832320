package de.stellwerk.ui.measure;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Precision;
import de.stellwerk.ui.components.Words;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How far a date is from the agreed one, in words: in days only where both are exact to the day. */
final class Deviation {
    private Deviation() {}

    static String text(@Nullable ImpreciseDate agreed, @Nullable ImpreciseDate expected, Words words) {
        if (agreed == null || expected == null) {
            return Words.NONE;
        }
        if (within(agreed, expected)) {
            return words.text("deviation.none");
        }
        if (agreed.precision() != Precision.DAY || expected.precision() != Precision.DAY) {
            return Words.NONE;
        }
        long days = ChronoUnit.DAYS.between(agreed.date(), expected.date());
        return words.text(days > 0 ? "deviation.later" : "deviation.earlier", Math.abs(days));
    }

    private static boolean within(ImpreciseDate agreed, ImpreciseDate expected) {
        return !expected.firstDay().isBefore(agreed.firstDay())
                && !expected.date().isAfter(agreed.date());
    }
}
