package de.stellwerk.measure;

/** A unit that takes part, perhaps only if needed (bei Bedarf). */
public record Participant(String unit, boolean ifNeeded) {}
