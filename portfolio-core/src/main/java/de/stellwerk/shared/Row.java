package de.stellwerk.shared;

/** A stored row: its key, its version and the entity's whole state as JSON; the other columns only serve look-ups. */
public interface Row {
    RowKey key();

    long version();

    String data();
}
