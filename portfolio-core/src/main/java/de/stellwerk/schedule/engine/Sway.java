package de.stellwerk.schedule.engine;

/**
 * How strongly the end of another task hangs on how long this one takes.
 *
 * @param correlation of its span with that end, from −1 to 1: how closely the two go together
 * @param days by which that end moves when this task takes a standard deviation longer than on average
 * @param driving in how many of all runs that end follows from its span
 */
public record Sway(String task, double correlation, double days, int driving) {}
