package de.stellwerk.schedule;

import de.stellwerk.shared.Check;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a duty asks for where it is counted, e.g. 180 online services until the end of a year (requirements row 26).
 *
 * @param total how many are owed, 1 to {@value #MOST}
 * @param items what is counted, in the plural
 * @param counts how many were done at the end of a day, ascending, one per day; fewer than before where something was withdrawn
 */
public record Quota(int total, String items, List<Count> counts) {
    public static final int MOST = 100_000;
    public static final int LONGEST_ITEMS = 200;
    private static final int MOST_COUNTS = 500;

    /** @param done how many, 0 to {@value #MOST}; may be more than are owed */
    public record Count(LocalDate day, int done) {}

    public Quota {
        counts = counts == null
                ? List.of()
                : counts.stream()
                        .sorted(Comparator.comparing(Count::day, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
    }

    /** @param today counts are not made before their day */
    static void check(@Nullable Quota quota, LocalDate today, Check check) {
        if (quota == null) {
            return;
        }
        check.that(quota.total >= 1 && quota.total <= MOST, "quota.total", "numberBetween", 1, MOST)
                .text(quota.items, "quota.items", LONGEST_ITEMS)
                .that(quota.counts.size() <= MOST_COUNTS, "quota.counts", "tooMany", MOST_COUNTS);
        var days = new HashSet<LocalDate>();
        for (int i = 0; i < quota.counts.size(); i++) {
            var count = quota.counts.get(i);
            var at = "quota.counts[" + i + "].";
            check.notNull(count.day, at + "day")
                    .that(count.day == null || !count.day.isAfter(today), at + "day", "dateInFuture")
                    .that(days.add(count.day), at + "day", "dayTwice")
                    .that(count.done >= 0 && count.done <= MOST, at + "done", "numberBetween", 0, MOST);
        }
    }
}
