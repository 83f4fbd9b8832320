package de.stellwerk.shared;

import org.jspecify.annotations.Nullable;

/** Where a fact was taken from (requirements row 117): document title, or {@code null} for the programme's own document, and section. */
public record SourceRef(@Nullable String document, @Nullable String section) {}
