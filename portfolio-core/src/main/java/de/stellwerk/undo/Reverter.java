package de.stellwerk.undo;

import de.stellwerk.access.Caller;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.Table;
import java.util.function.BiConsumer;

/**
 * How a feature's changes are taken back: written as its service does, with the same rights and rules.
 *
 * @param save stores a new (version 0) or a changed state
 */
public record Reverter<T extends Entity<T>>(
        Table<T, ?> table, BiConsumer<Caller, T> save, BiConsumer<Caller, T> delete) {
    /** Kind in the journal, e.g. {@code measure}. */
    String entity() {
        return table.entityName();
    }
}
