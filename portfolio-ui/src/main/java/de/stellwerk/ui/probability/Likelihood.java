package de.stellwerk.ui.probability;

import de.stellwerk.ui.components.Tag;

/** A probability in a word. */
enum Likelihood {
    ALMOST_CERTAIN(0.95, Tag.Kind.DONE),
    LIKELY(0.8, Tag.Kind.DONE),
    RATHER_LIKELY(0.6, Tag.Kind.WAITING),
    OPEN(0.4, Tag.Kind.WAITING),
    RATHER_UNLIKELY(0.2, Tag.Kind.MISSED),
    UNLIKELY(0.05, Tag.Kind.MISSED),
    ALMOST_IMPOSSIBLE(0, Tag.Kind.MISSED);

    private final double from;
    private final Tag.Kind kind;

    Likelihood(double from, Tag.Kind kind) {
        this.from = from;
        this.kind = kind;
    }

    static Likelihood of(double probability) {
        for (var likelihood : values()) {
            if (probability >= likelihood.from) {
                return likelihood;
            }
        }
        return ALMOST_IMPOSSIBLE;
    }

    Tag.Kind kind() {
        return kind;
    }
}
