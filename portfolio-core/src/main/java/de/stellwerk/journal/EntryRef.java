package de.stellwerk.journal;

import de.stellwerk.shared.Entity;
import java.util.UUID;

/**
 * Names one entry of the journal.
 *
 * @param entity kind, e.g. {@code measure}
 * @param version the entity's version after the change
 */
public record EntryRef(String entity, UUID id, long version) {
    /** The entry that storing this state wrote. */
    public static EntryRef stored(String entity, Entity<?> state) {
        return new EntryRef(entity, state.key(), state.version());
    }

    /** The entry that deleting this state wrote. */
    public static EntryRef deleted(String entity, Entity<?> state) {
        return new EntryRef(entity, state.key(), state.version() + 1);
    }
}
