package de.stellwerk.notice;

/** Why somebody gets a notice. */
public enum NoticeKind {
    /** The lead: the due day is near. */
    BEFORE_DUE,
    /** The lead: the due day has passed. */
    OVERDUE,
    /** The core team: the due day passed long ago. */
    ESCALATED,
    /** The lead: core team or office asks for an update. */
    REQUESTED
}
