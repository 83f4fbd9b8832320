package de.stellwerk.scenario;

/** A scenario in the list, with what it does; of a closed one what it would have done at that moment. */
public record Listed(Scenario scenario, Impact impact) {}
