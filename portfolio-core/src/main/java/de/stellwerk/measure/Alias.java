package de.stellwerk.measure;

/** Another number under which the measure is known; {@code dangling} if documents refer to it although it does not exist there. */
public record Alias(String text, boolean dangling) {}
