package de.stellwerk.schedule.engine;

/** Moves a boundary by a lag and back. */
final class Lags {
    private Lags() {}

    /** The earliest boundary with so many more working days before it, or the same day some months on. */
    static int add(WorkCalendar calendar, int boundary, int lag, boolean months) {
        if (lag == 0) {
            return boundary;
        }
        return months ? Days.plusMonths(boundary, lag) : calendar.day(calendar.index(boundary) + lag - 1) + 1;
    }

    /** The latest boundary that is not after this one once the lag is added. */
    static int remove(WorkCalendar calendar, int boundary, int lag, boolean months) {
        if (lag == 0) {
            return boundary;
        }
        return months ? Days.latestPlusMonths(boundary, lag) : calendar.day(calendar.index(boundary) - lag);
    }
}
