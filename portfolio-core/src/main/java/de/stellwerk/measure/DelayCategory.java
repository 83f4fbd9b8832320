package de.stellwerk.measure;

/** What makes a measure later than agreed (requirements row 36). */
public enum DelayCategory {
    STAFF_SHORTAGE,
    PROCUREMENT,
    FUNDING,
    TECHNOLOGY,
    /** Something that has to be finished first is late itself. */
    PREDECESSOR,
    DECISION,
    LEGAL,
    SCOPE,
    /** Partners, suppliers, other authorities. */
    EXTERNAL,
    OTHER
}
