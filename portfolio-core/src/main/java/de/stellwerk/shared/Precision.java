package de.stellwerk.shared;

/** How exactly a date was stated. */
public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
