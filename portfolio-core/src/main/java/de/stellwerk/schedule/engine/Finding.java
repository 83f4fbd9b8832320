package de.stellwerk.schedule.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in a plan that a person should know.
 *
 * @param predecessor the other task, where there is one
 * @param wanted the day that was asked for, or the first of a period
 * @param computed the day that it comes to
 * @param period of {@link Kind#UNAVAILABLE} and {@link Kind#NO_BUDGET}
 */
public record Finding(
        Kind kind,
        String task,
        @Nullable String predecessor,
        LocalDate wanted,
        LocalDate computed,
        @Nullable Period period) {

    /** What was found; the first three are conflicts. */
    public enum Kind {
        /** It cannot start so early: its float is negative. */
        FIXED_START,
        /** It cannot end so early: its float is negative. */
        FIXED_FINISH,
        /** It has started, or ended, before its predecessor let it. */
        OUT_OF_SEQUENCE,
        /** The dates do not follow a relation that does not move them. */
        NOT_FOLLOWED,
        /** Those who do it cannot in this period. */
        UNAVAILABLE,
        /** Its start was put off until there is a budget. */
        NO_BUDGET,
        /** Nobody knows how long it takes. */
        UNKNOWN_SPAN
    }

    public boolean conflict() {
        return kind.compareTo(Kind.OUT_OF_SEQUENCE) <= 0;
    }
}
