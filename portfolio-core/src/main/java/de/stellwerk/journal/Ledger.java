package de.stellwerk.journal;

import de.stellwerk.shared.Actor;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Table;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** The one way to write: stores an entity and its journal entry in the same transaction. */
@Singleton
public class Ledger {
    /** SQL states of unique (23505) and foreign (23503, in H2 also 23506) keys. */
    private static final Pattern BROKEN_CONSTRAINT = Pattern.compile("2350[356]");

    private final Journal journal;

    Ledger(Journal journal) {
        this.journal = journal;
    }

    /** Stores a new entity (version 0) or a changed one. @throws StaleVersion as {@link #update} does */
    @Transactional
    public <T extends Entity<T>> T save(Actor who, Table<T, ?> table, T entity) {
        return entity.version() == 0 ? insert(who, table, entity) : update(who, table, entity);
    }

    /**
     * Stores a new entity as version 1 (or, after a deletion of the same id, as the next version).
     *
     * @throws Refused {@code outrun} if somebody stored the same code, month or quarter at the same moment
     */
    @Transactional
    public <T extends Entity<T>> T insert(Actor who, Table<T, ?> table, T entity) {
        var version = journal.last(who.tenant(), table.entityName(), entity.key())
                .map(e -> e.version() + 1)
                .orElse(1L);
        var stored = entity.withVersion(version);
        unlessOutrun(() -> table.insert(who.tenant(), stored));
        journal.append(who, table.entityName(), stored.key(), version, null, Json.write(stored));
        return stored;
    }

    /**
     * Stores a changed entity under the next version; an unchanged one stays as it is and is not journalled.
     *
     * @throws StaleVersion if {@code entity.version()} is not the stored one
     * @throws NotFound if it is not stored (any more)
     */
    @Transactional
    public <T extends Entity<T>> T update(Actor who, Table<T, ?> table, T entity) {
        var current = current(who, table, entity);
        if (current.equals(entity)) {
            return current;
        }
        var next = entity.withVersion(current.version() + 1);
        unlessOutrun(() -> table.update(who.tenant(), next));
        journal.append(who, table.entityName(), next.key(), next.version(), Json.write(current), Json.write(next));
        return next;
    }

    /** Deletes an entity; its history stays. */
    @Transactional
    public <T extends Entity<T>> void delete(Actor who, Table<T, ?> table, T entity) {
        var current = current(who, table, entity);
        unlessOutrun(() -> table.delete(who.tenant(), entity.key()));
        journal.append(who, table.entityName(), entity.key(), current.version() + 1, Json.write(current), null);
    }

    /** What the services checked may change before the database is asked: two people can take the same code at the same moment. */
    private static void unlessOutrun(Runnable write) {
        try {
            write.run();
        } catch (DataAccessException e) {
            if (e.getCause() instanceof SQLException cause
                    && BROKEN_CONSTRAINT.matcher(cause.getSQLState()).matches()) {
                throw Refused.state("outrun");
            }
            throw e;
        }
    }

    private <T extends Entity<T>> T current(Actor who, Table<T, ?> table, T entity) {
        var current = table.lock(who.tenant(), entity.key())
                .orElseThrow(() -> new NotFound(table.entityName(), entity.key()));
        if (current.version() != entity.version()) {
            throw stale(who, table, entity, current);
        }
        return current;
    }

    private <T extends Entity<T>> StaleVersion stale(Actor who, Table<T, ?> table, T entity, T current) {
        var last = journal.last(who.tenant(), table.entityName(), entity.key()).orElseThrow();
        var fields = journal.version(who.tenant(), table.entityName(), entity.key(), entity.version())
                .map(seen -> Json.differingFields(seen.after(), Json.write(current)))
                .orElse(List.of());
        return new StaleVersion(current, last.actor(), last.at(), fields);
    }
}
