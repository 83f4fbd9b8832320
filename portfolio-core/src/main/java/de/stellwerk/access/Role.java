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
    ADMIN;

    /** Whether it reaches one measure, department or body, which a grant names, and not the whole municipality. */
    public boolean scoped() {
        return this == PROJECT_LEAD || this == LIAISON || this == CONSULTED_BODY;
    }
}
