package de.stellwerk.access;

/** The eight roles of the rights table. */
public enum Role {
    CORE_TEAM,
    PROGRAMME_OFFICE,
    PROJECT_LEAD,
    LIAISON,
    STEERING_COMMITTEE,
    CONSULTED_BODY,
    AUDIT,
    ADMIN
}
