package de.stellwerk.status;

import org.jspecify.annotations.Nullable;

/** The reason for the light of each dimension. */
public record Reasons(
        @Nullable String schedule,
        @Nullable String resources,
        @Nullable String quality) {
    public static final Reasons NONE = new Reasons(null, null, null);
}
