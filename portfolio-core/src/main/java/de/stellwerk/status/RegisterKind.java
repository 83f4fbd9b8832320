package de.stellwerk.status;

/** What reports tell of: risks, and decisions that they ask for. */
public enum RegisterKind {
    RISK("R-"),
    DECISION("E-");

    private final String prefix;

    RegisterKind(String prefix) {
        this.prefix = prefix;
    }

    /** R-07 or E-12. */
    String number(int place) {
        return prefix + "%02d".formatted(place);
    }
}
