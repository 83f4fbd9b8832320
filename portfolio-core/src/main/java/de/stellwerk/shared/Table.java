package de.stellwerk.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * Storage of one kind of entity. Writing goes through the {@code Ledger} alone, so that nothing changes without a journal entry.
 *
 * @param <T> the entity
 * @param <R> its row
 */
public abstract class Table<T extends Entity<T>, R extends Row> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Rows<R> rows;
    private final Class<T> type;

    protected Table(Rows<R> rows, Class<T> type) {
        this.rows = rows;
        this.type = type;
    }

    /** Name of the kind in journal and API, e.g. {@code measure}. */
    public abstract String entityName();

    public Class<T> type() {
        return type;
    }

    /** The row that stores this state. */
    protected abstract R row(RowKey key, T entity, String data);

    public Optional<T> find(TenantId tenant, UUID id) {
        return rows.findByKey(RowKey.of(tenant, id)).map(this::entity);
    }

    /** The stored state, locked until the transaction ends. */
    public Optional<T> lock(TenantId tenant, UUID id) {
        return rows.findByKeyForUpdate(RowKey.of(tenant, id)).map(this::entity);
    }

    /** Every row of the tenant in the order of the ids, never more than a thousand in memory. */
    public Stream<? extends Row> rows(TenantId tenant) {
        return Stream.iterate(
                        rowsAfter(tenant, BEFORE_ALL),
                        found -> !found.isEmpty(),
                        found -> rowsAfter(tenant, found.getLast().key().id()))
                .flatMap(List::stream);
    }

    private List<R> rowsAfter(TenantId tenant, UUID id) {
        return rows.findTop1000ByKeyTenantIdAndKeyIdGreaterThanOrderByKeyTenantIdAndKeyId(tenant.value(), id);
    }

    /** Whether the columns that serve look-ups say what the stored state says. */
    public boolean fits(Row row) {
        return row.equals(row(row.key(), Json.read(row.data(), type), row.data()));
    }

    /** Those of the entities that are there, in no order. */
    public Stream<T> find(TenantId tenant, Collection<UUID> ids) {
        return rows(tenant, ids).map(r -> Json.read(r.data(), type));
    }

    /** Those of the rows that are there, in no order. */
    public Stream<? extends Row> rows(TenantId tenant, Collection<UUID> ids) {
        return ids.stream()
                .gather(Gatherers.windowFixed(1_000))
                .flatMap(some -> rows.findByKeyTenantIdAndKeyIdIn(tenant.value(), some).stream());
    }

    /** Every entity of the tenant, in no order. */
    public List<T> all(TenantId tenant) {
        return entities(rows.findByKeyTenantId(tenant.value()));
    }

    public void insert(TenantId tenant, T entity) {
        rows.save(row(RowKey.of(tenant, entity.key()), entity, Json.write(entity)));
    }

    public void update(TenantId tenant, T entity) {
        rows.update(row(RowKey.of(tenant, entity.key()), entity, Json.write(entity)));
    }

    public void delete(TenantId tenant, UUID id) {
        rows.deleteByKey(RowKey.of(tenant, id));
    }

    protected T entity(R row) {
        return Json.read(row.data(), type);
    }

    protected List<T> entities(List<R> found) {
        return found.stream().map(this::entity).toList();
    }
}
