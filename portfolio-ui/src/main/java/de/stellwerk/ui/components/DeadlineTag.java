package de.stellwerk.ui.components;

import org.jspecify.annotations.Nullable;

/** How a legal deadline stands on the day, in words: met, contradictory, without a date, days left or passed. */
public class DeadlineTag extends Tag {
    /** From so many days on a deadline counts as far away. */
    private static final int FAR = 90;

    /** @param daysLeft negative: passed; {@code null}: no date is stated */
    public DeadlineTag(boolean met, boolean conflict, @Nullable Integer daysLeft) {
        super(text(met, conflict, daysLeft), kind(met, conflict, daysLeft));
    }

    private static String text(boolean met, boolean conflict, @Nullable Integer daysLeft) {
        var words = Words.here();
        if (met) {
            return words.text("deadline.met");
        }
        if (conflict) {
            return words.text("deadline.conflict");
        }
        return daysLeft == null ? words.text("deadline.noDate") : words.toDeadline(daysLeft);
    }

    private static Kind kind(boolean met, boolean conflict, @Nullable Integer daysLeft) {
        if (met) {
            return Kind.DONE;
        }
        if (conflict) {
            return Kind.WAITING;
        }
        if (daysLeft == null) {
            return Kind.NEUTRAL;
        }
        return daysLeft < 0 ? Kind.MISSED : daysLeft <= FAR ? Kind.WAITING : Kind.PLANNED;
    }
}
