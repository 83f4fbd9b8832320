package de.stellwerk.measure;

/** Idee, geplant, laufend, ruhend, fertig, verworfen. */
public enum MeasureState {
    IDEA,
    PLANNED,
    ACTIVE,
    ON_HOLD,
    DONE,
    CANCELLED;

    /** Whether nothing is done about it any more: finished or given up. */
    public boolean over() {
        return this == DONE || this == CANCELLED;
    }
}
