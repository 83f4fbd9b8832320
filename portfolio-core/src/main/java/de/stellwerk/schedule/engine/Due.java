package de.stellwerk.schedule.engine;

import de.stellwerk.shared.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a task. It moves nothing; the finish is held against it.
 *
 * @param code of the entry in the register
 * @param date {@code null}: no date is stated, or the statements contradict each other
 */
public record Due(String code, @Nullable ImpreciseDate date) {}
