package de.stellwerk.programme;

/** Basisbaustein and Umsetzungsbaustein. */
public enum BlockKind {
    FOUNDATION,
    ENABLER
}
