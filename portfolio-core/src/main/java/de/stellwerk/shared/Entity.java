package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** What is stored, versioned and journalled as one. */
public interface Entity<T extends Entity<T>> {
    /** The id's bare value. */
    @JsonIgnore
    UUID key();

    /** 0 for one that was never stored, else the number of the stored state, from 1 without gaps. */
    long version();

    /** The same state under another version number. */
    T withVersion(long version);
}
