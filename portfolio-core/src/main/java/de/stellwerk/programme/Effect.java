package de.stellwerk.programme;

import org.jspecify.annotations.Nullable;

/** An expected effect and for whom, {@code null} for all (requirements row 17). */
public record Effect(@Nullable String audience, String text) {}
