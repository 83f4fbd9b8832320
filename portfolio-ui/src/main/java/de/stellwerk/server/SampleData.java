package de.stellwerk.server;

/** What the demo shows. Loaded before the server answers its first request. */
public interface SampleData {
    /** Loads the sample programme into an empty database; does nothing in any other. @return whether it did */
    boolean loadIfEmpty();
}
