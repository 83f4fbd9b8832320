package de.stellwerk.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * Some days in a row, both ends included, in which something is not possible.
 *
 * @param name what people call it, e.g. "Haushaltsplanung"
 */
public record ClosedPeriod(LocalDate first, LocalDate last, String name) {
    /** Of one programme or department. */
    public static final int MOST = 50;

    public static final int LONGEST_NAME = 200;

    /** What a list of them must be; they may overlap. */
    public static void check(List<ClosedPeriod> periods, String field, Check check) {
        check.that(periods.size() <= MOST, field, "tooMany", MOST);
        for (int i = 0; i < periods.size(); i++) {
            var p = periods.get(i);
            var at = field + "[" + i + "].";
            check.notNull(p.first(), at + "first")
                    .notNull(p.last(), at + "last")
                    .that(
                            p.first() == null || p.last() == null || !p.last().isBefore(p.first()),
                            at + "last",
                            "endBeforeStart")
                    .text(p.name(), at + "name", LONGEST_NAME);
        }
    }
}
