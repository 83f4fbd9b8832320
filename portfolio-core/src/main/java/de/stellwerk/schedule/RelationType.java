package de.stellwerk.schedule;

/** setzt voraus, ermöglicht, Bezug zu (requirements row 27). */
public enum RelationType {
    REQUIRES,
    ENABLES,
    CORRESPONDS_WITH
}
