package de.stellwerk.schedule.engine;

import java.util.List;

/**
 * How likely a deadline is met.
 *
 * @param met in how many of all runs; of a deadline without a date 0 and without meaning
 * @param judged the deadline has a date
 * @param certain the end of the task rests on no unknown span; else the deadline is met in so many runs at most
 * @param drivers what the end of the task hangs on most, the strongest first
 */
public record Chance(String task, Due due, int met, int runs, boolean judged, boolean certain, List<Sway> drivers) {
    public Chance {
        drivers = List.copyOf(drivers);
    }

    public double probability() {
        return (double) met / runs;
    }
}
