package de.stellwerk.journal;

import de.stellwerk.shared.Actor;
import de.stellwerk.shared.BulkRows;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.Ids;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.Table;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Stores many new entities with their journal entries as the {@link Ledger} would, in batches; for fixtures of size. */
public final class BulkLedger {
    private final ApplicationContext context;

    public BulkLedger(ApplicationContext context) {
        this.context = context;
    }

    /** In one transaction. @param entities all of one kind, none of them stored before */
    public <T extends Entity<T>> void insert(Actor who, List<T> entities) {
        var table = table(entities.getFirst());
        var stored = entities.stream().map(e -> e.withVersion(1)).toList();
        var at = context.getBean(Clock.class).instant().truncatedTo(ChronoUnit.MICROS);
        var rows = stored.stream()
                .map(e -> (Record) BulkRows.row(table, who.tenant(), e))
                .toList();
        var entries = stored.stream().map(e -> entry(who, table, e, at)).toList();
        transactions()
                .executeWrite(_ -> context.getBean(JdbcOperations.class).execute(connection -> {
                    BulkRows.insert(connection, table.entityName(), rows);
                    BulkRows.insert(connection, "journal", entries);
                    return null;
                }));
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return context.getBean(TransactionOperations.class);
    }

    @SuppressWarnings("unchecked")
    private <T extends Entity<T>> Table<T, ?> table(T entity) {
        return (Table<T, ?>) context.getBeansOfType(Table.class).stream()
                .filter(t -> t.type() == entity.getClass())
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Entity<T>> JournalRow entry(Actor who, Table<T, ?> table, T entity, Instant at) {
        var open = entry(who, table.entityName(), entity, at, "");
        return entry(who, table.entityName(), entity, at, Hashes.of(open));
    }

    private static JournalRow entry(Actor who, String entity, Entity<?> state, Instant at, String hash) {
        return new JournalRow(
                Ids.next(),
                who.tenant().value(),
                entity,
                state.key(),
                1,
                at,
                who.person().value(),
                null,
                Json.write(state),
                Hashes.NONE,
                hash,
                null,
                who.reason());
    }
}
