package de.stellwerk.ui.components;

import de.stellwerk.schedule.DeadlineVerdict;
import de.stellwerk.schedule.DeadlineVerdict.Outcome;

/** Whether a measure ends in time for a legal deadline, in words: so many days before or after it. */
public class VerdictTag extends Tag {
    /** So few days before a deadline are few. */
    private static final int NEAR = 90;

    public VerdictTag(DeadlineVerdict verdict) {
        super(text(verdict), verdict.outcome() == Outcome.UNJUDGED ? Kind.NEUTRAL : kind(verdict.toDeadline()));
    }

    /** @param margin days from the computed end to the deadline; negative: it ends too late */
    public VerdictTag(int margin) {
        super(Words.here().margin(margin), kind(margin));
    }

    /** 30 Tage nach Frist; 32 Tage vor Frist; nicht zu beurteilen. */
    public static String text(DeadlineVerdict verdict) {
        var words = Words.here();
        return verdict.outcome() == Outcome.UNJUDGED
                ? words.text(verdict.date() == null ? "deadline.noDate" : "verdict.unjudged")
                : words.margin(verdict.toDeadline());
    }

    private static Kind kind(int margin) {
        return margin < 0 ? Kind.MISSED : margin <= NEAR ? Kind.WAITING : Kind.DONE;
    }
}
