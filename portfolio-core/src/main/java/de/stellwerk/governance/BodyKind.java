package de.stellwerk.governance;

/** Lenkungsausschuss, Kernteam, Projektbüro, Projektteams, konsultierte Gruppe, weiteres Gremium. */
public enum BodyKind {
    STEERING_COMMITTEE,
    CORE_TEAM,
    PROGRAMME_OFFICE,
    PROJECT_TEAM,
    CONSULTED,
    OTHER
}
