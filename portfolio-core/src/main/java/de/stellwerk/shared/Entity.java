package de.stellwerk.shared;

/** What is stored, versioned and journalled as one. */
public interface Entity<T extends Entity<T>> extends Versioned {
    /** The same state under another version number. */
    T withVersion(long version);
}
