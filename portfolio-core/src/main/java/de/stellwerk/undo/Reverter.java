package de.stellwerk.undo;

import de.stellwerk.access.Caller;
import de.stellwerk.shared.Entity;

/** A feature whose changes can be taken back: writes as its service does, with the same rights and rules. */
public interface Reverter<T extends Entity<T>> {
    /** Kind in the journal, e.g. {@code measure}. */
    String entity();

    Class<T> type();

    /** Stores a new (version 0) or a changed state. */
    void save(Caller caller, T state);

    void delete(Caller caller, T state);
}
