package de.stellwerk.baseline;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How far a date is from the agreed one (requirements row 35): whole months where both are whole months apart, else days.
 *
 * @param amount positive: later
 */
public record Deviation(Unit unit, int amount) {
    /** What is counted. */
    public enum Unit {
        DAYS,
        MONTHS
    }

    private static final Deviation NONE = new Deviation(Unit.DAYS, 0);

    /** Empty where one of them is missing, or where they are not exact enough to be compared. */
    public static Optional<Deviation> between(@Nullable ImpreciseDate agreed, @Nullable ImpreciseDate now) {
        if (agreed == null || now == null) {
            return Optional.empty();
        }
        if (within(agreed, now)) {
            return Optional.of(NONE);
        }
        if (agreed.precision() != now.precision()) {
            return Optional.empty();
        }
        var months = wholeMonths(agreed.date(), now.date());
        if (months.isPresent()) {
            return Optional.of(new Deviation(Unit.MONTHS, months.getAsInt()));
        }
        return agreed.precision() == Precision.DAY
                ? Optional.of(new Deviation(Unit.DAYS, (int) ChronoUnit.DAYS.between(agreed.date(), now.date())))
                : Optional.empty();
    }

    /** Whether the date keeps what was agreed: it lies in the period that was stated. */
    public boolean none() {
        return amount == 0;
    }

    private static boolean within(ImpreciseDate agreed, ImpreciseDate now) {
        return !now.firstDay().isBefore(agreed.firstDay()) && !now.date().isAfter(agreed.date());
    }

    /** From a day to the same day of another month, or from the last day of a month to the last of another. */
    private static OptionalInt wholeMonths(LocalDate from, LocalDate to) {
        var sameDay = from.getDayOfMonth() == to.getDayOfMonth();
        return sameDay || last(from) && last(to)
                ? OptionalInt.of((int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)))
                : OptionalInt.empty();
    }

    private static boolean last(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
