package de.stellwerk.shared;

import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What every table can do; each call names the tenant. */
public interface Rows<R extends Row> extends GenericRepository<R, RowKey> {
    R save(R row);

    R update(R row);

    Optional<R> findByKey(RowKey key);

    /** Locks the row until the transaction ends, so that of two writers the second sees what the first wrote. */
    Optional<R> findByKeyForUpdate(RowKey key);

    long deleteByKey(RowKey key);

    List<R> findByKeyTenantId(UUID tenantId);

    /** Ordered by the whole key: by its second part alone H2 would sort all that is left of the table for each thousand. */
    List<R> findTop1000ByKeyTenantIdAndKeyIdGreaterThanOrderByKeyTenantIdAndKeyId(UUID tenantId, UUID id);

    List<R> findByKeyTenantIdAndKeyIdIn(UUID tenantId, Collection<UUID> ids);
}
