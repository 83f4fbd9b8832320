package de.stellwerk.risk;

/** What a risk is about. */
public enum RiskCategory {
    STAFF,
    MONEY,
    ACCEPTANCE,
    TECHNOLOGY,
    SCHEDULE,
    LAW,
    QUALITY
}
