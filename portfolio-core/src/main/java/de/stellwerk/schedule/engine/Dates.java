package de.stellwerk.schedule.engine;

import java.time.LocalDate;

/**
 * When a task is at its earliest and its latest; all days are included.
 *
 * @param totalFloat by how many days of its own calendar it can be late without moving the end of all or a fixed date; negative: it
 *     breaks a fixed date by so many
 * @param critical no float is left, and it is not finished
 * @param certain does not rest on an unknown span
 * @param driver what the early start follows from
 */
public record Dates(
        String task,
        LocalDate earlyStart,
        LocalDate earlyFinish,
        LocalDate lateStart,
        LocalDate lateFinish,
        int totalFloat,
        boolean critical,
        boolean certain,
        Driver driver) {}
