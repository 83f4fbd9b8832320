package de.stellwerk.schedule.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain that a date hangs on.
 *
 * @param finish whether the date is the last day of the task, not its first
 * @param driver what the date follows from
 * @param cause the day of the driver: of the end that the tie leads from, of the limit, of its own start
 * @param boundary the day from which on the driver alone would allow the date; calendar and budget may put it off
 * @param blocked the period without budget that puts the start off
 */
public record Step(
        Task task,
        boolean finish,
        LocalDate date,
        Driver driver,
        @Nullable Task predecessor,
        LocalDate cause,
        LocalDate boundary,
        @Nullable Period blocked) {}
