package de.stellwerk.measure;

/** niedrig, mittel, hoch. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH
}
