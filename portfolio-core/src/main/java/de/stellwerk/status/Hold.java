package de.stellwerk.status;

import org.jspecify.annotations.Nullable;

/**
 * What waits for a decision: the measure whose report asks for it, or a milestone of it.
 *
 * @param milestone code, {@code null}: the whole measure
 */
public record Hold(@Nullable String milestone) {
    public static final Hold MEASURE = new Hold(null);
}
