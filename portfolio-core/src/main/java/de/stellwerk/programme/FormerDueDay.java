package de.stellwerk.programme;

import java.time.LocalDate;

/** The working day on which reports were due up to the day before {@code until}. */
public record FormerDueDay(int workingDay, LocalDate until) {}
