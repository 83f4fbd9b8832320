package de.stellwerk.schedule;

import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.engine.Dates;
import de.stellwerk.shared.ImpreciseDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a measure is at its earliest and its latest, as computed; all days are included. Of one that goes on without end, its finite
 * part.
 *
 * @param totalFloat by how many days it can be late without moving the end of all; 0: critical
 * @param critical no float is left, and it is not finished
 * @param certain does not rest on a duration that nobody knows
 */
public record MeasureDates(
        Measure measure,
        LocalDate start,
        LocalDate finish,
        LocalDate lateStart,
        LocalDate lateFinish,
        int totalFloat,
        boolean critical,
        boolean certain) {

    static MeasureDates of(Measure measure, Dates dates) {
        return new MeasureDates(
                measure,
                dates.earlyStart(),
                dates.earlyFinish(),
                dates.lateStart(),
                dates.lateFinish(),
                dates.totalFloat(),
                dates.critical(),
                dates.certain());
    }

    /** As exact as it was stated, if it comes to that; else the day. */
    public ImpreciseDate shownStart() {
        var stated = MeasureTask.start(measure);
        return stated != null && stated.firstDay().equals(start) ? stated : ImpreciseDate.day(start);
    }

    /** As exact as it was stated, if it comes to that; else the day. */
    public ImpreciseDate shownFinish() {
        var stated = MeasureTask.end(measure);
        return stated != null && stated.date().equals(finish) ? stated : ImpreciseDate.day(finish);
    }

    boolean samePlace(@Nullable MeasureDates other) {
        return other != null && start.equals(other.start) && finish.equals(other.finish);
    }
}
