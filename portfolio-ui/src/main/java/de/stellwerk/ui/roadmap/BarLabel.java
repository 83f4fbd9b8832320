package de.stellwerk.ui.roadmap;

import de.stellwerk.ui.components.Words;
import java.util.Comparator;
import java.util.Optional;

/**
 * What stands at the end of a bar.
 *
 * @param full the end and what is remarkable about it
 * @param brief only what is remarkable, for where the full one would meet a line; empty: nothing is
 * @param missed a legal deadline is missed
 */
record BarLabel(String full, String brief, boolean missed) {
    /** From so many days on a deadline that is kept is not worth a word. */
    private static final int FAR = 60;

    static Optional<BarLabel> of(RoadmapRow row, Words words) {
        if (row.finish() == null || row.ongoing()) {
            return missed(row).map(v -> of("", v.distance(words), true));
        }
        String date = words.date(row.finish());
        var missed = missed(row);
        if (missed.isPresent()) {
            return Optional.of(of(date, missed.get().distance(words), true));
        }
        var near = row.verdicts().stream()
                .filter(v -> v.outcome() == RoadmapVerdict.Outcome.MET && v.days() <= FAR)
                .min(Comparator.comparingInt(RoadmapVerdict::days));
        if (near.isPresent()) {
            return Optional.of(of(date, near.get().distance(words), false));
        }
        Slip slip = row.slip();
        return Optional.of(of(date, slip.moved() ? slip.text(words) : "", false));
    }

    static Optional<RoadmapVerdict> missed(RoadmapRow row) {
        return row.verdicts().stream()
                .filter(RoadmapVerdict::missed)
                .max(Comparator.comparingInt(RoadmapVerdict::days));
    }

    private static BarLabel of(String date, String remark, boolean missed) {
        String full = date.isEmpty() || remark.isEmpty() ? date + remark : date + ", " + remark;
        return new BarLabel(full, remark, missed);
    }

    /** The longer one that fits, or the brief one of a missed deadline even where it does not; else nothing. */
    Optional<String> fitting(double room) {
        if (width(full) <= room) {
            return Optional.of(full);
        }
        return !brief.isEmpty() && (missed || width(brief) <= room) ? Optional.of(brief) : Optional.empty();
    }

    /** Of a text in 12 px, a little more than it needs. */
    static double width(String text) {
        return text.length() * 6.5;
    }
}
