package de.stellwerk.shared;

import org.jspecify.annotations.Nullable;

/**
 * What was frozen before a document was, by hash; part of what the document's own hash is over.
 *
 * @param predecessor hash of the document released last before it, {@link #NONE} for the first
 * @param corrected hash of the version that it corrects, {@code null} where it corrects none
 */
public record Follows(String predecessor, @Nullable String corrected) {
    public static final String NONE = "0".repeat(64);
}
