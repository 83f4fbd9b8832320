package de.stellwerk.schedule.engine;

import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two tasks or blocks; one with a block is one with each of its tasks.
 *
 * @param lag working days are those of the plan's calendar
 * @param moves whether dates follow it; if not, it is only looked at whether they do
 */
public record Tie(
        String predecessor,
        String successor,
        Link link,
        @Nullable Lag lag,
        boolean moves) {
    /** Nobody waits longer, nor begins earlier, than two centuries. */
    public static final int LONGEST_LAG = 100_000;

    public Tie {
        if (lag != null && Math.abs((long) lag.amount()) > LONGEST_LAG) {
            throw new IllegalArgumentException("a lag of " + lag.amount());
        }
    }

    /** The successor starts after the predecessor's finish. */
    public static Tie fs(String predecessor, String successor) {
        return new Tie(predecessor, successor, Link.FS, null, true);
    }

    public static Tie of(String predecessor, String successor, Link link, @Nullable Lag lag) {
        return new Tie(predecessor, successor, link, lag, true);
    }
}
