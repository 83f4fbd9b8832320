package de.stellwerk.shared;

import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What every table can do; each call names the tenant. */
public interface Rows<R extends Row> extends GenericRepository<R, RowKey> {
    R save(R row);

    /** @throws io.micronaut.data.exceptions.OptimisticLockException if the stored version is another */
    R update(R row);

    Optional<R> findByKey(RowKey key);

    long deleteByKey(RowKey key);

    List<R> findByKeyTenantId(UUID tenantId);
}
