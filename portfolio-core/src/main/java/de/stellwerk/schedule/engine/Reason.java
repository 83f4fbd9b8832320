package de.stellwerk.schedule.engine;

/** What a date follows from. */
public enum Reason {
    /** A tie to another task. */
    TIE,
    /** The first day of the plan. */
    FIRST_DAY,
    NOT_BEFORE,
    FIXED_START,
    FIXED_FINISH,
    /** It has started. */
    STARTED,
    /** It is finished. */
    FINISHED,
    /** Its own start and its span. */
    SPAN;

    private static final Reason[] ALL = values();

    /** As a number below those of edges. */
    int code() {
        return -1 - ordinal();
    }

    static Reason of(int code) {
        return code >= 0 ? TIE : ALL[-1 - code];
    }
}
