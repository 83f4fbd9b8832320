package de.stellwerk.ui.components;

import org.jspecify.annotations.Nullable;

/** Between text fields, which know no {@code null}, and records, which know no empty text. */
public final class Texts {
    private Texts() {}

    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
