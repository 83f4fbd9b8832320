package de.stellwerk.schedule;

import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.DeadlineVerdict.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What another plan would change (requirements row 32).
 *
 * @param moved measures whose start or end is another, in the order of their codes
 * @param tipped verdicts about deadlines whose outcome or days are others
 * @param unchanged how many measures with dates stay as they are
 */
public record Consequences(List<Moved> moved, List<Tipped> tipped, int unchanged) {
    /** A measure, before and after; {@code null}: has no date. */
    public record Moved(
            Measure measure,
            @Nullable MeasureDates before,
            @Nullable MeasureDates after) {}

    /** A verdict, before and after; {@code null}: there is none. */
    public record Tipped(
            @Nullable DeadlineVerdict before, @Nullable DeadlineVerdict after) {
        /** Whether it is missed now and was not before. */
        public boolean newlyMissed() {
            return missed(after) && !missed(before);
        }

        /** Whether it was missed before and is so still. */
        public boolean stillMissed() {
            return missed(after) && missed(before);
        }

        /** Whether it was missed before and is not now; one that binds nobody any more is not. */
        public boolean saved() {
            return missed(before) && after != null && !missed(after);
        }

        private static boolean missed(@Nullable DeadlineVerdict v) {
            return v != null && v.outcome() == Outcome.MISSED;
        }

        public DeadlineVerdict verdict() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }

    public static Consequences between(Forecast before, Forecast after) {
        var moved = after.input().measures().stream()
                .map(m -> new Moved(
                        m, before.of(m.id()).orElse(null), after.of(m.id()).orElse(null)))
                .filter(c -> c.before() != null || c.after() != null)
                .toList();
        var changed = moved.stream()
                .filter(c -> c.after() == null || !c.after().samePlace(c.before()))
                .toList();
        return new Consequences(changed, tipped(before, after), moved.size() - changed.size());
    }

    private static List<Tipped> tipped(Forecast before, Forecast after) {
        var none =
                before.verdicts().stream().filter(v -> same(v, after) == null).map(v -> new Tipped(v, null));
        return Stream.concat(changed(before, after), none).toList();
    }

    private static Stream<Tipped> changed(Forecast before, Forecast after) {
        return after.verdicts().stream()
                .map(v -> new Tipped(same(v, before), v))
                .filter(t -> t.before() == null
                        || t.before().outcome() != t.verdict().outcome()
                        || t.before().days() != t.verdict().days());
    }

    private static @Nullable DeadlineVerdict same(DeadlineVerdict v, Forecast in) {
        return in.verdicts(v.measure().id()).stream()
                .filter(o -> o.deadline().id().equals(v.deadline().id()))
                .findFirst()
                .orElse(null);
    }
}
