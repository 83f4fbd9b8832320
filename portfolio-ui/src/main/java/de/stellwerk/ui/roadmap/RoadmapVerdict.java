package de.stellwerk.ui.roadmap;

import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.ui.components.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whether a measure keeps a legal deadline.
 *
 * @param deadline code of the entry in the register
 * @param date {@code null}: none is stated, or they contradict each other
 * @param days from the finish to the last day allowed: days left if met, days late if missed
 */
public record RoadmapVerdict(
        String deadline, String basis, @Nullable ImpreciseDate date, Outcome outcome, int days) {

    /** How the deadline and the measure's finish stand to each other. */
    public enum Outcome {
        /** The register says that the duty was met. */
        FULFILLED,
        MET,
        MISSED,
        UNJUDGED
    }

    /** 30 Tage nach Frist; 32 Tage vor Frist; erfüllt; nicht zu beurteilen. */
    String distance(Words words) {
        return switch (outcome) {
            case FULFILLED -> words.text("deadline.met");
            case MET -> words.margin(days);
            case MISSED -> words.margin(-days);
            case UNJUDGED -> words.text("verdict.unjudged");
        };
    }

    boolean missed() {
        return outcome == Outcome.MISSED;
    }

    /** Shown in the row of the measure: an imprecise date only where it is missed. */
    boolean shown() {
        return date != null && (missed() || date.date().equals(date.firstDay()));
    }
}
