package de.stellwerk.schedule.engine;

import java.time.LocalDate;

/**
 * Some days in a row, both ends included.
 *
 * @param name what a person calls it, e.g. "Haushaltsplanung"
 */
public record Period(String name, LocalDate first, LocalDate last) {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(name + " ends on " + last + " before it begins on " + first);
        }
    }
}
