package de.stellwerk.schedule.engine;

import org.jspecify.annotations.Nullable;

/**
 * What a date follows from.
 *
 * @param predecessor id of the task that the tie leads from; {@code null} but for {@link Reason#TIE}
 */
public record Driver(
        Reason reason,
        @Nullable String predecessor,
        @Nullable Tie tie) {}
