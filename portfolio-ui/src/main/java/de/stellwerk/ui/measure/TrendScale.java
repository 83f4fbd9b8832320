package de.stellwerk.ui.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The upright axis: later dates lie higher. */
record TrendScale(YearMonth from, YearMonth to, int step, double top, double bottom) {
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 600);
    private static final int MOST_LINES = 7;

    static TrendScale over(Collection<LocalDate> days, double top, double bottom) {
        var first = YearMonth.from(Collections.min(days));
        var last = YearMonth.from(Collections.max(days)).plusMonths(1);
        int months = (int) ChronoUnit.MONTHS.between(first, last);
        int step = STEPS.stream()
                .filter(s -> months / s + 2 <= MOST_LINES)
                .findFirst()
                .orElse(STEPS.getLast());
        return new TrendScale(down(first, step), down(last.plusMonths(step - 1L), step), step, top, bottom);
    }

    /** The month on a line of the grid that is not after this one. */
    private static YearMonth down(YearMonth month, int step) {
        long number = month.getYear() * 12L + month.getMonthValue() - 1;
        long line = Math.floorDiv(number, step) * step;
        return YearMonth.of((int) Math.floorDiv(line, 12), (int) Math.floorMod(line, 12) + 1);
    }

    double y(LocalDate day) {
        double all = ChronoUnit.DAYS.between(from.atDay(1), to.atDay(1));
        return bottom - (bottom - top) * ChronoUnit.DAYS.between(from.atDay(1), day) / all;
    }

    Stream<YearMonth> lines() {
        int count = (int) ChronoUnit.MONTHS.between(from, to) / step;
        return IntStream.rangeClosed(0, count).mapToObj(i -> from.plusMonths((long) i * step));
    }
}
