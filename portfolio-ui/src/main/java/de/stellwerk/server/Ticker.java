package de.stellwerk.server;

/** Time that only ever goes on, whatever is done to the clock; for limits and waiting. */
@FunctionalInterface
interface Ticker {
    long nanos();
}
