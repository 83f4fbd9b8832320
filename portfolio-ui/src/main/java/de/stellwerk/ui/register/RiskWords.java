package de.stellwerk.ui.register;

import de.stellwerk.risk.Risk;
import de.stellwerk.risk.RiskClass;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;

/** Figures of risks in words. */
final class RiskWords {
    /** Probability and impact go from 1 to this. */
    static final int MOST = 5;

    private RiskWords() {}

    /** "sehr hoch (16)". */
    static Tag tag(Words words, Risk risk) {
        return new Tag(value(words, risk.value()), kind(risk.classOfValue()));
    }

    static String value(Words words, int value) {
        return words.text("risk.value", words.of(RiskClass.of(value)), value);
    }

    private static Tag.Kind kind(RiskClass risk) {
        return switch (risk) {
            case VERY_HIGH -> Tag.Kind.MISSED;
            case HIGH -> Tag.Kind.WAITING;
            case MEDIUM -> Tag.Kind.NEUTRAL;
            case LOW -> Tag.Kind.DONE;
        };
    }

    /** "4 wahrscheinlich". @param of {@code probability} or {@code impact} */
    static String step(Words words, String of, int figure) {
        return figure + " " + words.text("risk." + of + "." + figure);
    }
}
