package de.stellwerk.meeting;

/** What became of an item of the agenda. */
public enum Result {
    /** Zur Kenntnis genommen. */
    NOTED,
    /** Beschlossen, wie vorgeschlagen. */
    APPROVED,
    /** Geändert beschlossen. */
    AMENDED,
    /** Abgelehnt. */
    REJECTED,
    /** Vertagt: a later meeting has to take it up again. */
    POSTPONED;

    /** Whether the body resolved something, so that there is a text to keep. */
    public boolean resolved() {
        return this == APPROVED || this == AMENDED || this == REJECTED;
    }

    /** Whether nothing is left to decide. */
    public boolean settled() {
        return this != POSTPONED;
    }
}
