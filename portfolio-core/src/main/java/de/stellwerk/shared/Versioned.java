package de.stellwerk.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** An entity, or a part of one, with the number of the state that it shows. */
public interface Versioned {
    /** The id's bare value. */
    @JsonIgnore
    UUID key();

    /** 0 for one that was never stored, else the number of the stored state, from 1 without gaps. */
    long version();
}
