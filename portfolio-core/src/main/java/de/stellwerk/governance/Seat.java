package de.stellwerk.governance;

/** A seat of a body, named by its role and never by a person; advisory seats have no vote. */
public record Seat(String role, boolean advisory) {}
