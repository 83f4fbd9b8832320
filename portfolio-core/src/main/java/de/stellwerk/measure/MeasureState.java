package de.stellwerk.measure;

/** Idee, geplant, laufend, ruhend, fertig, verworfen. */
public enum MeasureState {
    IDEA,
    PLANNED,
    ACTIVE,
    ON_HOLD,
    DONE,
    CANCELLED
}
