package de.stellwerk.schedule.engine;

import java.time.LocalDate;

/**
 * When something ends, over all runs; all days are included.
 *
 * @param earliest of all runs
 * @param half the first day by which at least half of the runs have ended it (P50)
 * @param eighty the first day by which at least 80 of 100 runs have ended it (P80)
 * @param latest of all runs
 * @param certain rests on no unknown span; else the days are the earliest that it comes to
 */
public record Outlook(
        String id, LocalDate earliest, LocalDate half, LocalDate eighty, LocalDate latest, boolean certain) {}
