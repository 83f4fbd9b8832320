package de.stellwerk.status;

import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.programme.Programme;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which measure must report for which month: from the month in which it starts, or from which it was told to, up to the month in which
 * it ends once it is done; never before the programme's reporting began. Ideas and cancelled measures do not report; a planned one only
 * if it was told to.
 */
final class ReportingDuty {
    private ReportingDuty() {}

    static boolean reports(Programme programme, Measure m, YearMonth month) {
        var since = programme.reportingSince();
        if (since == null || month.isBefore(since)) {
            return false;
        }
        var first = firstMonth(m);
        return first != null && !month.isBefore(first) && !afterEnd(m, month);
    }

    /** Whether the measure was done before the month began. */
    static boolean afterEnd(Measure m, YearMonth month) {
        return m.state() == MeasureState.DONE
                && m.end() != null
                && month.isAfter(YearMonth.from(m.end().date()));
    }

    private static @Nullable YearMonth firstMonth(Measure m) {
        return switch (m.state()) {
            case IDEA, CANCELLED -> null;
            case PLANNED -> m.reportsFrom();
            case ACTIVE, ON_HOLD, DONE -> m.reportsFrom() != null ? m.reportsFrom() : start(m);
        };
    }

    private static @Nullable YearMonth start(Measure m) {
        return m.start() == null ? null : YearMonth.from(m.start().firstDay());
    }
}
