package de.stellwerk.schedule.engine;

import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said about the dates of a task besides its ties. A fixed date that is stated as a month, quarter or year binds it to that
 * period and to no day of it.
 *
 * @param notBefore it starts on the first day of the statement at the earliest
 * @param actualStart it has started; nothing moves that any more
 * @param actualFinish it is finished
 */
public record Limits(
        @Nullable ImpreciseDate notBefore,
        @Nullable ImpreciseDate fixedStart,
        @Nullable ImpreciseDate fixedFinish,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualFinish) {
    public static final Limits NONE = new Limits(null, null, null, null, null);

    public Limits {
        if (actualStart != null && actualFinish != null && actualFinish.isBefore(actualStart)) {
            throw new IllegalArgumentException("finished on " + actualFinish + " before it started on " + actualStart);
        }
    }

    public static Limits notBefore(ImpreciseDate date) {
        return new Limits(date, null, null, null, null);
    }

    public static Limits fixedStart(ImpreciseDate date) {
        return new Limits(null, date, null, null, null);
    }

    public static Limits fixedFinish(ImpreciseDate date) {
        return new Limits(null, null, date, null, null);
    }

    public static Limits started(LocalDate start) {
        return new Limits(null, null, null, start, null);
    }

    public static Limits finished(LocalDate start, LocalDate finish) {
        return new Limits(null, null, null, start, finish);
    }
}
