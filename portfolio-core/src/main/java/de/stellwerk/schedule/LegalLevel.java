package de.stellwerk.schedule;

/** EU, Bund, Land, Kommune. */
public enum LegalLevel {
    EU,
    FEDERAL,
    STATE,
    LOCAL
}
