package de.stellwerk.risk;

/** Who deals with a risk: the project, the core team (first step), the steering committee (second step). */
public enum RiskLevel {
    PROJECT,
    CORE_TEAM,
    COMMITTEE;

    /** Whether going from here to there leaves out the core team. */
    boolean skips(RiskLevel to) {
        return to.ordinal() > ordinal() + 1;
    }
}
