package de.stellwerk.ui.roadmap;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Precision;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far an end has moved from the agreed one.
 *
 * @param amount later if positive
 */
record Slip(Unit unit, long amount) {
    /** Months where whole months apart; nothing where one of the dates is missing or too imprecise to say. */
    enum Unit {
        UNKNOWN,
        DAYS,
        MONTHS
    }

    static final Slip UNKNOWN = new Slip(Unit.UNKNOWN, 0);

    static Slip between(@Nullable ImpreciseDate agreed, @Nullable ImpreciseDate expected) {
        if (agreed == null || expected == null) {
            return UNKNOWN;
        }
        if (within(agreed, expected)) {
            return new Slip(Unit.DAYS, 0);
        }
        if (agreed.precision() != Precision.DAY || expected.precision() != Precision.DAY) {
            return UNKNOWN;
        }
        // A last day is the eve of the day on which something else can begin.
        LocalDate from = agreed.date().plusDays(1);
        LocalDate to = expected.date().plusDays(1);
        long months = ChronoUnit.MONTHS.between(from, to);
        return from.plusMonths(months).equals(to)
                ? new Slip(Unit.MONTHS, months)
                : new Slip(Unit.DAYS, ChronoUnit.DAYS.between(from, to));
    }

    private static boolean within(ImpreciseDate agreed, ImpreciseDate expected) {
        return !expected.firstDay().isBefore(agreed.firstDay())
                && !expected.date().isAfter(agreed.date());
    }

    /** Neither unknown nor none. */
    boolean moved() {
        return amount != 0;
    }

    /** 3 Mon. später; for where a sign in front would be taken for a formula. */
    String said(Words words) {
        return moved()
                ? words.text(
                        amount > 0 ? "road.slip.later" : "road.slip.earlier",
                        words.text("road.slip." + unit, String.valueOf(Math.abs(amount))))
                : text(words);
    }

    /** +3 Mon.; −12 Tage; ±0; a dash where nothing can be said. */
    String text(Words words) {
        if (unit == Unit.UNKNOWN) {
            return Words.NONE;
        }
        if (amount == 0) {
            return words.text("road.slip.none");
        }
        return words.text("road.slip." + unit, (amount > 0 ? "+" : "−") + Math.abs(amount));
    }
}
