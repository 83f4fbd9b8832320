package de.stellwerk.status;

/** What a {@link Flag} points at. */
public enum FlagKind {
    /** Schedule is green though the next milestone was put off again. Subject: its code or name; count: how often; date: its new one. */
    GREEN_THOUGH_PUT_OFF,
    /** Schedule is green though the computed end misses a legal deadline. Subject: its title; count: days late; date: its last day. */
    GREEN_THOUGH_DEADLINE_MISSED,
    /** The activities of so many months running are word for word the same. */
    SAME_TEXT,
    /** So many decisions are overdue. Date: until when the oldest of them was needed. */
    DECISION_OVERDUE,
    /** Yellow, and neither next activities nor a decision that is asked for. */
    NO_WAY_OUT
}
