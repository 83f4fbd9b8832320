package de.stellwerk.ui.measure;

import org.jspecify.annotations.Nullable;

/** Between text fields, which know no {@code null}, and records, which know no empty text. */
final class Texts {
    private Texts() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
