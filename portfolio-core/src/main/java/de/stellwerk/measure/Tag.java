package de.stellwerk.measure;

/** Marks a partner, a grant or anything else (requirements row 19). */
public record Tag(Kind kind, String text) {
    /** Partner, Förderung, Schlagwort. */
    public enum Kind {
        PARTNER,
        GRANT,
        OTHER
    }
}
