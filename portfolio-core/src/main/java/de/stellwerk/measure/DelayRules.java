package de.stellwerk.measure;

import de.stellwerk.shared.Check;
import de.stellwerk.shared.ImpreciseDate;
import org.jspecify.annotations.Nullable;

final class DelayRules {
    private DelayRules() {}

    static void check(@Nullable Delay delay, Check check) {
        if (delay != null) {
            var said = delay.text() != null && !delay.text().isBlank();
            check.notNull(delay.category(), "delay.category")
                    .optional(delay.text(), "delay.text", Delay.LONGEST_TEXT)
                    .that(delay.category() != DelayCategory.OTHER || said, "delay.text", "delayTextMissing");
        }
    }

    /** Who puts off begin or end, and so leaves the agreed plan, says why. */
    static void requireReason(Measure before, Measure after, Check check) {
        if (after.delay() == null) {
            check.that(!startsLater(before, after), "delay.category", "startAfterAgreed", day(after.baselineStart()))
                    .that(!endsLater(before, after), "delay.category", "endAfterAgreed", day(after.baselineEnd()));
        }
    }

    private static boolean startsLater(Measure before, Measure after) {
        var start = after.start();
        var agreed = after.baselineStart();
        var putOff = start != null && (before.start() == null || start.compareTo(before.start()) > 0);
        return putOff && agreed != null && start.firstDay().isAfter(agreed.date());
    }

    /** An end counts by the last day that its statement allows. */
    private static boolean endsLater(Measure before, Measure after) {
        var end = after.end();
        var agreed = after.baselineEnd();
        var putOff = end != null && (before.end() == null || end.compareTo(before.end()) > 0);
        return putOff && agreed != null && end.date().isAfter(agreed.date());
    }

    private static Object day(@Nullable ImpreciseDate date) {
        return date == null ? "" : date.date();
    }
}
