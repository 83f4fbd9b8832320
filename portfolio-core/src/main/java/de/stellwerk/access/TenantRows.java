package de.stellwerk.access;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TenantRows extends GenericRepository<TenantRow, UUID> {
    TenantRow save(TenantRow row);

    TenantRow update(TenantRow row);

    Optional<TenantRow> findById(UUID id);

    List<TenantRow> findAll();
}
