package de.stellwerk.status;

import de.stellwerk.shared.Light;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How reliable lights were, over the reports after which another one came within three months (decision 32).
 *
 * @param greens reports whose overall light was green
 * @param turnedRed those of them after which a report within three months was red
 * @param proposals reports whose computed light was worse than the overall one that was chosen
 * @param provenRight those of them after which a report within three months was at least as bad as computed
 */
public record LightRate(int greens, int turnedRed, int proposals, int provenRight) {
    public static final LightRate NONE = new LightRate(0, 0, 0, 0);
    private static final int MONTHS = 3;

    /** @param chosen the overall light; @param computed the worst that followed from the facts, {@code null}: none did */
    record Month(YearMonth period, Light chosen, @Nullable Light computed) {}

    /** Of one measure. @param months in any order, one report a month */
    static LightRate of(List<Month> months) {
        return months.stream().map(m -> of(m, months)).reduce(NONE, LightRate::plus);
    }

    private static LightRate of(Month month, List<Month> all) {
        var worst = Light.worst(all.stream()
                .filter(later -> within(month, later))
                .map(Month::chosen)
                .toList());
        if (worst.isEmpty()) {
            return NONE;
        }
        boolean green = month.chosen == Light.GREEN;
        boolean proposal = month.computed != null && month.computed.compareTo(month.chosen) > 0;
        return new LightRate(
                green ? 1 : 0,
                green && worst.get() == Light.RED ? 1 : 0,
                proposal ? 1 : 0,
                proposal && worst.get().compareTo(month.computed) >= 0 ? 1 : 0);
    }

    private static boolean within(Month month, Month later) {
        long after = ChronoUnit.MONTHS.between(month.period, later.period);
        return after >= 1 && after <= MONTHS;
    }

    LightRate plus(LightRate other) {
        return new LightRate(
                greens + other.greens,
                turnedRed + other.turnedRed,
                proposals + other.proposals,
                provenRight + other.provenRight);
    }
}
